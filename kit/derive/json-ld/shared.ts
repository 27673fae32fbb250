// SPDX-License-Identifier: MIT
import type { Linked } from "./linked.ts";

const memories = new WeakMap<Linked, Map<string, unknown>>();

/** A part that many pages of a language repeat, such as a room or an axis, made once; `key` names all that it depends on. */
export function shared<T>(linked: Linked, key: string, make: () => T): T {
  const memory = memories.get(linked) ?? new Map<string, unknown>();
  memories.set(linked, memory);
  if (!memory.has(key)) memory.set(key, make());
  return memory.get(key) as T;
}
