// SPDX-License-Identifier: MIT
import type { NoteLine } from "../note-line.ts";
import type { Kept } from "../trace-data.ts";
import { itemsOf } from "./items.ts";
import { fits, most } from "./limits.ts";

/** A part that is a list of texts. */
export function plainList(lines: readonly NoteLine[]): {
  readonly texts: readonly string[];
  readonly kept: readonly Kept[];
} {
  const items = itemsOf(lines);
  const good = items.filter(({ text }) => fits(text, most.text)).slice(0, most.items);
  const rest = items.filter((item) => !good.includes(item));
  return { texts: good.map(({ text }) => text), kept: rest.map((item) => ({ reason: "long", lines: item.lines })) };
}
