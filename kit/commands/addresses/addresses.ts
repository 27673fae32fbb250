// SPDX-License-Identifier: MIT
import { seriesAround } from "../../io/look-around.ts";
import { recordedOf, recordName } from "../../record/address-record.ts";
import { type Lost, lostAddresses, withoutLost } from "../../record/lost-addresses.ts";
import { joined, recordOf } from "../../record/record-of.ts";
import { type RedirectFault, redirectFaults } from "../../record/redirect-faults.ts";
import type { RenderedFile, RenderedFiles } from "../../render/rendered-file.ts";
import { ContentError, type Setting } from "../command.ts";
import type { PlannedSite, PlannedSites } from "../planned-sites.ts";
import type { SiteFolder } from "../site-folder.ts";
import { addressWords } from "../words/addresses/index.ts";
import { lostText } from "./lost-text.ts";
import { isPlanned, type MetEdition, metEdition } from "./met-edition.ts";
import { type FoundRecord, readRecordFile, writeRecordFile } from "./record-file.ts";
import { eventFile, redirectFindings } from "./redirect-findings.ts";

/** Watches a site as it is made, so that no address which was published is lost. */
export interface Addresses {
  /** Every address of an edition that was ever published, below its own. */
  recorded(edition: string): readonly string[];
  /**
   * The same editions, each looked at before it is drawn.
   * @throws {ContentError} when a redirect leads to no page, or begins where a page is.
   */
  met(sites: PlannedSites["sites"]): AsyncGenerator<PlannedSite>;
  /** The same files, noted as they go by. */
  seen(files: RenderedFiles): AsyncGenerator<RenderedFile>;
  /**
   * To be called once all files were seen.
   * @throws {ContentError} when addresses would be lost, or a redirect leads to no file.
   */
  settle(): void;
  /** To be called once they are published: writes the record when it says something new. False when the disk refuses. */
  record(): boolean;
}

/** What went by. */
interface Seen {
  readonly editions: Map<string, MetEdition>;
  readonly paths: Set<string>;
}

/**
 * The addresses of a site, from the record in its folder. A site whose own address is not known is a draft: nothing of it
 * was published, and nothing is recorded or refused.
 * @throws {ContentError} when there is a record that cannot be read.
 */
export function addressesOf(of: SiteFolder, allowLost: boolean, setting: Setting): Addresses {
  const words = addressWords[setting.lang];
  // One edition of a series built alone is a look at it: the series is what is published.
  const series = of.is === "event" ? seriesAround(of.folder) : undefined;
  const found = readRecordFile(series ?? of.folder);
  if (typeof found === "string") throw new ContentError(words.fault(found, recordName));
  const seen: Seen = { editions: new Map(), paths: new Set() };
  const refuse = (edition: string, faults: readonly RedirectFault[]) => {
    if (faults.length > 0) throw new ContentError(redirectFindings(of, edition, faults, setting));
  };
  return {
    recorded: (edition) => recordedOf(found.record, edition),
    async *met(sites) {
      for await (const planned of sites) {
        const { id } = planned.site.edition;
        const edition = metEdition(planned.site, eventFile(of, id));
        seen.editions.set(id, edition);
        refuse(id, redirectFaults(edition, edition.planned, isPlanned));
        yield planned;
      }
    },
    async *seen(files) {
      for await (const file of files) {
        seen.paths.add(file.path);
        yield file;
      }
    },
    settle() {
      for (const [id, edition] of seen.editions) {
        refuse(
          id,
          redirectFaults(edition, seen.paths, (address) => !isPlanned(address)),
        );
      }
      const lost = series === undefined ? lostOf(seen, found) : [];
      if (lost.length === 0 || allowLost) return;
      throw new ContentError(lostText(lost, { ...seen, record: found.record }, words, (id) => eventFile(of, id)));
    },
    record: () => series !== undefined || isDraft(seen) || recordIn(of.folder, found, seen, setting),
  };
}

function isDraft({ editions }: Seen): boolean {
  return [...editions.values()].every(({ hasAddress }) => !hasAddress);
}

function withdrawnOf({ editions }: Seen): ReadonlySet<string> {
  return new Set([...editions.values()].flatMap(({ withdrawn }) => withdrawn));
}

function lostOf(seen: Seen, { record }: FoundRecord): readonly Lost[] {
  return isDraft(seen) ? [] : lostAddresses(record, seen.paths, withdrawnOf(seen));
}

function recordIn(folder: string, found: FoundRecord, seen: Seen, { console, lang }: Setting): boolean {
  const words = addressWords[lang];
  const lost = lostOf(seen, found);
  const narrower = new Set([...seen.editions.values()].flatMap((edition) => edition.narrower));
  const paths = [...seen.paths].filter((path) => !narrower.has(path));
  const before = lost.length > 0 ? withoutLost(found.record, seen.paths, withdrawnOf(seen)) : found.record;
  const record = joined(before, recordOf(paths, seen.editions.keys()));
  const done = writeRecordFile(folder, record, found.text);
  if (typeof done === "object") console.err(`${words.not_noted(recordName, done.code)}\n`);
  else if (lost.length > 0) console.err(`${words.given_up(lost.length)}\n`);
  else if (done === "written" && found.text === undefined) {
    console.err(`${words.first(recordName, Object.values(record.editions).flat().length)}\n`);
  }
  return typeof done !== "object";
}
