// SPDX-License-Identifier: MIT
import type { Repair } from "./journal.ts";
import type { StagedSite } from "./stage-site.ts";
import type { SiteInPlace } from "./survey-site.ts";

/** What publishing did. */
export interface PublishReport {
  /** Files of the new site that were new or different. */
  readonly written: number;
  /** Files that were already there, byte for byte: same inode, same date. */
  readonly kept: number;
  /** Files of the old site that the new one does not have. */
  readonly removed: number;
  /** Size of the new site, its marker not counted. */
  readonly bytes: number;
  /** HTML files of the new site. */
  readonly pages: number;
  /** What a killed publisher had left, and this one ended first. */
  readonly repaired: Repair;
  /** Paths beside the site that could not be removed; the next run tries again. */
  readonly leftovers: readonly string[];
}

/** The part of the report that the prepared site and the old one give. */
export function reportOn(
  { entries, written, kept, bytes }: StagedSite,
  old: SiteInPlace,
): Omit<PublishReport, "repaired" | "leftovers"> {
  const paths = new Set(entries.map((entry) => entry.path));
  const removed = [...old.files.keys()].filter((path) => !paths.has(path)).length;
  const pages = entries.filter((entry) => entry.path.endsWith(".html")).length;
  return { written, kept, removed, bytes, pages };
}
