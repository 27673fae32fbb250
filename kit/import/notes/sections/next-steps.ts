// SPDX-License-Identifier: MIT
import { present } from "../../../model/present.ts";
import { splitLabel } from "../label.ts";
import type { NoteLine } from "../note-line.ts";
import type { Kept, NotesData } from "../trace-data.ts";
import { labelNamed } from "../vocabulary.ts";
import { type NoteRecord, recordsOf } from "./items.ts";
import { fits, mayFit, most } from "./limits.ts";

type Key = "what" | "who" | "by_when";
const label = labelNamed(["what", "who", "by_when"] as const);

/** The next steps of a sheet: what, who, by when; a ticked box says that it is done. */
export function nextSteps(lines: readonly NoteLine[]): { readonly data: NotesData; readonly kept: readonly Kept[] } {
  const records = recordsOf(lines.flatMap(labelsApart), "what", label);
  const labelled = records.some((record) => !isBare(record));
  // Among steps with labels, a bare line is the next heading of a sheet that lost its marks, or a remark: never a promise.
  const steps = records.map((record) => (labelled && isBare(record) ? undefined : stepOf(record)));
  const good = steps.filter((step) => step !== undefined).slice(0, most.items);
  const kept = records.flatMap(({ lines: own, more }, index) => [
    ...(steps[index] === undefined || index >= most.items ? [{ reason: "step", lines: own } as const] : []),
    ...(steps[index] === undefined ? [] : more.map((item) => ({ reason: "line", lines: item.lines }) as const)),
  ]);
  return { data: good.length === 0 ? {} : { next_steps: good }, kept };
}

/** Neither a bullet nor a label. */
function isBare({ lines }: NoteRecord<Key>): boolean {
  return lines.every(({ mark, text }) => mark === "none" && label(splitLabel(text)?.label ?? "") === undefined);
}

function stepOf({ values, ticked }: NoteRecord<Key>): NonNullable<NotesData["next_steps"]>[number] | undefined {
  const { what, who, by_when } = values;
  if (!fits(what, most.text) || !mayFit(who, most.line) || !mayFit(by_when, most.line)) return undefined;
  return { what, status: ticked ? "done" : "open", ...present({ who: who || undefined, when: by_when || undefined }) };
}

/** “Publish the list; who: Hugo; by when: May”, written on one line, as one line for each. */
function labelsApart(line: NoteLine): readonly NoteLine[] {
  const parts = line.text.split(/[;|]/u).map((part) => part.trim());
  const cut = parts.reduce<string[]>((all, part) => {
    const named = label((/^([^:]{1,40}):/u.exec(part)?.[1] ?? "").trim()) !== undefined;
    if (all.length === 0 || named) all.push(part);
    else return [line.text];
    return all;
  }, []);
  return cut.length !== parts.length ? [line] : cut.map((text) => ({ ...line, text }));
}
