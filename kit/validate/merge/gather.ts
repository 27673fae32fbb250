// SPDX-License-Identifier: MIT
import type { Loaded } from "../../load/source.ts";
import type { CheckedSource, Collection, Draft, Item, Library, Report } from "../draft.ts";
import { collections } from "../draft.ts";
import { withRetractions } from "../lineage/retractions.ts";
import { field, list, mapping, step, text } from "../reading.ts";
import { kindsOfLists } from "../texts/authored-texts.ts";
import { mainLanguageOf, translate } from "./translations.ts";

/** What identifies a thing written in a list: a partner has no id but its organisation, a medium its path. */
function idOf(value: unknown): string {
  return text(field(value, "id")) ?? text(field(value, "organisation")) ?? text(field(value, "path")) ?? "";
}

/** Items of a list inside another item. */
function listed(owner: Item, name: string): Item[] {
  return list(field(owner.value, name)).flatMap((entry, index) => {
    const value = mapping(entry);
    if (value === undefined) return [];
    return [{ id: idOf(value), value, source: owner.source, pointer: `${owner.pointer}${step(name)}${step(index)}` }];
  });
}

function fromFile({ source, data }: CheckedSource): Item {
  const named = source.kind === "medium" || source.kind === "partner" ? {} : { id: source.id };
  return { id: source.id, value: { ...data, ...named }, source, pointer: "" };
}

/** The inline items of a collection, then its files in the order they were read, all with their translations. */
function gatherCollection(
  event: Item,
  sources: readonly CheckedSource[],
  name: Collection | "media",
  report: Report,
): readonly Item[] {
  const ofKind = sources.filter(({ source }) => source.kind === kindsOfLists[name]);
  const files = ofKind.filter(({ source }) => source.language === undefined);
  const translations = ofKind.filter(({ source }) => source.language !== undefined);
  const items = [...listed(event, name), ...files.map(fromFile)];
  return translate(items, translations, mainLanguageOf(event.value), report);
}

function gatherEvent(sources: readonly CheckedSource[]): Item | undefined {
  const found = sources.find(({ source }) => source.kind === "event");
  return found && { id: text(field(found.data, "id")) ?? "", value: found.data, source: found.source, pointer: "" };
}

function gatherTheme(event: Item, sources: readonly CheckedSource[], report: Report): Item | undefined {
  const file = sources.find(({ source }) => source.kind === "theme");
  const inline = mapping(field(event.value, "theme"));
  if (file !== undefined && inline !== undefined) {
    report("text/given-twice", { field: "theme", file: file.source.path }, event.source.locate("/theme", "key"));
  }
  if (file !== undefined) return { id: "", value: file.data, source: file.source, pointer: "" };
  return inline && { id: "", value: inline, source: event.source, pointer: "/theme" };
}

/**
 * Brings together the inline lists of `event.yaml`, the files and their translations, each item with its origin.
 * Undefined when `event.yaml` could not be read: what the other files refer to is then unknown.
 */
export function gather(
  loaded: Loaded,
  sources: readonly CheckedSource[],
  library: Library,
  report: Report,
): Draft | undefined {
  const event = gatherEvent(sources);
  if (event === undefined) return undefined;
  const theme = gatherTheme(event, sources, report);
  const entries = collections.map((name) => [name, gatherCollection(event, sources, name, report)] as const);
  // One entry for each name of the list that the type is made from.
  const gathered = Object.fromEntries(entries) as unknown as Record<Collection, readonly Item[]>;
  return withRetractions({
    ...gathered,
    event,
    ...(theme && { theme }),
    rooms: gathered.places.flatMap((place) => listed(place, "rooms")),
    media: gatherCollection(event, sources, "media", report),
    relatives: sources.filter(({ source }) => source.kind === "relative").map(fromFile),
    sources,
    files: loaded.media,
    stylesheets: loaded.stylesheets,
    library,
  });
}
