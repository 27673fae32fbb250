// SPDX-License-Identifier: MIT
import { underFrenchLaw } from "../validate/country/under-french-law.ts";
import type { Edition } from "./edition.ts";

/** Whether French law says what the site of an edition has to tell of itself. */
export function editionUnderFrenchLaw({ territory, places }: Pick<Edition, "territory" | "places">): boolean {
  return underFrenchLaw(
    territory?.country,
    places.map(({ address }) => address?.country),
  );
}
