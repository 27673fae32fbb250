// SPDX-License-Identifier: MIT
import { licenceTerms } from "./terms.ts";

/** Where a licence that asks for the same terms says that others do. */
const bridges: readonly (readonly [part: RegExp, whole: RegExp])[] = [
  // https://creativecommons.org/share-your-work/licensing-considerations/compatible-licenses/
  [/^CC-BY-SA-4\.0$/u, /^(?:LAL-1\.3|GPL-3\.0-(?:only|or-later))$/u],
  [/^LAL-1\.3$/u, /^CC-BY-SA-4\.0$/u],
  // https://www.gnu.org/licenses/gpl-faq.html#AllCompatibility
  [/^GPL-2\.0-or-later$/u, /^A?GPL-3\.0-(?:only|or-later)$/u],
  [/^GPL-3\.0-(?:only|or-later)$/u, /^AGPL-3\.0-(?:only|or-later)$/u],
  [/^LGPL-(?:2\.1|3\.0)-or-later$/u, /^A?GPL-3\.0-(?:only|or-later)$/u],
  // https://www.mozilla.org/en-US/MPL/2.0/, sections 1.12 and 3.3
  [/^MPL-2\.0$/u, /^(?:LGPL-2\.1|LGPL-3\.0|GPL-2\.0|GPL-3\.0|AGPL-3\.0)-or-later$/u],
];

/** A Creative Commons licence from version 2.0 on: what is made of it may be under a later version of the same. */
const upgradable = /^(?<name>CC-(?:BY-)?(?:NC-)?SA)-(?<version>[2-9]\.\d)/u;

function isLaterVersion(part: string, whole: string): boolean {
  const [from, to] = [upgradable.exec(part)?.groups, upgradable.exec(whole)?.groups];
  if (from === undefined || to === undefined || from["name"] !== to["name"]) return false;
  return Number(to["version"]) >= Number(from["version"]);
}

/**
 * Whether a part under one licence may go, changed if need be, into a whole under another: CC BY into CC BY-SA, never
 * the reverse; what forbids money into nothing that allows it; what forbids changes, or is not known, into nothing.
 * It answers for the usual licences as their publishers do; it is not legal advice.
 */
export function compatible(part: string, whole: string): boolean {
  const [from, to] = [licenceTerms(part), licenceTerms(whole)];
  if (!from.known || !from.adapt) return false;
  if (!from.attribution && !from.share_alike) return true;
  if (part === whole) return true;
  if (!to.known || to.all_rights_reserved) return false;
  if (to.commercial && !from.commercial) return false;
  if (from.attribution && !to.attribution) return false;
  if (!from.share_alike) return true;
  return isLaterVersion(part, whole) || bridges.some(([a, b]) => a.test(part) && b.test(whole));
}
