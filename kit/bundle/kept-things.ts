// SPDX-License-Identifier: MIT
import { isOfLibrary } from "../load/add-library.ts";
import type { CheckedInput } from "../validate/checked-input.ts";
import type { Item } from "../validate/draft.ts";
import type { NamesFinder } from "./names-finder.ts";

/** The lists of `event.yaml` that go along, and the folder in which the things of each may have files of their own. */
export const keptLists = {
  formats: { kind: "format", folder: "formats" },
  places: { kind: "place", folder: "places" },
  sessions: { kind: "session", folder: "sessions" },
  pages: { kind: "page", folder: "pages" },
  working_groups: { kind: "working_group", folder: "working-groups" },
} as const;

export type KeptList = keyof typeof keptLists;
export const keptListNames = Object.keys(keptLists) as KeptList[];

/** The things of an event that go along. */
export interface KeptThings extends Pick<CheckedInput, KeptList> {
  /** Ids of the event’s own formats that do not. */
  readonly goneFormats: ReadonlySet<string>;
}

/** Whether anybody may reuse the texts of an event, and its programme as data. */
export interface Reusable {
  readonly texts: boolean;
  readonly data: boolean;
}

/**
 * What goes along of the lists of an event. What not anybody may reuse does not; nor do sessions that were only proposed,
 * which no page shows, nor the kit’s own formats, which every kit has.
 */
export function keptThings(input: CheckedInput, reusable: Reusable, names: NamesFinder): KeptThings {
  const ownFormats = input.formats.filter(({ source }) => !isOfLibrary(source));
  const sessions = input.sessions.filter(({ value }) => value.status !== "proposed");
  return {
    formats: reusable.texts ? ownFormats : [],
    places: reusable.data ? input.places : [],
    sessions: reusable.data ? unnamed(sessions, "session", names) : [],
    pages: reusable.texts ? unnamed(input.pages, "page", names) : [],
    working_groups: reusable.texts ? unnamed(input.working_groups, "group", names) : [],
    goneFormats: new Set(reusable.texts ? [] : ownFormats.map(({ id }) => id)),
  };
}

const endings: ReadonlySet<string> = new Set([".md", ".yaml", ".yml"]);

/** The path of a thing in the event folder, as links give it: its own file’s, or the one it would have. */
export function pathOf(item: Item<unknown>, folder: string): string {
  const { path } = item.source;
  const stem = `${folder}/${item.id}`;
  const isOwn = item.pointer === "" && path.startsWith(stem) && endings.has(path.slice(stem.length));
  return isOwn ? path : `${stem}.md`;
}

/** Every path of the event folder to be that a text may lead to, but those of `media/`. */
export function keptPaths(things: KeptThings): ReadonlySet<string> {
  const paths = keptListNames.flatMap((name) => {
    const items: readonly Item<unknown>[] = things[name];
    return items.map((item) => pathOf(item, keptLists[name].folder));
  });
  return new Set(["event.yaml", ...paths]);
}

/** A thing whose id is somebody’s name goes by a number; nothing that goes along refers to it but links, which go. */
function unnamed<T extends { id?: string }>(
  items: readonly Item<T>[],
  word: string,
  names: NamesFinder,
): readonly Item<T>[] {
  const ids = new Set(items.map(({ id }) => id));
  return items.map((item, index) => {
    if (names.blanked(item.id) === item.id) return item;
    let id = `${word}-${index + 1}`;
    while (ids.has(id)) id += "-x";
    return { ...item, id, value: item.value.id === undefined ? item.value : { ...item.value, id } };
  });
}
