// SPDX-License-Identifier: MIT
import { creditsDue, creditText } from "../../derive/credits/credits-due.ts";
import { publishedWorks } from "../../derive/credits/published-works.ts";
import type { Work } from "../../derive/credits/work.ts";
import { licenceRef } from "../../derive/licence-ref.ts";
import { licenceTerms } from "../../licences/terms.ts";
import type { LicenceId } from "../../model/edition.ts";
import { type Addresses, addressesOf } from "../event-json/addresses.ts";
import { filled } from "../event-json/filled.ts";
import type { Exported } from "../exported.ts";
import { kitVersion } from "../kit-version.ts";
import { creditLine } from "./credits-line.ts";

/**
 * Who made what, and what may be done with it: `credits.json`, once for all languages. Texts are maps from language to
 * text; addresses within the site are relative to the file. Its schema is `schemas/published/credits.schema.json`.
 */
export function creditsJson(exported: Exported): string {
  const { edition } = exported;
  const at = addressesOf(edition);
  const works = publishedWorks(edition);
  const { content, data, code, brand, media } = edition.licences;
  const due = creditsDue(edition, undefined, edition.languages[0] ?? exported.lang).ancestors.map(creditText);
  const document = {
    $schema: "../assets/credits.schema.json",
    format: 1,
    kit: { name: "event-kit", version: kitVersion },
    edition: edition.id,
    title: edition.title,
    hrefs: at.pages((paths) => paths.fixed("credits")),
    defaults: filled({ content, data, code, brand, media }),
    counts: { works: works.length, free: works.filter(({ free }) => free).length },
    ...filled({ credits_due: due.length === 0 ? undefined : due }),
    licences: [...new Set(works.map(({ licence }) => licence))].sort().map(licenceData),
    works: works.map((work) => workData(work, exported, at)),
  };
  return `${JSON.stringify(document, null, 1)}\n`;
}

/** A licence that a work is under, and what it allows in plain terms. */
function licenceData(id: LicenceId) {
  const { known, free, share, adapt, commercial, attribution, share_alike } = licenceTerms(id);
  const { url } = licenceRef(id, false, "en");
  return filled({
    id,
    url,
    known,
    free,
    allows: { share, adapt, commercial },
    asks: { attribution, share_alike },
  });
}

function workData(work: Work, exported: Exported, at: Addresses) {
  const { id, kind, type, title, authors, licence, licence_inherited, free, source, archived_url, page } = work;
  return {
    ...filled({ id, kind, type, title }),
    authors,
    licence,
    licence_inherited,
    free,
    credit_line: Object.fromEntries(
      exported.edition.languages.map((lang) => [lang, creditLine(work, exported, lang)] as const),
    ),
    ...filled({ source, archived_url, file: at.medium(work.file), hrefs: page && at.pages(page) }),
  };
}
