// SPDX-License-Identifier: MIT
import type { Draft, Item } from "./draft.ts";
import { field, text } from "./reading.ts";

/** Whether a value says that it was withdrawn. */
export function isWithdrawn(value: unknown): boolean {
  return field(value, "withdrawn") === true;
}

/** The traces of an event that were not withdrawn. */
export function standingTraces(draft: Draft): readonly Item[] {
  return draft.traces.filter(({ value }) => !isWithdrawn(value));
}

/** Those that have come: all but the expected ones. */
export function receivedTraces(draft: Draft): readonly Item[] {
  return standingTraces(draft).filter(({ value }) => text(field(value, "status")) !== "expected");
}

/** Whether a field says something: a text, a list or a mapping that is not empty, a number. */
export function isFilled(value: unknown): boolean {
  if (typeof value === "string") return value.trim() !== "";
  if (typeof value === "object" && value !== null) return Object.keys(value).length > 0;
  return value !== undefined && value !== null;
}
