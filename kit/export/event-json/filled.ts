// SPDX-License-Identifier: MIT
import type { Present } from "../../model/present.ts";

/** An object without its undefined fields and its empty lists and maps: in `event.json` an absent list is an empty one. */
export function filled<T extends object>(fields: T): Present<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => !isEmpty(value))) as Present<T>;
}

function isEmpty(value: unknown): boolean {
  if (value === undefined) return true;
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}
