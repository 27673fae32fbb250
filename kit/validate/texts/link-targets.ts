// SPDX-License-Identifier: MIT
import type { Draft, Item } from "../draft.ts";

/** Folders whose files have a page, with the collection of what is in them. */
const folders = {
  sessions: "sessions",
  people: "people",
  places: "places",
  organisations: "organisations",
  pages: "pages",
  news: "news",
  traces: "traces",
  "working-groups": "working_groups",
  formats: "formats",
} as const;

function pathOf(folder: string, item: Item): string {
  return item.pointer === "" ? item.source.path : `${folder}/${item.id}.md`;
}

/** What a relative link may lead to: the files of the event, and things of `event.yaml` as if each had its file. */
export function linkTargets(draft: Draft): ReadonlySet<string> {
  const written = Object.entries(folders).flatMap(([folder, name]) => draft[name].map((item) => pathOf(folder, item)));
  const files = draft.sources.filter(({ source }) => source.kind !== "medium").map(({ source }) => source.path);
  return new Set([...written, ...files, ...draft.files.map((file) => file.path)]);
}

/** The way from a folder to a path, both in the event folder, as a link would have it. */
export function relativePath(folder: string, path: string): string {
  const from = folder === "" ? [] : folder.split("/");
  const to = path.split("/");
  let shared = 0;
  while (shared < from.length && from[shared] === to[shared]) shared += 1;
  return [...from.slice(shared).map(() => ".."), ...to.slice(shared)].join("/");
}
