// SPDX-License-Identifier: MIT
import { creditFiles } from "../../derive/credits/credit-files.ts";
import type { Medium } from "../../model/edition.ts";
import { addressesOf } from "../event-json/addresses.ts";
import { exportsData } from "../event-json/publications.ts";
import type { Exported } from "../exported.ts";
import { httpUri } from "../http-uri.ts";
import { type Entity, ref } from "./ro-crate-entity.ts";
import { licenceId } from "./ro-crate-licences.ts";

/** Files of `media/`, with whose they are, then the edition as data: `event.json`, calendars, tables, credits, citations. */
export function fileEntities(exported: Exported): readonly Entity[] {
  const { edition } = exported;
  const at = addressesOf(edition);
  const license = ref(licenceId(edition.licences.data));
  const data = [
    { href: "event.json", type: "application/json" },
    ...exportsData(edition, at),
    ...creditFiles(edition)
      .filter(({ key }) => key !== "ro_crate")
      .map(({ path, type }) => ({ href: at.own(path), type })),
  ];
  return [
    ...edition.media.flatMap((medium) => mediumEntity(medium, exported)),
    ...data.map(({ href, type }) => ({
      "@id": href,
      "@type": ["File"],
      name: href,
      encodingFormat: type,
      license,
    })),
  ];
}

function mediumEntity(medium: Medium, { edition, text }: Exported): readonly Entity[] {
  const href = addressesOf(edition).medium(medium.path);
  if (href === undefined) return [];
  const said = medium.caption ?? medium.alt;
  return [
    {
      "@id": href,
      "@type": ["File"],
      name: (said && text(said)) || href.replace(/^.*\//u, ""),
      encodingFormat: formatOf(href),
      creditText: medium.credit,
      isBasedOn: httpUri(medium.source),
      license: ref(licenceId(medium.licence)),
    },
  ];
}

const formats: Readonly<Record<string, string>> = {
  avif: "image/avif",
  csv: "text/csv",
  gif: "image/gif",
  jpeg: "image/jpeg",
  jpg: "image/jpeg",
  json: "application/json",
  md: "text/markdown",
  mp3: "audio/mpeg",
  mp4: "video/mp4",
  ogg: "audio/ogg",
  pdf: "application/pdf",
  png: "image/png",
  svg: "image/svg+xml",
  txt: "text/plain",
  vtt: "text/vtt",
  webm: "video/webm",
  webp: "image/webp",
};

function formatOf(href: string): string | undefined {
  return formats[href.replace(/^.*\./u, "").toLowerCase()];
}
