// SPDX-License-Identifier: MIT
import type { FileSystem } from "../io/file-system.ts";
import type { RenderedFiles } from "../render/rendered-file.ts";
import { ensureParent } from "./ensure-parent.ts";
import { settleJournal } from "./journal.ts";
import { discard, sweep } from "./leftovers.ts";
import { type Lock, takeLock } from "./lock.ts";
import { type Output, type PublishPorts, resolveOutput, type Target } from "./output.ts";
import { asPublishError, PublishError } from "./publish-error.ts";
import { type PublishReport, reportOn } from "./publish-report.ts";
import { noteRunning } from "./running.ts";
import { type StagedSite, stageSite } from "./stage-site.ts";
import { type SiteInPlace, surveySite } from "./survey-site.ts";
import { swapSite } from "./swap-site.ts";

export type { PublishReport } from "./publish-report.ts";

const DEFAULT_WAIT = 10;
/** Files between two moments in which signals are heard. */
const BREATH = 128;

/**
 * Publishes a site, all or nothing. It is prepared in a folder beside its place, where the files that the old site has
 * byte for byte are hard links to them, checked, and swapped in by two renames; a site that would not change is not
 * touched at all. The output's folder must be absent, empty or a site of ours that holds nothing else.
 *
 * The promise. Whenever the process is killed (kill -9 included) the site's folder holds the old site whole or the new
 * one whole, never a mixture, never a part; with one exception: between the two renames it is absent, and both sites
 * are whole beside it. A journal written before says so, and the next `publish` or `recover` puts the new site in
 * place. When the disk is full or fails, the old site stays, or is put back. Kept through a power cut is what the file
 * system keeps: nothing is forced to the platter, but the next build compares the bytes really there and writes again
 * what is wrong.
 *
 * `files` is consumed once, one file in memory at a time, after the place has been checked and locked. Throws
 * PublishError, and what the source of the files throws; in both cases the old site is in place and nothing is left
 * beside it (`output/half-done` says the only exception).
 */
export async function publish(files: RenderedFiles, output: Output, ports: PublishPorts): Promise<PublishReport> {
  try {
    const target = resolveOutput(output, ports);
    const removeParents = ensureParent(target.site, ports.disk);
    try {
      return await publishTo(target, files, output.wait ?? DEFAULT_WAIT, ports);
    } catch (error) {
      removeParents();
      throw error;
    }
  } catch (error) {
    throw asPublishError(error);
  }
}

async function publishTo(
  target: Target,
  files: RenderedFiles,
  wait: number,
  ports: PublishPorts,
): Promise<PublishReport> {
  const lock = await takeLock(target, ports, wait);
  try {
    const repaired = settleJournal(target, ports.disk);
    sweep(target, ports.disk);
    const old = surveySite(target, ports.disk);
    const staged = await stage(target, files, old, lock, ports);
    return { ...reportOn(staged, old), repaired, leftovers: finish(target, staged, old, lock, ports.disk) };
  } finally {
    releaseQuietly(lock);
  }
}

async function stage(
  target: Target,
  files: RenderedFiles,
  old: SiteInPlace,
  lock: Lock,
  { disk, machine }: PublishPorts,
): Promise<StagedSite> {
  const folder = target.beside(String(machine.mark().pid));
  let abandoned = false;
  const ended = noteRunning(() => {
    abandoned = true;
    discard(folder, disk);
    lock.release();
  });
  const step = async (count: number): Promise<void> => {
    if (count % BREATH === 0) await machine.sleep(0);
    if (abandoned) throw new PublishError("output/interrupted", target.site, {});
  };
  try {
    return await stageSite(files, { folder, old, site: target.site, disk, step });
  } catch (error) {
    discard(folder, disk);
    throw error;
  } finally {
    ended();
  }
}

/** From here to the end nothing waits: no signal handler can come between. */
function finish(target: Target, staged: StagedSite, old: SiteInPlace, lock: Lock, disk: FileSystem): readonly string[] {
  try {
    if (old.marker !== staged.manifest || staged.written > 0) {
      // The build took a while: what was true of the place at its start may not be any more.
      if (!lock.held()) throw new PublishError("output/interrupted", target.site, {});
      surveySite(target, disk);
      return swapSite(staged.folder, target, disk);
    }
    return discard(staged.folder, disk) ? [] : [staged.folder];
  } catch (error) {
    const halfDone = error instanceof PublishError && error.code === "output/half-done";
    if (!halfDone) discard(staged.folder, disk);
    throw error;
  }
}

/** What became of the site is decided by then; a lock that stays is a dead one for the next run. */
function releaseQuietly(lock: Lock): void {
  try {
    lock.release();
  } catch {
    // As said above.
  }
}
