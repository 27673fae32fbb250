// SPDX-License-Identifier: MIT
import type { Linked } from "./linked.ts";

const memories = new WeakMap<Linked, Map<string, unknown>>();

/** A part that many pages of a language repeat, such as a room or an axis, made once; `key` names all that it depends on. */
export function shared<T>(linked: Linked, key: string, make: () => T): T {
  const memory = memoryOf(linked);
  const before = memory.get(key);
  if (before !== undefined || memory.has(key)) return before as T;
  const made = make();
  memory.set(key, made);
  return made;
}

function memoryOf(linked: Linked): Map<string, unknown> {
  const before = memories.get(linked);
  if (before !== undefined) return before;
  const made = new Map<string, unknown>();
  memories.set(linked, made);
  return made;
}
