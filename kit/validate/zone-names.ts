// SPDX-License-Identifier: MIT
/** The IANA time zones that this Node knows, to suggest one; a zone it can compute with but does not list is fine too. */
export function zoneNames(): readonly string[] {
  return [...Intl.supportedValuesOf("timeZone"), "UTC"];
}
