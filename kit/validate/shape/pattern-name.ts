// SPDX-License-Identifier: MIT

/** Patterns of the schemas that no format covers, under the names that messages explain. A test holds the list complete. */
const names: Readonly<Record<string, string>> = {
  "^[A-Z]{2}$": "country",
  "^([0-9]{1,3}:)?[0-5]?[0-9]:[0-5][0-9]$": "time-code",
  "^[0-9a-f]{64}$": "checksum",
  "^[a-z0-9][A-Za-z0-9._-]*(?:/[A-Za-z0-9][A-Za-z0-9._-]*)*$": "site-address",
  "^[DJ][+-][0-9]{1,4}$": "days-from",
};

/** The name of what a pattern asks for; the pattern itself when it has none. */
export function patternName(pattern: string): string {
  return names[pattern] ?? pattern;
}
