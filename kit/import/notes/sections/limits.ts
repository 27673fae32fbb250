// SPDX-License-Identifier: MIT
/** What the schemas let through (`schemas/`, `$defs` of `common` and the lists of traces): a sheet must not make a trace that is refused. */
export const most = {
  /** Characters of a line, a text and a name. */
  line: 300,
  text: 20_000,
  /** Items of a list. */
  items: 500,
  positions: 20,
} as const;

/** Whether a text is there and fits. */
export function fits(text: string | undefined, limit: number): text is string {
  return text !== undefined && text !== "" && [...text].length <= limit;
}

/** Whether a text that may be missing fits. */
export function mayFit(text: string | undefined, limit: number): boolean {
  return text === undefined || [...text].length <= limit;
}
