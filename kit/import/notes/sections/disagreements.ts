// SPDX-License-Identifier: MIT

import { splitLabel } from "../label.ts";
import type { NoteLine } from "../note-line.ts";
import type { Kept, NotesData } from "../trace-data.ts";
import { labelNamed } from "../vocabulary.ts";
import { itemsOf, type NoteItem } from "./items.ts";
import { fits, most } from "./limits.ts";

const topicLabel = labelNamed(["topic"] as const);

interface Draft {
  topic: string;
  readonly indent: number;
  readonly positions: string[];
  readonly lines: NoteLine[];
}

/** The disagreements of a sheet: a topic, and two positions at least, each as its holders say it. */
export function disagreements(lines: readonly NoteLine[]): {
  readonly data: NotesData;
  readonly kept: readonly Kept[];
} {
  const drafts: Draft[] = [];
  for (const item of itemsOf(lines)) place(item, drafts);
  const told = drafts.filter(({ topic, positions }) => topic !== "" || positions.length > 0);
  const good = told.filter(isWhole).slice(0, most.items);
  const rest = told.filter((draft) => !good.includes(draft));
  return {
    data:
      good.length === 0
        ? {}
        : {
            disagreements: good.map(({ topic, positions }) => {
              const [a = "", b = "", ...more] = positions;
              return { topic, positions: [{ text: a }, { text: b }, ...more.map((text) => ({ text }))] };
            }),
          },
    kept: rest.map((draft) => ({ reason: "disagreement", lines: draft.lines })),
  };
}

function isWhole({ topic, positions }: Draft): boolean {
  return (
    fits(topic, most.text) &&
    positions.length >= 2 &&
    positions.length <= most.positions &&
    positions.every((text) => fits(text, most.text))
  );
}

/** Puts an item where its label, or else its depth, says that it belongs. */
function place(item: NoteItem, drafts: Draft[]): void {
  const said = splitLabel(item.text);
  const current = drafts.at(-1);
  if (said !== undefined && isPosition(said.label)) {
    const draft = current ?? open(drafts, item);
    draft.lines.push(...item.lines);
    if (said.value !== "") draft.positions.push(said.value);
  } else if (said !== undefined && topicLabel(said.label) !== undefined) {
    open(drafts, item).topic = said.value;
    drafts.at(-1)?.lines.push(...item.lines);
  } else if (current !== undefined && item.indent > current.indent) {
    current.lines.push(...item.lines);
    current.positions.push(item.text);
  } else {
    open(drafts, item).topic = item.text;
    drafts.at(-1)?.lines.push(...item.lines);
  }
}

function open(drafts: Draft[], { indent }: NoteItem): Draft {
  const draft: Draft = { topic: "", indent, positions: [], lines: [] };
  drafts.push(draft);
  return draft;
}

/** “Position A”, “Position 2”, “A”, “B”. */
function isPosition(label: string): boolean {
  return /^(?:position\s*(?:[a-h]|\d{1,2})?|[A-H])$/iu.test(label);
}
