// SPDX-License-Identifier: MIT
import { nextSteps, quotesNotApproved, undatedFigures } from "./contents.ts";
import { filesWithoutLicence, mediaOfTraces, rawTraces, tracesWithoutAuthor, tracesWithoutLicence } from "./credits.ts";
import { warned } from "./from-findings.ts";
import { type Look, type Missing, missingCodes, type Written } from "./missing.ts";
import { overduePromises, sessionsWithoutTrace } from "./promises.ts";
import { onlyElsewhere, recordingsWithoutCaptions } from "./recordings.ts";

const looks: readonly Look[] = [
  overduePromises,
  sessionsWithoutTrace,
  tracesWithoutLicence,
  tracesWithoutAuthor,
  rawTraces,
  mediaOfTraces,
  filesWithoutLicence,
  recordingsWithoutCaptions,
  onlyElsewhere,
  quotesNotApproved,
  undatedFigures,
  nextSteps,
  warned,
];

/** Everything that is missing of an event whose content is valid, with where to write it: by kind, then by file and line. */
export function whatIsMissing(written: Written): readonly Missing[] {
  return inOrder(looks.flatMap((look) => look(written)));
}

/** The order in which what is missing is told. */
export function inOrder(missing: readonly Missing[]): readonly Missing[] {
  const rank = new Map(missingCodes.map((code, index) => [code, index]));
  const rankOf = ({ code }: Missing) => rank.get(code) ?? missingCodes.length;
  return [...missing].sort(
    (a, b) => rankOf(a) - rankOf(b) || compare(a.file, b.file) || a.line - b.line || compare(keyOf(a), keyOf(b)),
  );
}

function keyOf({ id, what, url, language, field, type, from }: Missing): string {
  return [id, what, url, language, field, type, from].join("\0");
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
