// SPDX-License-Identifier: MIT
import { expect, it } from "vitest";
import { licenceRef } from "../../kit/derive/licence-ref.ts";

it.each([
  ["CC-BY-SA-4.0", "fr", "CC BY-SA 4.0", "https://creativecommons.org/licenses/by-sa/4.0/deed.fr"],
  ["CC-BY-NC-ND-3.0", "en", "CC BY-NC-ND 3.0", "https://creativecommons.org/licenses/by-nc-nd/3.0/deed.en"],
  ["CC-BY-4.0", "fr-CA", "CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/deed.fr"],
  ["CC-BY-4.0", "br", "CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/deed.en"],
  ["CC0-1.0", "en", "CC0 1.0", "https://creativecommons.org/publicdomain/zero/1.0/deed.en"],
  ["etalab-2.0", "fr", "Licence Ouverte 2.0 (Etalab)", "https://www.etalab.gouv.fr/licence-ouverte-open-licence"],
  ["MIT", "fr", "MIT", "https://spdx.org/licenses/MIT.html"],
  ["LicenseRef-accord-ecrit", "fr", "accord ecrit", undefined],
  ["LicenseRef-all-rights-reserved", "fr", "tous droits réservés", undefined],
  ["LicenseRef-tous-droits-reserves", "fr", "tous droits réservés", undefined],
  ["LicenseRef-tous-droits-reserves", "en", "all rights reserved", undefined],
  ["LicenseRef-see-source", "fr", "licence indiquée par la source", undefined],
])("the licence %s in %s is shown as “%s”, with its text at %s", (id, lang, name, url) => {
  expect(licenceRef(id, true, lang)).toEqual({ id, name, inherited: true, ...(url && { url }) });
});
