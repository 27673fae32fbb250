// SPDX-License-Identifier: MIT
import type { CheckedInput } from "../validate/checked-input.ts";
import { fieldNature } from "../withdrawal/field-nature.ts";
import { type WithdrawnNames, withdrawnNames } from "../withdrawal/withdrawn-names.ts";
import { hasWithdrawn } from "./has-withdrawn.ts";

/** What was withdrawn of an event. */
export interface Leaving {
  readonly names: WithdrawnNames;
  /** Ids of people. */
  readonly people: ReadonlySet<string>;
  /** Paths in `media/`. */
  readonly files: ReadonlySet<string>;
}

/** The names of the people of an event who withdrew. */
export function namesOf({ people }: Pick<CheckedInput, "people">): WithdrawnNames {
  return withdrawnNames(
    people.map(({ id, value }) => ({
      id,
      name: value.name,
      sort_name: value.sort_name,
      withdrawn: value.withdrawn ?? false,
    })),
  );
}

/**
 * What was withdrawn of an event, and what goes with it: the portraits of those who withdrew, files that are called by
 * their names, and the files of withdrawn traces and recordings that nothing else shows.
 */
export function leavingOf(input: CheckedInput): Leaving {
  const names = namesOf(input);
  const gone = input.people.filter(({ value }) => value.withdrawn);
  const said = input.media.filter(({ value }) => value.withdrawn).map(({ id }) => id);
  const called = input.files.map(({ path }) => path).filter((path) => names.mentions(path).length > 0);
  return {
    names,
    people: new Set(gone.map(({ id }) => id)),
    files: new Set([...said, ...called, ...portraits(input), ...filesOfTraces(input)]),
  };
}

/** Photos of people who have withdrawn, unless someone who stays shows the same one. */
function portraits({ people }: CheckedInput): readonly string[] {
  const photos = (gone: boolean) =>
    people.filter(({ value }) => (value.withdrawn ?? false) === gone).flatMap(({ value }) => value.photo ?? []);
  const kept = new Set(photos(false));
  return photos(true).filter((path) => !kept.has(path));
}

/** What is shown: paths that fields give, and texts that may hold some. */
interface Shown {
  readonly kept: Set<string>;
  readonly gone: Set<string>;
  readonly texts: string[];
}

function filesOfTraces(input: CheckedInput): readonly string[] {
  if (!hasWithdrawn(input.traces)) return [];
  const shown: Shown = { kept: new Set(), gone: new Set(), texts: [] };
  for (const { value } of input.traces) look(value, "", "", false, shown);
  if (shown.gone.size === 0) return [];
  const {
    traces: _traces,
    media: _media,
    files: _files,
    stylesheets: _sheets,
    relatives: _family,
    retractions: _told,
    ...others
  } = input;
  for (const items of Object.values(others)) {
    for (const { value } of [items].flat()) look(value, "", "", false, shown);
  }
  return [...shown.gone].filter((path) => !shown.kept.has(path) && !shown.texts.some((text) => text.includes(path)));
}

/** Notes the files below a value; those below something withdrawn are its own. */
function look(value: unknown, name: string, inside: string, isGone: boolean, shown: Shown): void {
  if (typeof value === "string") note(value, fieldNature(name, inside) === "file", isGone, shown);
  else if (Array.isArray(value)) for (const each of value) look(each, name, inside, isGone, shown);
  else if (typeof value === "object" && value !== null) {
    const goes = isGone || ("withdrawn" in value && value.withdrawn === true);
    for (const [key, inner] of Object.entries(value)) look(inner, key, name, goes, shown);
  }
}

function note(text: string, isFile: boolean, isGone: boolean, shown: Shown): void {
  if (isFile) (isGone ? shown.gone : shown.kept).add(text);
  else if (!isGone && text.includes("media/")) shown.texts.push(text);
}
