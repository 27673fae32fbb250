// SPDX-License-Identifier: MIT
import type { CitedName } from "../../derive/citations/citation-data.ts";
import type { LicenceId } from "../../model/edition.ts";

/** The format knows licences of the SPDX list only. */
export function spdxId(licence: LicenceId): string | undefined {
  return licence.startsWith("LicenseRef-") ? undefined : licence;
}

/** A text on one line. */
export function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

/** A name as the format has it: a person's in two parts, everything else whole. */
export function nameData(name: CitedName) {
  if (name.literal !== undefined) return { name: oneLine(name.literal) };
  return { "family-names": oneLine(name.family), "given-names": oneLine(name.given) };
}
