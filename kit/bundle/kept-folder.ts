// SPDX-License-Identifier: MIT
import type { CheckedInput } from "../validate/checked-input.ts";
import type { Item } from "../validate/draft.ts";
import { bodyField } from "../validate/merge/body-field.ts";
import type { Keeping } from "./keeping.ts";
import { keptFields } from "./kept-fields.ts";
import { keptSession } from "./kept-session.ts";
import { type KeptList, type KeptThings, keptListNames, keptLists, pathOf } from "./kept-things.ts";
import { keptThing } from "./kept-value.ts";
import { yamlText } from "./yaml-text.ts";

/** A text of the event folder to be: its path there, and what it says. */
export interface KeptText {
  readonly path: string;
  readonly content: string;
}

/**
 * The texts of the event folder to be: `event.yaml` first, then a file for each thing that has one of its own. What was
 * written in `event.yaml` stays there, so that relative links lead where they led.
 */
export function keptFolder(input: CheckedInput, things: KeptThings, keeping: Keeping): readonly KeptText[] {
  const { source, value } = input.event;
  const event = keptThing(value, keptFields.event, "", source.path, keeping);
  const lists = keptListNames.map((name) => ({ name, items: keptItems(name, things, keeping) }));
  const inline = lists
    .map(({ name, items }) => [name, items.filter(({ isInline }) => isInline).map((one) => one.value)] as const)
    .filter(([, values]) => values.length > 0);
  const apart = lists.flatMap(({ name, items }) =>
    items.filter(({ isInline }) => !isInline).map((one) => fileOf(one.path, one.value, name)),
  );
  const theme = keptTheme(input, keeping);
  return [
    { path: "event.yaml", content: yamlText({ ...event, ...theme.inline, ...Object.fromEntries(inline) }) },
    ...theme.files,
    ...apart,
  ];
}

interface KeptItem {
  readonly path: string;
  readonly isInline: boolean;
  readonly value: object;
}

function keptItems(name: KeptList, things: KeptThings, keeping: Keeping): readonly KeptItem[] {
  const { kind, folder } = keptLists[name];
  const items: readonly Item<object>[] = things[name];
  const sessions = new Map(name === "sessions" ? things.sessions.map((one) => [one.id, one]) : []);
  return items.map((item) => {
    const kept = keptThing(item.value, keptFields[kind], name, item.source.path, keeping);
    const session = sessions.get(item.id);
    const value = session === undefined ? kept : keptSession(session, kept, things.goneFormats);
    return { path: pathOf(item, folder), isInline: item.pointer !== "", value };
  });
}

/** A theme written in `event.yaml` stays there; an empty one is no file. */
function keptTheme({ theme }: CheckedInput, keeping: Keeping): { inline: object; files: readonly KeptText[] } {
  if (theme === undefined) return { inline: {}, files: [] };
  const value = keptThing(theme.value, keptFields.theme, "theme", theme.source.path, keeping);
  if (Object.keys(value).length === 0) return { inline: {}, files: [] };
  if (theme.pointer !== "") return { inline: { theme: value }, files: [] };
  return { inline: {}, files: [{ path: "theme.yaml", content: yamlText(value) }] };
}

/** A file of its own: in Markdown, its long text stands below the rest, unless it is in several languages. */
function fileOf(path: string, value: object, name: KeptList): KeptText {
  if (!path.endsWith(".md")) return { path, content: yamlText(value) };
  const field = bodyField(keptLists[name].kind) ?? "";
  const { [field]: body, ...front } = value as Readonly<Record<string, unknown>>;
  if (typeof body !== "string") return { path, content: `---\n${yamlText(value)}---\n` };
  return { path, content: `---\n${yamlText(front)}---\n${body}${body.endsWith("\n") ? "" : "\n"}` };
}
