// SPDX-License-Identifier: MIT
import type { Edition, Resource } from "../../model/edition.ts";
import { present } from "../../model/present.ts";
import { hasPage } from "../has-page.ts";
import { indexOf } from "../json-ld/index-of.ts";
import type { Paths } from "../paths.ts";
import type { Credited } from "./work.ts";

/**
 * Documents that sessions, traces, groups and formats lead to and whose licence they name. One without a licence is a
 * mere link, and nothing is claimed of it.
 */
export function resourceWorks(edition: Edition): readonly Credited[] {
  const { sessions, traces, working_groups: groups, formats } = edition;
  const from = (list: readonly Resource[], id: string, page: (paths: Paths) => string) =>
    list.flatMap((resource, index) => resourceWork(resource, `${id}/resources/${index + 1}`, page, edition));
  return withoutEchoes([
    ...sessions
      .filter(hasPage)
      .flatMap(({ id, resources }) => from(resources, `sessions/${id}`, (paths) => paths.item("sessions", id))),
    ...traces
      .filter(({ status }) => status !== "expected")
      .flatMap(({ id, resources }) => from(resources, `traces/${id}`, (paths) => paths.item("traces", id))),
    ...groups.flatMap(({ id, outputs }) => from(outputs, `working-groups/${id}`, (paths) => paths.item("groups", id))),
    ...formats.flatMap(({ id, sources }) => from(sources, `formats/${id}`, (paths) => paths.item("formats", id))),
  ]);
}

/** The same document is often led to from several places: its first mention stands for all. */
function withoutEchoes(works: readonly Credited[]): readonly Credited[] {
  const first = new Map<string, Credited>();
  for (const work of works) {
    const key = JSON.stringify([work.title, work.authors, work.licence, work.source, work.file]);
    if (!first.has(key)) first.set(key, work);
  }
  return [...first.values()];
}

function resourceWork(
  { title, author, licence, url, archived_url, file }: Resource,
  id: string,
  page: (paths: Paths) => string,
  edition: Edition,
): readonly Credited[] {
  if (licence === undefined) return [];
  // A file that was withdrawn is not in the site.
  const kept = indexOf(edition).media.get(file ?? "");
  return [
    {
      id,
      kind: "resource",
      title,
      authors: author === undefined ? [] : [author],
      licence,
      licence_inherited: false,
      page,
      ...present({ source: url, archived_url, file: kept?.path }),
    },
  ];
}
