// SPDX-License-Identifier: MIT
/** The publications of this process that are under way, so that a signal can end them. */
const running = new Set<() => void>();

/** Notes a publication and how to give it up; gives what to call when it has ended. */
export function noteRunning(abandon: () => void): () => void {
  running.add(abandon);
  return () => void running.delete(abandon);
}

/**
 * Gives up every publication under way: prepared folders and locks are removed, and the old sites stay. For signal
 * handlers: it does everything before it returns. Never throws; what could not be removed is removed by the next run.
 */
export function cleanup(): void {
  for (const abandon of running) {
    try {
      abandon();
    } catch {
      // The next run sweeps.
    }
  }
  running.clear();
}
