// SPDX-License-Identifier: MIT
import { publishedWorks } from "../../derive/credits/published-works.ts";
import { licenceRef } from "../../derive/licence-ref.ts";
import type { LicenceId } from "../../model/edition.ts";
import type { Exported } from "../exported.ts";
import type { Entity } from "./ro-crate-entity.ts";

/** A licence as the graph calls it: its own address, without the language of a summary; a name of ours when it has none. */
export function licenceId(id: LicenceId): string {
  const { url } = licenceRef(id, false, "en");
  return url?.replace(/deed\.en$/u, "") ?? `#licence-${encodeURIComponent(id)}`;
}

/** Every licence that something of the edition is under. */
export function licenceEntities({ edition, lang }: Exported): readonly Entity[] {
  const works = publishedWorks(edition).map(({ licence }) => licence);
  const all = new Set([edition.licences.content, edition.licences.data, ...works]);
  return [...all].sort().map((id) => ({
    "@id": licenceId(id),
    "@type": "CreativeWork",
    name: licenceRef(id, false, lang).name,
    identifier: id,
  }));
}
