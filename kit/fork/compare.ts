// SPDX-License-Identifier: MIT
import type { Lang } from "../model/edition.ts";
import type { CheckedInput } from "../validate/checked-input.ts";
import { type Entry, keyOf } from "./entry.ts";
import { forkEntries } from "./fork-entries.ts";
import { type FoundEntry, foundEntries } from "./found.ts";
import { parts } from "./parts.ts";
import { rewritten, speaksOfParent } from "./rewritten.ts";
import { mainLanguage, type Taken } from "./taken.ts";

/**
 * What became, here, of something that a parent has changed: nobody had it before; it is still as it was taken; it was
 * changed here too, is the same already, or was not kept; the parent has it no more; or it is a session, a place, a group
 * or a page of its own that was never taken, and is only an idea.
 */
export type ChangeState = "new" | "to-take" | "changed-here" | "same-here" | "removed-here" | "gone" | "idea";

/** One thing that a parent has changed since it was taken. */
export interface Change {
  readonly key: string;
  readonly entry: Entry;
  readonly state: ChangeState;
}

/** Three versions of an event: as it was taken, as its parent has it now, and as it is here. */
export interface Versions {
  readonly base: Pick<Taken, "bundle" | "input">;
  readonly theirs: Pick<Taken, "bundle" | "input">;
  readonly mine: CheckedInput;
  /** The bytes of a file of `media/`, here. */
  readonly read: (path: string) => Uint8Array | undefined;
  /** The title of the parent, as pages that speak of it name it. */
  readonly parent: string;
}

/** What a parent has changed since it was taken, in the order of parts, and what became of each here. */
export function changesSince(versions: Versions): readonly Change[] {
  const [base, theirs, mine] = entriesOf(versions);
  const keys = new Set([...base.keys(), ...theirs.keys()]);
  const changes = [...keys].flatMap((key) => changeOf(key, base.get(key), theirs.get(key), mine.get(key)) ?? []);
  return parts.flatMap((part) => changes.filter(({ entry }) => entry.part === part));
}

/** Files of `media/` that something taken would show and that are not here. */
export function mediaFor(entries: readonly Entry[], versions: Versions): readonly Entry[] {
  const [, theirs, mine] = entriesOf(versions);
  const texts = JSON.stringify(entries.map(({ value, css }) => [value, css]));
  return [...theirs.values()].filter(
    ({ part, id }) => part === "media" && !mine.has(`media/${id}`) && texts.includes(id.slice(id.lastIndexOf("/") + 1)),
  );
}

type Entries = ReadonlyMap<string, Entry>;

/** The three versions, each written as this event writes its own: in its languages, with links to what is here. */
function entriesOf({ base, theirs, mine, read, parent }: Versions): readonly [Entries, Entries, Entries] {
  const { languages = ["fr"] } = mine.event.value;
  const own = foundEntries(mine, read);
  const [before, now] = [base, theirs].map(({ bundle, input }) =>
    foundEntries(input, (path) => bundle.files.get(path)),
  );
  const there = [...own, ...(now ?? []).filter(({ part }) => part === "media")];
  const write = (found: readonly FoundEntry[], files: Taken["bundle"]["manifest"]["files"], main: Lang) =>
    forkEntries(
      found,
      { files },
      main,
      { parts: new Set(parts), all_pages: true, languages, relation: "continues" },
      there,
    );
  const marked = (entry: Entry) => (speaksOfParent(entry) ? rewritten(entry, parent, languages) : entry);
  const written = ({ bundle, input }: Versions["base"], found: readonly FoundEntry[] = []) =>
    byKey(write(found, bundle.manifest.files, mainLanguage({ input })).map(marked));
  return [written(base, before), written(theirs, now), byKey(write(own, [], languages[0] ?? "fr"))];
}

const byKey = (entries: readonly Entry[]): Entries => new Map(entries.map((entry) => [keyOf(entry), entry]));

function changeOf(key: string, base?: Entry, theirs?: Entry, mine?: Entry): Change | undefined {
  const entry = theirs ?? base;
  if (entry === undefined || isSame(base, theirs)) return undefined;
  const state = stateOf(entry, base, theirs, mine);
  return state === undefined ? undefined : { key, entry, state };
}

function stateOf(entry: Entry, base?: Entry, theirs?: Entry, mine?: Entry): ChangeState | undefined {
  if (mine === undefined) return stateOfAbsent(entry, base, theirs);
  if (theirs === undefined) return "gone";
  if (isSame(mine, theirs)) return "same-here";
  return base !== undefined && isSame(mine, base) ? "to-take" : "changed-here";
}

function stateOfAbsent(entry: Entry, base?: Entry, theirs?: Entry): ChangeState | undefined {
  // A picture comes with what shows it.
  if (theirs === undefined || entry.part === "media") return undefined;
  const isOwn =
    entry.part === "sessions" || entry.part === "places" || entry.part === "groups" || speaksOfParent(entry);
  if (isOwn) return "idea";
  return base === undefined ? "new" : "removed-here";
}

function isSame(a: Entry | undefined, b: Entry | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  if (a.bytes !== undefined && b.bytes !== undefined) return Buffer.compare(a.bytes, b.bytes) === 0;
  return a.css === b.css && canonical(a.value) === canonical(b.value);
}

/** Data whatever the order of its fields and the spaces around its texts. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, one: unknown) => {
    if (typeof one === "string") return one.replace(/\s+/gu, " ").trim();
    if (typeof one !== "object" || one === null || Array.isArray(one)) return one;
    return Object.fromEntries(Object.entries(one).sort(([x], [y]) => (x < y ? -1 : 1)));
  });
}
