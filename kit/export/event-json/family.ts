// SPDX-License-Identifier: MIT
import type { Child, Edition, Lineage } from "../../model/edition.ts";
import { filled } from "./filled.ts";

/** Where the edition comes from, what it kept and changed of it, and whom it thanks. */
export function lineageData(lineage: Lineage) {
  const { relation, title, url, edition, version, checksum, repository, date, licence } = lineage;
  const { credits, note, reasons, kept, changed, dropped } = lineage;
  return filled({
    relation,
    title,
    url,
    edition,
    version,
    checksum,
    repository,
    date,
    licence,
    credits,
    note,
    reasons,
    kept,
    changed,
    dropped,
  });
}

/** An edition that said it comes from this one. */
export function childData({ relation, title, url, edition, territory, date }: Child) {
  return filled({ relation, title, url, edition, territory, date });
}

/**
 * What was withdrawn, for those who took it along to let it go too: ids, whose addresses are public, and the paths of files
 * that the organisers said are withdrawn.
 */
export function withdrawnData({ people, withdrawn_traces }: Edition, media: readonly string[]) {
  const ids = people.filter(({ withdrawn }) => withdrawn).map(({ id }) => id);
  return { people: ids, traces: withdrawn_traces, media };
}
