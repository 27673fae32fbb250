// SPDX-License-Identifier: MIT
import type { Item } from "../validate/draft.ts";
import type { SessionInput } from "../validate/input.ts";

/**
 * What its table kept of a session, made to stand in its new folder: without a format that does not go along, with each
 * kind of expected trace once, and without times when it was cancelled, for something else may be held then.
 */
export function keptSession(
  { value: { status } }: Item<SessionInput>,
  kept: Partial<SessionInput>,
  goneFormats: ReadonlySet<string>,
): object {
  const { format, expected_traces: expected = [], slots, ...others } = kept;
  const types = [...new Set(expected.map(({ type }) => type))];
  return {
    ...others,
    ...(format !== undefined && !goneFormats.has(format) && { format }),
    ...(slots !== undefined && status !== "cancelled" && { slots }),
    ...(types.length > 0 && { expected_traces: types.map((type) => ({ type })) }),
  };
}
