// SPDX-License-Identifier: MIT
import type { SourceKind } from "../load/source.ts";
import type { Part } from "./parts.ts";

/** One thing that goes from one event to another, as the other writes it. */
export interface Entry {
  readonly part: Part;
  /** Unique within its part: an id, a path of `media/` or `theme/`, or the title of a task. */
  readonly id: string;
  readonly value: Readonly<Record<string, unknown>>;
  /** The file itself, for a medium. */
  readonly bytes?: Uint8Array;
  /** The text, for a stylesheet. */
  readonly css?: string;
}

/** The parts whose things have a file each, with their folder and the kind of their files. */
export const partFolders = {
  formats: { folder: "formats", kind: "format" },
  pages: { folder: "pages", kind: "page" },
  places: { folder: "places", kind: "place" },
  sessions: { folder: "sessions", kind: "session" },
  groups: { folder: "working-groups", kind: "working_group" },
} as const satisfies Partial<Record<Part, { readonly folder: string; readonly kind: SourceKind }>>;

/** Whether each thing of a part has a file of its own. */
export function hasFiles(part: Part): part is keyof typeof partFolders {
  return Object.hasOwn(partFolders, part);
}

/** The name of an entry among all of them. */
export function keyOf({ part, id }: Pick<Entry, "part" | "id">): string {
  return `${part}/${id}`;
}

/** The path in the event folder under which links name an entry; undefined for one that has no page or file. */
export function pathOf({ part, id }: Pick<Entry, "part" | "id">): string | undefined {
  if (part === "media") return id;
  return hasFiles(part) ? `${partFolders[part].folder}/${id}.md` : undefined;
}
