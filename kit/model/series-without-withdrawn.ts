// SPDX-License-Identifier: MIT
import type { SeriesInput } from "../validate/input.ts";
import { redact } from "../withdrawal/redact.ts";
import type { WithdrawnNames } from "../withdrawal/withdrawn-names.ts";

/** What a series says of itself without the names of people who withdrew from one of its editions; ids and addresses stay. */
export function seriesWithoutWithdrawn(series: SeriesInput, names: WithdrawnNames): SeriesInput {
  // Only texts change, and none of them to something that is no text.
  return names.any ? (without(series, names) as SeriesInput) : series;
}

const kept: ReadonlySet<string> = new Set(["id", "current", "url", "rules_url"]);

function without(value: unknown, names: WithdrawnNames): unknown {
  if (typeof value === "string") return redact(value, names);
  if (Array.isArray(value)) return value.map((one) => without(one, names));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, kept.has(key) ? inner : without(inner, names)]);
  return Object.fromEntries(entries);
}
