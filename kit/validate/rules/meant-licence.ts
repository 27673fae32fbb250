// SPDX-License-Identifier: MIT
import { folded, nearest } from "../nearest.ts";

/** What people call licences in French and in English, without accents and capitals. */
const names: Readonly<Record<string, string>> = {
  cc0: "CC0-1.0",
  "creative-commons-zero": "CC0-1.0",
  odbl: "ODbL-1.0",
  etalab: "etalab-2.0",
  "licence-ouverte": "etalab-2.0",
  "licence-ouverte-2.0": "etalab-2.0",
  mit: "MIT",
  "tous-droits-reserves": "LicenseRef-tous-droits-reserves",
  copyright: "LicenseRef-all-rights-reserved",
  "all-rights-reserved": "LicenseRef-all-rights-reserved",
};

/** The id that was probably meant by a licence's usual name, such as « CC BY-SA » or « tous droits réservés »; or else the nearest. */
export function meantLicence(said: string, licences: ReadonlySet<string>): string | undefined {
  const plain = folded(said.trim())
    .replace(/^(?:licence|license)-(?!ouverte)/u, "")
    .replace(/^creative-commons-(?=by|attribution)/u, "cc-");
  if (Object.hasOwn(names, plain)) return names[plain];
  const id = plain.toUpperCase();
  // A Creative Commons licence without its version is the current one.
  return [id, `${id}-4.0`].find((one) => licences.has(one)) ?? nearest(said, licences);
}
