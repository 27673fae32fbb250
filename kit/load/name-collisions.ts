// SPDX-License-Identifier: MIT
import type { Finding } from "../diagnostics/finding.ts";
import { fileStart, refuse } from "./refuse.ts";

/** One finding for each path that is another one's twin on a system which ignores case or the way accents are coded. */
export function nameCollisions(paths: readonly string[]): Finding[] {
  const first = new Map<string, string>();
  const findings: Finding[] = [];
  for (const path of paths) {
    const key = folded(path);
    const other = first.get(key);
    if (other === undefined) first.set(key, path);
    else if (!isInsideTwins(path, other)) {
      findings.push(refuse("file/name-collision", { other }, fileStart(path), fileStart(other)));
    }
  }
  return findings;
}

/** Unicode NFC, then upper and lower case in turn, which also folds `ß` with `ss`. */
function folded(path: string): string {
  return path.normalize("NFC").toUpperCase().toLowerCase().normalize("NFC");
}

/** Twins inside folders that are twins themselves: saying it of the folders is enough. */
function isInsideTwins(path: string, other: string): boolean {
  const folder = path.slice(0, Math.max(path.lastIndexOf("/"), 0));
  const otherFolder = other.slice(0, Math.max(other.lastIndexOf("/"), 0));
  return folder !== otherFolder;
}
