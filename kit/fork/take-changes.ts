// SPDX-License-Identifier: MIT
import type { CheckedInput } from "../validate/checked-input.ts";
import { type Change, mediaFor, type Versions } from "./compare.ts";
import { type Entry, hasFiles } from "./entry.ts";
import { editedEvent, type NewVersion } from "./event-edits.ts";
import { filesOf } from "./fork-event.ts";
import { keptFields } from "./kept-fields.ts";
import { laidOut } from "./laid-out.ts";

/** Where something stands here, and what it says besides what goes from one event to another. */
interface Here {
  readonly path: string;
  readonly pointer: string;
  readonly value: object;
}

/**
 * The files of the event folder as they are once changes of a parent were taken, by path: only those that differ. What was
 * added here to something that is taken (times, people, who leads) stays.
 */
export function takenChanges(
  changes: readonly Change[],
  versions: Versions,
  version?: NewVersion,
): ReadonlyMap<string, string | Uint8Array> {
  const entries = changes.map(({ entry }) => entry);
  const all = [...entries, ...mediaFor(entries, versions)];
  const { mine, parent } = versions;
  const { languages = ["fr"] } = mine.event.value;
  const inEvent = all.filter((entry) => standsInEvent(entry, mine));
  const files = new Map<string, string | Uint8Array>();
  for (const entry of all) {
    if (inEvent.includes(entry)) continue;
    const here = hereOf(entry, mine);
    const whole = here === undefined ? entry : withOwn(entry, here.value);
    const isYaml = here !== undefined && /\.ya?ml$/u.test(here.path);
    const written = isYaml ? new Map([[here.path, laidOut(whole.value)]]) : filesOf(whole, { languages }, parent);
    for (const [path, content] of written) files.set(path, content);
  }
  const { source } = mine.event;
  if (inEvent.length > 0 || version !== undefined) files.set(source.path, editedEvent(source.text, inEvent, version));
  return files;
}

function standsInEvent(entry: Entry, mine: CheckedInput): boolean {
  if (entry.part === "theme") return entry.css === undefined && mine.theme !== undefined && mine.theme.pointer !== "";
  if (entry.part === "media") return false;
  return !hasFiles(entry.part) || (hereOf(entry, mine)?.pointer ?? "") !== "";
}

function hereOf({ part, id }: Entry, mine: CheckedInput): Here | undefined {
  const lists = {
    formats: mine.formats,
    pages: mine.pages,
    places: mine.places,
    sessions: mine.sessions,
    groups: mine.working_groups,
  };
  if (!hasFiles(part)) return undefined;
  const items: readonly {
    readonly id: string;
    readonly value: object;
    readonly pointer: string;
    readonly source: { readonly path: string };
  }[] = lists[part];
  const item = items.find((one) => one.id === id);
  return item && { path: item.source.path, pointer: item.pointer, value: item.value };
}

/** With the fields that never go from one event to another as they are here. */
function withOwn(entry: Entry, value: object): Entry {
  const common = new Set([...keptFields(entry.part), "id"]);
  const own = Object.fromEntries(Object.entries(value).filter(([name]) => !common.has(name)));
  return { ...entry, value: { ...entry.value, ...own } };
}
