// SPDX-License-Identifier: MIT
import type { Trace } from "../../model/edition.ts";
import type { FigureView, SynthesisOfAxis, TraceDigest } from "../site.ts";

/** What texts that somebody wrote may take of a page, in bytes: hundreds of take-aways are gathered line by line. */
const most = 12_000;

/** Traces that somebody wrote to gather others are told first, and not gathered again: syntheses, then take-aways, as long as they fit. */
export function writtenFirst(traces: readonly Trace[]): readonly Trace[] {
  const written = ["synthesis", "takeaways"].flatMap((type) => traces.filter((trace) => trace.type === type));
  let left = most;
  return written.filter((trace, index) => {
    left -= weight([...trace.key_ideas.map((idea) => Object.values(idea)[0] ?? "")]) + digest;
    return index === 0 || left >= 0;
  });
}

/** Roughly how many bytes the beginning of a synthesis takes. */
export function weightOfBeginning(page: {
  readonly written: readonly TraceDigest[];
  readonly axes?: readonly SynthesisOfAxis[];
  readonly figures?: readonly FigureView[];
}): number {
  const { written, axes = [], figures = [] } = page;
  const ideas = [
    ...written.flatMap(({ key_ideas }) => key_ideas),
    ...axes.flatMap((one) => one.ideas.flatMap(({ items }) => items)),
  ];
  const sources = axes.reduce((sum, one) => sum + one.ideas.length, 0);
  const values = figures.reduce((sum, figure) => sum + figure.values.length, 0);
  return (
    weight(ideas.map(({ text }) => text)) +
    written.length * digest +
    axes.length * 900 +
    sources * 300 +
    figures.length * 200 +
    values * 400
  );
}

/** Bytes of a digest besides its ideas: its name, its facts, the way to the rest. */
const digest = 1_000;

function weight(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.length * 1.1 + 40, 0);
}
