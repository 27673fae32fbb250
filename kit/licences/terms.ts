// SPDX-License-Identifier: MIT
/** What a licence allows, in the plain terms that pages, findings and forks ask about. */
export interface LicenceTerms {
  /** True for a licence whose terms the kit knows; nothing is allowed of one that it does not. */
  readonly known: boolean;
  /** Free cultural work (freedomdefined.org) or open data (opendefinition.org): any use, copying and change, by anyone. */
  readonly free: boolean;
  /** It may be copied and shown elsewhere. */
  readonly share: boolean;
  /** It may be changed, translated, cut. */
  readonly adapt: boolean;
  /** It may be used for money. */
  readonly commercial: boolean;
  /** The author must be named, or their notice kept. */
  readonly attribution: boolean;
  /** What is made of it must be under the same terms. */
  readonly share_alike: boolean;
  readonly all_rights_reserved: boolean;
}

const free: LicenceTerms = {
  known: true,
  free: true,
  share: true,
  adapt: true,
  commercial: true,
  attribution: true,
  share_alike: false,
  all_rights_reserved: false,
};
const publicDomain: LicenceTerms = { ...free, attribution: false };
const copyleft: LicenceTerms = { ...free, share_alike: true };
const unknown: LicenceTerms = {
  ...free,
  known: false,
  free: false,
  share: false,
  adapt: false,
  commercial: false,
};
const reserved: LicenceTerms = { ...unknown, known: true, all_rights_reserved: true };

/** Families by the shape of their SPDX ids; the first that fits is the one. */
const families: readonly (readonly [RegExp, LicenceTerms])[] = [
  // https://creativecommons.org/public-domain/, https://opendatacommons.org/licenses/pddl/, https://unlicense.org/
  [/^(?:CC0-|CC-PDDC$|CC-PDM-|PDDL-|Unlicense$|0BSD$|MIT-0$|DL-DE-ZERO-|WTFPL$)/u, publicDomain],
  [/^LicenseRef-(?:public-domain|domaine-public)$/iu, publicDomain],
  [/^LicenseRef-(?:all-rights-reserved|tous-droits-reserv(?:e|é)s|copyright)(?:-|$)/iu, reserved],
  // https://github.com/etalab/licence-ouverte, https://opendatacommons.org/licenses/by/, and other States' open licences
  [/^(?:etalab-|ODC-By-|OGL-|NLOD-|DL-DE-BY-|CDLA-Permissive-)/u, free],
  // https://opendatacommons.org/licenses/odbl/, https://artlibre.org/, https://cdla.dev/
  [/^(?:ODbL-|LAL-|CDLA-Sharing-)/u, copyleft],
  // Invariant sections may not be changed: https://www.gnu.org/licenses/fdl-1.3.html, section 4.
  [/^GFDL-[\d.]+-invariants/u, { ...copyleft, free: false, adapt: false }],
  [/^GFDL-/u, copyleft],
  // https://opensource.org/licenses: those that ask for the same terms, then those that ask for their notice only.
  [/^(?:A|L)?GPL-|^(?:MPL|EPL|EUPL|OSL|OFL|CERN-OHL-[SW]|CECILL-(?:1|2|C))/u, copyleft],
  [
    /^(?:MIT|ISC|Zlib|Apache-2\.0|BSD-[123]-Clause|PostgreSQL|UPL-1\.0|BlueOak-1\.0\.0|CECILL-B|CERN-OHL-P-2\.0)$/u,
    free,
  ],
];

/** Creative Commons: https://creativecommons.org/share-your-work/cclicenses/; whatever the version and the port. */
const creativeCommons = /^CC-(?<by>BY-)?(?:(?<nc>NC)-)?(?:(?<sa>SA)-|(?<nd>ND)-)?\d/u;

/**
 * What a licence allows, from its SPDX id or `LicenseRef-…` name. One that the kit does not know is not free: nobody
 * may count on what nobody has read.
 */
export function licenceTerms(licence: string): LicenceTerms {
  const cc = creativeCommons.exec(licence)?.groups;
  if (cc === undefined) return families.find(([shape]) => shape.test(licence))?.[1] ?? unknown;
  const isLimited = cc["nc"] !== undefined || cc["nd"] !== undefined;
  return {
    ...free,
    free: !isLimited,
    adapt: cc["nd"] === undefined,
    commercial: cc["nc"] === undefined,
    attribution: cc["by"] !== undefined,
    share_alike: cc["sa"] !== undefined,
  };
}

/**
 * Whether what is under a licence may go with a fork of the event: only what anybody may reuse, change and sell.
 * Never what forbids money (NC) or changes (ND), what is all reserved, or what the kit does not know.
 */
export function goesWithAFork(licence: string): boolean {
  return licenceTerms(licence).free;
}
