// SPDX-License-Identifier: MIT

/** A pure function of one object that never changes, such as an edition; each answer is computed once and goes with its object. */
export function rememberedOf<Q extends object, A>(answer: (question: Q) => A): (question: Q) => A {
  const known = new WeakMap<Q, { readonly answer: A }>();
  return (question) => {
    const before = known.get(question);
    if (before !== undefined) return before.answer;
    const now = { answer: answer(question) };
    known.set(question, now);
    return now.answer;
  };
}
