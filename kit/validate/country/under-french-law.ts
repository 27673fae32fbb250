// SPDX-License-Identifier: MIT

/** France and those of its territories that ISO 3166-1 gives a code of their own: the law of 21 June 2004 holds in each. */
const french: ReadonlySet<string> = new Set("FR GP MQ GF RE YT PM BL MF NC PF WF TF".split(" "));

/**
 * Whether French law says what the site of an event has to tell of who publishes it: for an event in France, and for one
 * that does not say where it is. The country of the territory counts; without it, those of the places.
 */
export function underFrenchLaw(territory: string | undefined, places: readonly (string | undefined)[]): boolean {
  const said = (territory === undefined ? places : [territory]).filter((country) => country !== undefined);
  return said.length === 0 || said.some((country) => french.has(country));
}
