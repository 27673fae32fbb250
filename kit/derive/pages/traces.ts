// SPDX-License-Identifier: MIT
import { present } from "../../model/present.ts";
import { type Context, own, pageBase } from "../context.ts";
import { playersOf } from "../recording-view.ts";
import { excerpt } from "../say.ts";
import type { TraceCard, TracePage } from "../site.ts";
import { traceView } from "../trace-view.ts";

/** A page for each trace that came, its permanent address; a withdrawn one keeps an address that says so, and nothing else. */
export function tracePages(context: Context): readonly TracePage[] {
  const received = context.edition.traces.filter(({ status }) => status !== "expected");
  const cards = received.map(context.views.trace);
  return [
    ...received.map((trace, index) => ({
      ...tracePage(context, trace),
      ...present({ previous: cards[index - 1], next: cards[index + 1] }),
    })),
    ...context.edition.withdrawn_traces.map((id) => withdrawnTrace(context, id)),
  ];
}

function tracePage(context: Context, found: Context["edition"]["traces"][number]): TracePage {
  const { words, chrome } = context;
  const trace = traceView(context, found);
  const kind = words.labels.trace_type[trace.type];
  return {
    kind: "trace",
    ...pageBase(context, {
      path: (paths) => paths.item("traces", found.id),
      title: titleOf(trace, kind),
      description:
        excerpt(trace.gist?.text ?? trace.report?.text ?? "") ||
        words.describe.list({ event: chrome.edition.title.text, page: `${kind}, ${trace.title.text}` }),
      parents: context.exists.has("traces") ? ["traces"] : [],
    }),
    trace,
    ...present({ players: playersOf(trace.recordings) }),
  };
}

/** A trace without a title is called by what it is and what it is about. */
function titleOf({ untitled, title }: TraceCard, kind: string): TraceCard["title"] {
  return untitled ? { ...title, text: `${kind} – ${title.text}` } : title;
}

function withdrawnTrace(context: Context, id: string): TracePage {
  const title = own(context, context.words.withdrawn_trace);
  return {
    kind: "trace",
    ...pageBase(context, {
      path: (paths) => paths.item("traces", id),
      title,
      description: title.text,
      parents: context.exists.has("traces") ? ["traces"] : [],
      indexed: false,
    }),
  };
}
