// SPDX-License-Identifier: MIT
/** The same pure function of texts and numbers, each answer computed once: an event asks the same few questions thousands of times. */
export function remembered<Q extends readonly (string | number)[], A>(
  answer: (...question: Q) => A,
): (...question: Q) => A {
  const known = new Map<string | number, A>();
  return (...question) => {
    const key = question.length === 1 ? (question[0] ?? "") : question.join("\0");
    const before = known.get(key);
    if (before !== undefined) return before;
    const now = answer(...question);
    known.set(key, now);
    return now;
  };
}
