// SPDX-License-Identifier: MIT
import { splitLabel } from "../label.ts";
import type { NoteLine } from "../note-line.ts";

/** One thing written in a part of a sheet, with the lines it stands on. */
export interface NoteItem {
  readonly text: string;
  readonly indent: number;
  readonly ticked: boolean;
  readonly lines: readonly NoteLine[];
}

/** The items of a part. A line of its own is an item; an indented line without a bullet goes on with the one before. */
export function itemsOf(lines: readonly NoteLine[]): readonly NoteItem[] {
  const items: NoteItem[] = [];
  let open = false;
  for (const line of lines) {
    const last = items.at(-1);
    if (line.text === "") open = false;
    else if (open && last !== undefined && line.mark === "none" && line.indent > 0) {
      items[items.length - 1] = { ...last, text: `${last.text} ${line.text}`, lines: [...last.lines, line] };
    } else {
      items.push({ text: line.text, indent: line.indent, ticked: line.ticked, lines: [line] });
      open = line.mark === "item";
    }
  }
  return items;
}

/** Items that belong together, such as what, who and when of a next step. */
export interface NoteRecord<K extends string> {
  readonly values: Partial<Record<K, string>>;
  /** Items without a label, after the first. */
  readonly more: readonly NoteItem[];
  readonly ticked: boolean;
  readonly lines: readonly NoteLine[];
}

interface Draft<K extends string> {
  readonly values: Map<K, string>;
  readonly more: NoteItem[];
  readonly lines: NoteLine[];
  readonly indent: number;
  ticked: boolean;
}

/**
 * The records of a part whose items have labels. A record begins with its first label, or with an item without one that is
 * not deeper than the record's first; a label that the record has already begins another.
 */
export function recordsOf<K extends string>(
  lines: readonly NoteLine[],
  first: K,
  labelOf: (label: string) => K | undefined,
): readonly NoteRecord<K>[] {
  const drafts: Draft<K>[] = [];
  for (const item of itemsOf(lines)) {
    const said = splitLabel(item.text);
    const label = said && labelOf(said.label);
    const current = drafts.at(-1);
    if (current === undefined || beginsAnother(item, label, first, current)) {
      drafts.push({ values: new Map(), more: [], lines: [], indent: item.indent, ticked: false });
    }
    add(drafts.at(-1) ?? current, item, label, label === undefined ? item.text : (said?.value ?? ""), first);
  }
  // What was left as the sheet had it is no record.
  return drafts
    .filter(isFilled)
    .map((draft) => ({ ...draft, values: Object.fromEntries(draft.values) as Partial<Record<K, string>> }));
}

function beginsAnother<K extends string>(item: NoteItem, label: K | undefined, first: K, current: Draft<K>): boolean {
  if (label === undefined) return item.indent <= current.indent;
  return label === first || current.values.has(label);
}

function add<K extends string>(
  draft: Draft<K> | undefined,
  item: NoteItem,
  label: K | undefined,
  value: string,
  first: K,
): void {
  if (draft === undefined) return;
  const isExtra = label === undefined && draft.lines.length > 0;
  draft.lines.push(...item.lines);
  if (isExtra) draft.more.push(item);
  else {
    draft.values.set(label ?? first, value);
    draft.ticked ||= item.ticked;
  }
}

function isFilled<K extends string>({ values, more }: Draft<K>): boolean {
  return more.length > 0 || [...values.values()].some((value) => value !== "");
}
