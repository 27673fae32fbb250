// SPDX-License-Identifier: MIT
import { present } from "../../model/present.ts";
import type { Item } from "../../validate/draft.ts";
import type { TraceInput } from "../../validate/input.ts";
import { type Missing, placeOf, type Written } from "./missing.ts";

/** The traces that came, as they are written: not those only announced, nor those withdrawn. */
export function receivedItems({ input }: Pick<Written, "input">): readonly Item<TraceInput>[] {
  return input.traces.filter(({ value }) => !value.withdrawn && value.status !== "expected");
}

/** What is said of everything that a trace lacks: the trace, and what it is about. */
export function aboutTrace(
  item: Item<TraceInput>,
  pointer = "",
): Pick<Missing, "file" | "line" | "id" | "session" | "axis"> {
  const { session, axis } = item.value;
  return { ...placeOf(item, pointer), id: item.id, ...present({ session, axis }) };
}

/** The media of a trace that were not withdrawn, with their JSON Pointers in it. */
export function mediaOf({ value }: Item<TraceInput>) {
  return (value.media ?? [])
    .map((medium, index) => ({ medium, pointer: `/media/${index}` }))
    .filter(({ medium }) => !medium.withdrawn);
}
