// SPDX-License-Identifier: MIT
import type { CheckedInput } from "../validate/checked-input.ts";

type PersonItem = CheckedInput["people"][number];

/**
 * Editions as pages across them tell them: whoever withdrew from one is withdrawn from all, also where only their name
 * stands in a text. In the order given; an edition that nobody has to leave is the same object.
 */
export function withdrawnFromAny(inputs: readonly CheckedInput[]): readonly CheckedInput[] {
  const left = inputs.flatMap(({ people }) => people.filter(({ value }) => value.withdrawn));
  if (left.length === 0) return inputs;
  const gone = new Map(left.map((person) => [person.id, person]));
  return inputs.map((input) => without(input, gone));
}

/**
 * Each edition for its own pages: whoever withdrew from one edition is withdrawn from every other that has them, which
 * keeps their address. Nobody is added to an edition that they were not in.
 */
export function withdrawnWhereTheyAre(inputs: readonly CheckedInput[]): readonly CheckedInput[] {
  const gone = new Set(
    inputs.flatMap(({ people }) => people.flatMap(({ id, value }) => (value.withdrawn ? [id] : []))),
  );
  return inputs.map((input) => {
    if (!input.people.some(({ id, value }) => gone.has(id) && !value.withdrawn)) return input;
    return { ...input, people: input.people.map((person) => (gone.has(person.id) ? leaving(person) : person)) };
  });
}

const leaving = (person: PersonItem): PersonItem => ({ ...person, value: { ...person.value, withdrawn: true } });

function without(input: CheckedInput, gone: ReadonlyMap<string, PersonItem>): CheckedInput {
  const ids = new Set(input.people.map(({ id }) => id));
  const missing = [...gone.values()].filter(({ id }) => !ids.has(id));
  const stays = input.people.every(({ id, value }) => value.withdrawn || !gone.has(id));
  if (stays && missing.length === 0) return input;
  const people = input.people.map((person) => (gone.has(person.id) ? leaving(person) : person));
  return { ...input, people: [...people, ...missing] };
}
