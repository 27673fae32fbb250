// SPDX-License-Identifier: MIT
import { rememberedOf } from "../memo/remembered-of.ts";
import type { CheckedInput } from "../validate/checked-input.ts";
import type { Item } from "../validate/draft.ts";
import { kindsOfLists } from "../validate/texts/authored-texts.ts";
import { fieldNature } from "../withdrawal/field-nature.ts";
import { mark, redact } from "../withdrawal/redact.ts";
import { hasWithdrawn } from "./has-withdrawn.ts";
import { type Leaving, leavingOf } from "./leaving.ts";
import { withoutLinks } from "./without-links.ts";
import { withoutPictures } from "./without-pictures.ts";

/**
 * The event without what was withdrawn, so that nothing after this can show it. Of people, traces and files there stay
 * the id or path and the word that they were withdrawn; withdrawn quotes and recordings, and the words of people who
 * withdrew, are gone; their names are blanked out of every text, and links that hold them are gone. Ids stay as they
 * are, for they are addresses. The model and what a site carries of its source both begin with it.
 */
export const withoutWithdrawn = rememberedOf((input: CheckedInput): CheckedInput => {
  const leaving = leavingOf(input);
  if (!leaving.names.any && leaving.files.size === 0 && !hasWithdrawn(input.traces)) return input;
  const items = <T>(list: readonly Item<T>[], name: string) => list.map((item) => ofItem(item, name, leaving));
  const listed = new Set(Object.keys(kindsOfLists));
  const event = Object.fromEntries(Object.entries(input.event.value).filter(([name]) => !listed.has(name)));
  return {
    ...input,
    event: ofItem({ ...input.event, value: event as unknown as typeof input.event.value }, "", leaving),
    ...(input.theme && { theme: ofItem(input.theme, "theme", leaving) }),
    formats: items(input.formats, "formats"),
    places: items(input.places, "places"),
    organisations: items(input.organisations, "organisations"),
    partners: items(input.partners, "partners"),
    people: items(
      input.people.map((one) => (one.value.withdrawn ? { ...one, value: { name: one.id, withdrawn: true } } : one)),
      "people",
    ),
    sessions: items(input.sessions, "sessions"),
    pages: items(input.pages, "pages"),
    news: items(input.news, "news"),
    working_groups: items(input.working_groups, "working_groups"),
    traces: input.traces.map((one) =>
      one.value.withdrawn ? { ...one, value: { withdrawn: true } } : ofItem(one, "traces", leaving),
    ),
    relatives: items(input.relatives, "relatives"),
    media: mediaOf(input, leaving),
    files: input.files.map((file) =>
      file.text === undefined ? file : { ...file, text: redact(file.text, leaving.names) },
    ),
    stylesheets: input.stylesheets.map(({ path, css }, index, all) => ({
      path: leaving.names.mentions(path).length === 0 ? path : sheetName(index, all),
      css: redact(css, leaving.names),
    })),
  };
});

/** What is said of the files; a file that goes is said to be withdrawn, whether or not anything was said of it. */
function mediaOf({ media, files, event }: CheckedInput, leaving: Leaving): CheckedInput["media"] {
  const gone = (id: string) => ({ ...event, id, pointer: "", value: { path: id, withdrawn: true } });
  const kept = media.filter(({ id }) => !leaving.files.has(id)).map((item) => ofItem(item, "media", leaving));
  return [...kept, ...files.filter(({ path }) => leaving.files.has(path)).map(({ path }) => gone(path))];
}

/** A stylesheet that is called by a name is called by its number. */
function sheetName(index: number, all: CheckedInput["stylesheets"]): string {
  const name = `theme/sheet-${index + 1}.css`;
  return all.some(({ path }) => path === name) ? `theme/sheet-${index + 1}-${all.length}.css` : name;
}

function ofItem<T>(item: Item<T>, name: string, leaving: Leaving): Item<T> {
  // Only values that may be absent are left out, so that the shape stays the one that the schemas promise.
  return { ...item, value: mappingWithout(item.value as object, name, leaving) as T };
}

/** Lists of links, where an entry without its address is nothing. */
const linkLists: ReadonlySet<string> = new Set(["links", "raw_notes", "reused_in", "derived_from", "evidence"]);

function valueWithout(value: unknown, name: string, inside: string, leaving: Leaving): unknown {
  if (typeof value === "string") return textWithout(value, name, inside, leaving);
  if (Array.isArray(value)) {
    return value.map((each) => valueWithout(each, name, inside, leaving)).filter((each) => each !== undefined);
  }
  if (typeof value !== "object" || value === null) return value;
  if (goes(value, name, leaving)) return name === "media" ? keptPlace(value) : undefined;
  const left = mappingWithout(value, name, leaving);
  const isBroken = linkLists.has(name) ? !("url" in left) : name === "captions" && !("file" in left);
  return isBroken ? undefined : left;
}

/** A withdrawn recording keeps its place, which is part of the addresses of those after it, and what tells it from the trace itself. */
function keptPlace(value: object): object {
  const told = Object.entries(value).filter(([name]) => name === "type" || name === "url" || name === "file");
  return { ...Object.fromEntries(told), withdrawn: true };
}

/** What was withdrawn inside something that stays, and quotes of people who withdrew. */
function goes(value: object, name: string, leaving: Leaving): boolean {
  if ("withdrawn" in value && value.withdrawn === true) return true;
  return name === "quotes" && "person" in value && leaving.people.has(String(value.person));
}

function mappingWithout(value: object, name: string, leaving: Leaving): object {
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, inner]) => [key, valueWithout(inner, key, name, leaving)] as const)
      .filter(([, inner]) => inner !== undefined),
  );
}

function textWithout(
  text: string,
  name: string,
  inside: string,
  { names, files, people }: Leaving,
): string | undefined {
  const nature = fieldNature(name, inside);
  if (nature === "file") return files.has(text) ? undefined : text;
  // A language may have the same letters as the name of a field; no key holds a space.
  if (nature === "key" && !/\s/u.test(text)) return text;
  if (nature === "name" && names.whole(text) !== undefined) return undefined;
  const named = redact(
    withoutPictures(text, (path) => files.has(path)),
    names,
  );
  const left = withoutLinks(named, people);
  // A source may be an address, or a few words.
  if (name === "source" && left === mark) return undefined;
  return nature === "address" && left.includes(mark) && left !== text ? undefined : left;
}
