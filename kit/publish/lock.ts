// SPDX-License-Identifier: MIT
import { ifThere, readIfFile } from "./if-there.ts";
import type { PublishPorts, Target } from "./output.ts";
import { isFileSystemError } from "./publish-error.ts";
import { type FoundLock, locked, readLock } from "./read-lock.ts";

/** The right to publish to one place, held until released. */
export interface Lock {
  /** Whether the lock is still this one: another process may have taken this one for dead. */
  held(): boolean;
  release(): void;
}

const PAUSE = 50;
/** A lock without a readable owner was cut while being written (no links there), which takes no time at all. */
const WRITING = 2_000;
/** Whether a process of another computer lives cannot be asked: after an hour it is taken for dead. */
const ELSEWHERE = 3_600_000;

/**
 * Takes the lock beside the site, waiting for a living owner up to `wait` seconds; a dead owner's lock is taken over.
 * Throws a PublishError `output/locked`.
 */
export async function takeLock(target: Target, ports: PublishPorts, wait: number): Promise<Lock> {
  const deadline = ports.machine.now() + wait * 1000;
  const mine = `${JSON.stringify(ports.machine.mark())}\n`;
  while (!placeLock(target, mine, ports)) {
    const found = readLock(target, ports);
    if (found === undefined) continue;
    if (!lives(found, ports)) {
      removeDeadLock(target, found.text, ports);
      continue;
    }
    if (ports.machine.now() >= deadline) throw locked(target, found.owner);
    await ports.machine.sleep(PAUSE);
  }
  return lockOf(target, mine, ports);
}

/** Written beside and then linked, a lock is never seen half written; where there are no links, it may be. */
function placeLock(target: Target, mine: string, { disk, machine }: PublishPorts): boolean {
  if (disk.kind(target.lock) !== "absent") return false;
  const draft = target.beside(`lock-${machine.mark().pid}`);
  ifThere(() => disk.removeFile(draft));
  disk.create(draft, mine);
  try {
    return disk.link(draft, target.lock) || disk.create(target.lock, mine);
  } catch (error) {
    // Another was quicker, or tidied our draft away: look again.
    if (isFileSystemError(error) && (error.code === "EEXIST" || error.code === "ENOENT")) return false;
    throw error;
  } finally {
    ifThere(() => disk.removeFile(draft));
  }
}

function lockOf(target: Target, mine: string, { disk }: PublishPorts): Lock {
  const held = () => readIfFile(target.lock, disk) === mine;
  return {
    held,
    release: () => {
      if (held()) disk.removeFile(target.lock);
    },
  };
}

function lives({ owner, modified }: FoundLock, { machine }: PublishPorts): boolean {
  if (owner === undefined) return machine.now() - modified < WRITING;
  if (owner.host !== machine.mark().host) return Math.abs(machine.now() - Date.parse(owner.since)) < ELSEWHERE;
  return machine.isAlive(owner);
}

/**
 * Only one of several processes can move a given lock aside. Should another have replaced the dead lock meanwhile, the
 * living one moved by mistake is put back; if its place is taken by then, its owner sees so before the swap.
 */
function removeDeadLock(target: Target, dead: string, { disk, machine }: PublishPorts): void {
  const aside = target.beside(`lock-${machine.mark().pid}`);
  ifThere(() => disk.removeFile(aside));
  ifThere(() => disk.rename(target.lock, aside));
  const moved = readIfFile(aside, disk);
  if (moved !== undefined && moved !== dead) ifThere(() => disk.create(target.lock, moved));
  ifThere(() => disk.removeFile(aside));
}
