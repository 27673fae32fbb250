// SPDX-License-Identifier: MIT
import type { Finding, Place } from "../diagnostics/finding.ts";
import { plainName } from "../load/folder-names.ts";

const lacking: ReadonlySet<string> = new Set(["trace/no-author", "trace/empty"]);

function key({ file, line, column }: Place): string {
  return `${file}:${line}:${column}`;
}

/** What the findings of some codes say in common, as a set to look in. */
function setOf(findings: readonly Finding[], say: (finding: Finding) => string | undefined): ReadonlySet<string> {
  return new Set(findings.flatMap((finding) => say(finding) ?? []));
}

/** Where fields that are not known stand: what a trace seems to lack is perhaps what they were to give. */
function strayFields(findings: readonly Finding[]): ReadonlySet<string> {
  return setOf(findings, ({ code, place }) =>
    code === "schema/unknown-field" ? holder(place.file, place.pointer) : undefined,
  );
}

function holder(file: string, pointer: string): string {
  return `${file} ${pointer.slice(0, pointer.lastIndexOf("/"))}`;
}

/** A file of a type that is not published: nobody needs to say who made it. */
function unpublished(finding: Finding): string | undefined {
  return finding.code === "media/type" && /^(?:\.|$)/.test(finding.args.found) ? finding.args.path : undefined;
}

/** The file that a finding misses. */
function missed(finding: Finding): string | undefined {
  if (finding.code === "media/missing") return finding.args.path;
  return finding.code === "file/unknown" ? finding.args.describes : undefined;
}

/**
 * The findings without those that repeat another one's slip: a file that is missing because its own name was refused;
 * the credit of a file that cannot be published; the author or the content that a trace lacks, where a field of it was
 * refused by its name; a reference that is no id, said once, by the one of the two findings
 * that knows what was meant; what a later kit would know, in an event that was written for it. What is dropped is always said by one that stays.
 */
export function withoutEchoes(findings: readonly Finding[]): Finding[] {
  const refusedNames = setOf(findings, ({ code, place }) =>
    code === "file/bad-name" ? plainName(place.file) : undefined,
  );
  const refusedTypes = setOf(findings, unpublished);
  const badIds = setOf(findings, ({ code, place }) => (code === "schema/format" ? key(place) : undefined));
  const guessed = setOf(findings, (finding) =>
    finding.code === "reference/unknown" && finding.args.nearest !== undefined ? key(finding.place) : undefined,
  );
  const stray = strayFields(findings);
  const isNewer = findings.some(({ code }) => code === "format/newer");
  const isEcho = (finding: Finding) => {
    if (isNewer && finding.code.startsWith("schema/")) return true;
    const path = missed(finding);
    if (path !== undefined) return refusedNames.has(plainName(path));
    if (finding.code === "media/credit-missing") return refusedTypes.has(finding.args.path);
    if (lacking.has(finding.code)) return stray.has(`${finding.place.file} ${finding.place.pointer}`);
    if (finding.code === "schema/format") return guessed.has(key(finding.place));
    if (finding.code === "reference/unknown") return !guessed.has(key(finding.place)) && badIds.has(key(finding.place));
    return false;
  };
  return findings.filter((finding) => !isEcho(finding));
}
