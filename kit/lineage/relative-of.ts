// SPDX-License-Identifier: MIT
import type { Relation } from "../model/edition.ts";
import { present } from "../model/present.ts";
import type { Relative, RelativeLink } from "../model/relatives.ts";
import { field, fieldAt, list, mapping } from "../validate/reading.ts";
import { ManifestError } from "./manifest-error.ts";
import {
  addressOf,
  checksumOf,
  dayOf,
  languagesOf,
  licenceOf,
  mediaPathsOf,
  slugOf,
  slugsOf,
  textOf,
} from "./stranger-values.ts";

/** How much of each a manifest may say: more is left out, and the tree counts what it does not show. */
const most = { parents: 50, children: 500, withdrawn: 2000 } as const;
const relations: readonly Relation[] = ["fork_of", "continues", "inspired_by", "satellite_of", "translated_from"];

/**
 * What is kept of another edition's manifest (`event.json`, as it was parsed) that was read at `address`: known fields alone,
 * each checked and cut to size, addresses absolute; of people, the ids of those who withdrew and nothing else.
 * @throws {ManifestError} when it is not the manifest of an edition, or one of a later format.
 */
export function relativeOf(manifest: unknown, address: string): Relative {
  const id = slugOf(field(manifest, "id"));
  const languages = languagesOf(field(manifest, "languages"));
  const main = languages[0] ?? "fr";
  const title = textOf(field(manifest, "title"), main);
  const format = field(manifest, "format");
  if (typeof format === "number" && format > 1) throw new ManifestError("newer-format", address);
  if (format !== 1 || id === undefined || title === undefined) throw new ManifestError("not-a-manifest", address);
  const told = (what: string) => fieldAt(manifest, "withdrawn", what);
  return {
    id,
    title,
    manifest: address,
    languages: languages.length === 0 ? [main] : languages,
    lineage: linksOf(field(manifest, "lineage"), most.parents, main),
    children: linksOf(field(manifest, "children"), most.children, main),
    withdrawn: {
      people: slugsOf(told("people"), most.withdrawn),
      traces: slugsOf(told("traces"), most.withdrawn),
      media: mediaPathsOf(told("media"), most.withdrawn),
    },
    ...present({
      url: frontPage(manifest, main, address),
      dates: datesOf(field(manifest, "dates")),
      territory: textOf(fieldAt(manifest, "territory", "name"), main),
      licence: licenceOf(fieldAt(manifest, "licences", "content")),
      checksum: checksumOf(fieldAt(manifest, "source", "sha256")),
    }),
  };
}

/** The front page in the main language; beside the manifest when that does not say, or names another site. */
function frontPage(manifest: unknown, main: string, address: string): string | undefined {
  const said = addressOf(fieldAt(manifest, "hrefs", main) ?? "./", address);
  const isThere = said !== undefined && new URL(said).host === new URL(address).host;
  return (isThere ? said : addressOf("./", address))?.replace(/\/index\.html$/u, "/");
}

function datesOf(value: unknown): Relative["dates"] {
  const [start, end] = [dayOf(field(value, "start")), dayOf(field(value, "end"))];
  return start === undefined || end === undefined ? undefined : { start, end };
}

function linksOf(value: unknown, limit: number, main: string): readonly RelativeLink[] {
  return list(value)
    .flatMap((one) => linkOf(one, main) ?? [])
    .slice(0, limit);
}

function linkOf(one: unknown, main: string): RelativeLink | undefined {
  const relation = relations.find((each) => each === field(one, "relation"));
  const title = textOf(field(one, "title"), main);
  if (mapping(one) === undefined || relation === undefined || title === undefined) return undefined;
  return {
    relation,
    title,
    ...present({
      url: addressOf(field(one, "url")),
      edition: slugOf(field(one, "edition")),
      territory: textOf(field(one, "territory"), main),
      date: dayOf(field(one, "date")),
    }),
  };
}
