// SPDX-License-Identifier: MIT
import type { Edition } from "../model/edition.ts";
import { mediaPath } from "./paths.ts";
import { hasPage, type Views } from "./views.ts";

/**
 * Where an author's relative link leads: path of a file in the event folder to the site path of its page, in one
 * language. Authors link files to files, so that their links also work where they edit.
 */
export function linkTargets(edition: Edition, { paths }: Views): Readonly<Record<string, string>> {
  const items = (folder: string, section: Parameters<typeof paths.item>[0], ids: readonly string[]) =>
    ids.map((id): [string, string] => [`${folder}/${id}.md`, paths.item(section, id)]);
  const ids = (list: readonly { readonly id: string }[]) => list.map((item) => item.id);
  const withPage = new Set(ids(edition.sessions.filter(hasPage)));
  const pages: readonly (readonly [string, string])[] = [
    ["event.yaml", paths.fixed("index")],
    ...items("sessions", "sessions", ids(edition.sessions.filter(hasPage))),
    // A link to somebody who withdrew keeps its words alone.
    ...items("people", "people", ids(edition.people.filter((person) => !person.withdrawn))),
    ...items("pages", "pages", ids(edition.pages)),
    ...items("news", "news", ids(edition.news)),
    ...items("working-groups", "groups", ids(edition.working_groups)),
    ...items("formats", "formats", ids(edition.formats)),
    ...ids(
      edition.organisations.filter(({ id }) => edition.partners.some((partner) => partner.organisation === id)),
    ).map((id): [string, string] => [`organisations/${id}.md`, paths.fixed("partners")]),
    ...edition.places.map((place): [string, string] => [`places/${place.id}.md`, paths.place(place.id)]),
    ...items("traces", "traces", ids(edition.traces.filter(({ status }) => status !== "expected"))),
    // What is only awaited has no page yet: its session says so.
    ...edition.traces
      .filter(({ status, session }) => status === "expected" && session !== undefined && withPage.has(session))
      .map((trace): [string, string] => [`traces/${trace.id}.md`, paths.item("sessions", trace.session ?? "")]),
    ...edition.media
      .filter((medium) => !medium.withdrawn)
      .map((medium): [string, string] => [medium.path, mediaPath(edition.id, medium.path)]),
  ];
  // The same thing may be written in Markdown or in YAML, and translated in a file of its own.
  const endings = [".yaml", ...edition.languages.map((lang) => `.${lang}.md`)];
  const targets: Record<string, string> = {};
  for (const [from, to] of pages) {
    targets[from] = to;
    const stem = from.endsWith(".md") ? from.slice(0, -".md".length) : undefined;
    if (stem !== undefined) for (const ending of endings) targets[stem + ending] = to;
  }
  return targets;
}
