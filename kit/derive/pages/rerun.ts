// SPDX-License-Identifier: MIT
import type { LocalizedText, Task, Trace } from "../../model/edition.ts";
import { present } from "../../model/present.ts";
import { type Context, fixedBase } from "../context.ts";
import { creditsDue } from "../credits/credits-due.ts";
import { sourcePath } from "../paths.ts";
import { reuseTerms } from "../reuse-terms.ts";
import type { LearntList, RerunPage, TaskView } from "../site.ts";
import { absoluteUrl } from "../sitemap.ts";
import { lineageViews } from "./landing.ts";

/** How many lines the page shows of what was learnt; the traces have them all. */
const shown = 8;

/** How to run the event again elsewhere: what one may do, what to keep, how to begin, what comes along, what was learnt. */
export function rerunPage(context: Context): RerunPage {
  const { edition, views, chrome, lang } = context;
  const { charter } = edition;
  const due = creditsDue(edition, chrome.site_url, lang);
  const kinds = ["content", "data", "media", "code"] as const;
  return {
    kind: "rerun",
    ...fixedBase(context, "rerun"),
    terms: reuseTerms(edition.licences.content),
    licences: kinds.flatMap((what) => {
      const licence = edition.licences[what];
      return licence === undefined ? [] : [{ what, licence: views.licence(licence) }];
    }),
    credit: due.own,
    ancestors: due.ancestors,
    formats: edition.formats.map(({ id, title, purpose }) => ({
      path: views.paths.item("formats", id),
      title: views.text(title),
      ...present({ purpose: views.maybe(purpose) }),
    })),
    tasks: [...edition.tasks].sort(byDue).map((task) => taskView(task, context)),
    to_change: learnt(context, ({ what_to_change }) => what_to_change),
    worked: learnt(context, ({ what_worked }) => what_worked),
    lineage: lineageViews(context),
    ...present({
      charter: charter && {
        title: views.text(charter.title),
        commitments: charter.commitments.length,
        ...present({ url: charter.url }),
      },
      address: chrome.site_url && absoluteUrl(chrome.site_url, views.paths.fixed("index")),
      source: context.source && { ...context.source, path: sourcePath(edition.id) },
    }),
  };
}

/** Whoever wrote the list chose the order of what falls on the same day. */
const byDue = (a: Task, b: Task) => (a.due ?? Number.MAX_SAFE_INTEGER) - (b.due ?? Number.MAX_SAFE_INTEGER);

function taskView({ title, due, phase, role, note }: Task, { views }: Context): TaskView {
  return { title: views.text(title), ...present({ due, phase, role: views.maybe(role), note: views.maybe(note) }) };
}

function learnt({ edition, views }: Context, pick: (trace: Trace) => readonly LocalizedText[]): LearntList {
  const all = edition.traces
    .filter(({ status }) => status !== "expected")
    .flatMap((trace) => pick(trace).map((text) => ({ text, trace })));
  const items = all.slice(0, shown).map(({ text, trace }) => {
    const { path, title } = views.trace(trace);
    return { text: views.text(text), path, title };
  });
  return { items, more: all.length - items.length };
}
