// SPDX-License-Identifier: MIT
import { sessionIds } from "./session-ids.ts";

/** What is needed of `localStorage`, which may be absent, full or forbidden. */
export interface Drawer {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
}

/** The sessions that somebody keeps, in the order in which they did. */
export interface KeptList {
  readonly key: string;
  ids(): readonly string[];
  has(id: string): boolean;
  /** Replaces the list. */
  put(ids: readonly string[]): void;
  /** Takes a session in or out. */
  toggle(id: string): void;
  /** Called with each change, made here or in another tab. */
  onChange(listener: () => void): void;
  /** Reads again what the browser has: another tab has changed it. */
  refresh(): void;
  /** Whether the last change was written down; false when the browser stores nothing here. */
  stored(): boolean;
}

/**
 * The list of one edition, kept by the browser and in memory when the browser keeps nothing.
 * @param drawer gives the storage; may throw.
 */
export function keptList(edition: string, drawer: () => Drawer): KeptList {
  const key = `event-kit:${edition}:kept`;
  const listeners: (() => void)[] = [];
  const first = read(drawer, key);
  let ids = first ?? [];
  let stored = first !== undefined;
  // What could not be written is in memory alone: the storage would give an older list.
  const current = () => (stored ? read(drawer, key) : undefined) ?? ids;
  const put = (next: readonly string[]) => {
    ids = sessionIds(next);
    stored = write(drawer, key, JSON.stringify(ids));
    for (const listener of listeners) listener();
  };
  return {
    key,
    put,
    ids: () => ids,
    has: (id) => ids.includes(id),
    toggle: (id) => put(toggledIn(current(), id)),
    onChange: (listener) => listeners.push(listener),
    stored: () => stored,
    refresh() {
      ids = current();
      for (const listener of listeners) listener();
    },
  };
}

function toggledIn(ids: readonly string[], id: string): readonly string[] {
  return ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id];
}

/** The ids in storage; an empty list when what is there is not a list of ours; undefined when it cannot be read. */
function read(drawer: () => Drawer, key: string): readonly string[] | undefined {
  try {
    return idsIn(drawer().getItem(key) ?? "[]");
  } catch {
    return undefined;
  }
}

function idsIn(text: string): readonly string[] {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? sessionIds(value) : [];
  } catch {
    return [];
  }
}

function write(drawer: () => Drawer, key: string, value: string): boolean {
  try {
    drawer().setItem(key, value);
    return true;
  } catch {
    return false;
  }
}
