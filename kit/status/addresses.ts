// SPDX-License-Identifier: MIT
import { parseUrl } from "../addresses/parse-url.ts";
import type { Place } from "../diagnostics/finding.ts";
import type { Id } from "../model/edition.ts";
import { present } from "../model/present.ts";
import type { CheckedInput } from "../validate/checked-input.ts";
import type { Item } from "../validate/draft.ts";

/** An address that an event names, with where. */
export interface NamedAddress {
  /** `http:` or `https:`. */
  readonly url: string;
  readonly file: string;
  readonly line: number;
  readonly id: Id;
  readonly session?: Id;
  readonly axis?: Id;
}

/** Finds the destinations in a Markdown text. */
export type LinksIn = (markdown: string) => readonly { readonly target: string; readonly offset: number }[];

/** Every web address of an event's fields and texts, in the order of the folder; not those of what was withdrawn. */
export function addressesIn(input: CheckedInput, linksIn: LinksIn): readonly NamedAddress[] {
  return itemsOf(input).flatMap((item) => {
    const found: NamedAddress[] = [];
    visit(item.value, "", (text, pointer) => found.push(...addressesOf(item, text, pointer, linksIn)));
    return found;
  });
}

/** The text itself when it is an address, otherwise those that its Markdown leads to. */
function addressesOf(item: Item<object>, text: string, pointer: string, linksIn: LinksIn): readonly NamedAddress[] {
  const { id, source } = item;
  const at = (url: string, { file, line }: Place) => ({ url, file, line, id, ...subjectOf(item) });
  const place = source.locate(item.pointer + pointer);
  if (isAddress(text)) return [at(text, place)];
  return linksIn(text)
    .filter(({ target }) => isAddress(target))
    .map(({ target, offset }) => at(target, source.body === text ? source.locateInBody(offset) : place));
}

function itemsOf(input: CheckedInput): readonly Item<object>[] {
  const { sessions, traces, people, places, organisations, partners, pages, news, working_groups, media } = input;
  const files = [sessions, traces, people, places, organisations, partners, pages, news, working_groups, media];
  const all: readonly Item<object>[] = files.flat();
  return [eventAlone(input), ...all.filter(({ value }) => !("withdrawn" in value && value.withdrawn === true))];
}

/** What `event.yaml` says of the event itself: the things listed in it are items of their own. */
function eventAlone(input: CheckedInput): Item<object> {
  const { value, ...item } = input.event;
  return { ...item, value: Object.fromEntries(Object.entries(value).filter(([name]) => !(name in input))) };
}

function subjectOf({ id, source, value }: Item<object>): Pick<NamedAddress, "session" | "axis"> {
  const { session, axis } = value as { readonly session?: Id; readonly axis?: Id };
  return source.kind === "session" ? { session: id } : present({ session, axis });
}

function isAddress(text: string): boolean {
  return /^https?:\/\/\S+$/iu.test(text) && parseUrl(text) !== undefined;
}

/** Every text below a value, with its JSON Pointer. Recursive: reading has limited the depth. */
function visit(value: unknown, pointer: string, tell: (text: string, pointer: string) => void): void {
  if (typeof value === "string") tell(value, pointer);
  else if (typeof value === "object" && value !== null) {
    if ("withdrawn" in value && value.withdrawn === true) return;
    for (const [key, inner] of Object.entries(value)) visit(inner, `${pointer}/${key}`, tell);
  }
}
