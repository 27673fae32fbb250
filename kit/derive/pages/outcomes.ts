// SPDX-License-Identifier: MIT
import type { NextStep } from "../../model/edition.ts";
import { type Context, own, pageBase } from "../context.ts";
import { inPages } from "../in-pages.ts";
import { type Outcome, outcomeLists, outcomesOf } from "../outcomes/outcome-lists.ts";
import type { OutcomesPage } from "../site.ts";
import { tracesInOrder } from "../trace-order.ts";
import { lineageViews } from "./landing.ts";

/** What the lines of one page may take, in bytes: its head, its styles and its scripts come on top. */
const pageLimit = 36_000;
const statuses: readonly NextStep["status"][] = ["done", "doing", "open", "dropped"];

/** What became of the event: what was made of its traces, and every next step by how far it is; in parts when there is much. */
export function outcomesPages(context: Context): readonly OutcomesPage[] {
  const outcomes = outcomesOf(context, tracesInOrder(context));
  const cut = inPages(outcomes, weightOf, pageLimit);
  const parts = cut.map((_, index) => ({ number: index + 1, path: context.views.paths.outcomes(index + 1) }));
  const counts = countsOf(cut, parts);
  return cut.map((lines, index) => ({
    kind: "outcomes",
    ...pageStart(context, index + 1),
    counts,
    ...listsOf(lines),
    lineage: index === 0 ? lineageViews(context) : [],
    part: index + 1,
    parts,
  }));
}

function pageStart(context: Context, part: number) {
  const { words, chrome } = context;
  return pageBase(context, {
    path: (paths) => paths.outcomes(part),
    title: own(context, words.pages.outcomes),
    description: words.describe.list({ event: chrome.edition.title.text, page: words.pages.outcomes }),
    parents: context.exists.has("traces") ? ["traces"] : [],
  });
}

function listsOf(lines: readonly Outcome[]): Pick<OutcomesPage, "reuse" | "contributions" | "steps" | "some_overdue"> {
  const steps = statuses.map((status) => ({
    status,
    items: lines.flatMap((line) => (line.of === status ? [line.item] : [])),
  }));
  return {
    reuse: lines.flatMap((line) => (line.of === "reuse" ? [line.item] : [])),
    contributions: lines.flatMap((line) => (line.of === "contributions" ? [line.item] : [])),
    steps: steps.filter(({ items }) => items.length > 0),
    some_overdue: steps.some(({ items }) => items.some(({ overdue }) => overdue)),
  };
}

/** How many lines each list has on all pages together, and the page on which it begins. */
function countsOf(cut: readonly (readonly Outcome[])[], parts: OutcomesPage["parts"]): OutcomesPage["counts"] {
  return outcomeLists.flatMap((list) => {
    const counts = cut.map((lines) => lines.filter(({ of }) => of === list).length);
    const count = counts.reduce((sum, one) => sum + one, 0);
    const first = parts[counts.findIndex((one) => one > 0)];
    return first === undefined ? [] : [{ of: list, count, path: `${first.path}#part-${list}` }];
  });
}

/** Roughly how many bytes a line takes: its words, and the markup and links around them. */
function weightOf(line: Outcome): number {
  if (line.of === "reuse") return 200 + line.item.sources.reduce((sum, { title }) => sum + 200 + bytes(title.text), 0);
  if (line.of === "contributions") return 500 + bytes(line.item.card.title.text) + bytes(line.item.card.gist?.text);
  const { what, who, source } = line.item;
  return 330 + bytes(what.text) + bytes(who) + bytes(source.title.text);
}

/** UTF-8 takes one byte for most letters of our languages, and two for some: a fifth more is enough. */
function bytes(text = ""): number {
  return text.length * 1.2;
}
