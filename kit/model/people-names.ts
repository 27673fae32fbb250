// SPDX-License-Identifier: MIT
import type { PersonInput } from "../validate/input.ts";

/** Where a text field names someone: by the id of a person of the event, or by a name. */
export interface PeopleNames {
  /** The name to show; nothing for a person who has withdrawn, however they were named. */
  name(written: string | undefined): string | undefined;
  names(written: readonly string[] | undefined): readonly string[];
}

/** The names of the people of an event. */
export function peopleNames(people: readonly { readonly id: string; readonly value: PersonInput }[]): PeopleNames {
  const shown = new Map(people.filter(({ value }) => !value.withdrawn).map(({ id, value }) => [id, value.name]));
  const stay = new Set(shown.values());
  const gone = people.filter(({ value }) => value.withdrawn);
  // Someone else may bear the same name: it is theirs to keep.
  const unnamed = new Set([
    ...gone.map(({ id }) => id),
    ...gone.map(({ value }) => value.name).filter((name) => !stay.has(name)),
  ]);
  const name = (written: string | undefined) => {
    if (written === undefined || unnamed.has(written)) return undefined;
    return shown.get(written) ?? written;
  };
  return { name, names: (written) => (written ?? []).map(name).filter((one) => one !== undefined) };
}
