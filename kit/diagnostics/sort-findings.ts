// SPDX-License-Identifier: MIT
import type { Finding } from "./finding.ts";

function compare(a: string | number, b: string | number): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Findings by file, line, column, code, then what they say: the same order whatever found them first. Repeats are dropped. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  const keyed = new Map<string, Finding>();
  for (const finding of findings) {
    const { file, line, column, pointer } = finding.place;
    keyed.set(JSON.stringify([file, line, column, pointer, finding.code, finding.args]), finding);
  }
  return [...keyed]
    .sort(([keyA, a], [keyB, b]) => comparePlaces(a, b) || compare(keyA, keyB))
    .map(([, finding]) => finding);
}

function comparePlaces(a: Finding, b: Finding): number {
  return (
    compare(a.place.file, b.place.file) ||
    compare(a.place.line, b.place.line) ||
    compare(a.place.column, b.place.column) ||
    compare(a.code, b.code)
  );
}
