// SPDX-License-Identifier: MIT
import type { Present } from "../../model/present.ts";

/** An object without its undefined fields and its empty lists and maps: in `event.json` an absent list is an empty one. */
export function filled<T extends object>(fields: T): Present<T> {
  const kept: Partial<T> = {};
  // A plain loop: this runs for each thing of a large event, and each thing in it.
  for (const key in fields) if (!isEmpty(fields[key])) kept[key] = fields[key];
  return kept as Present<T>;
}

function isEmpty(value: unknown): boolean {
  if (value === undefined) return true;
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === "object" && value !== null && !hasKeys(value);
}

function hasKeys(map: object): boolean {
  for (const _key in map) return true;
  return false;
}
