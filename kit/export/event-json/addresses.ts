// SPDX-License-Identifier: MIT
import { mediaPath, type Paths, pathsFor } from "../../derive/paths.ts";
import type { Edition, Lang } from "../../model/edition.ts";

/** One relative address for each language of the edition. */
export type Hrefs = Readonly<Record<Lang, string>>;

/** Addresses as `event.json` gives them: relative to itself, so that a copy or a move of the site breaks none. */
export interface Addresses {
  /** The page that shows a thing, in each language. */
  pages(pick: (paths: Paths) => string): Hrefs;
  /** A file of the event folder; undefined when it was withdrawn, for then it is not published. */
  medium(path: string | undefined): string | undefined;
  /** A site path, seen from `event.json`. */
  own(path: string): string;
}

/** The addresses of an edition's things, as relative references (RFC 3986) from `<edition>/event.json`. */
export function addressesOf(edition: Edition): Addresses {
  const [main = ""] = edition.languages;
  const languages = edition.languages.map((lang) => [lang, pathsFor(edition.id, lang, main)] as const);
  const withdrawn = new Set(edition.media.filter((medium) => medium.withdrawn).map(({ path }) => path));
  const own = (path: string) => path.slice(edition.id.length + 1);
  return {
    own,
    pages: (pick) => Object.fromEntries(languages.map(([lang, paths]) => [lang, own(pick(paths))])),
    medium: (path) => (path === undefined || withdrawn.has(path) ? undefined : own(mediaPath(edition.id, path))),
  };
}
