// SPDX-License-Identifier: MIT
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compatible } from "../../kit/licences/compatible.ts";
import { licenceTerms } from "../../kit/licences/terms.ts";
import { licenceIds } from "../../kit/validate/licence-ids.ts";

describe("a part under one licence in a whole under another", () => {
  it.each([
    // https://wiki.creativecommons.org/wiki/Wiki/cc_license_compatibility
    ["CC-BY-4.0", "CC-BY-SA-4.0", true],
    ["CC-BY-4.0", "CC-BY-NC-4.0", true],
    ["CC-BY-SA-4.0", "CC-BY-4.0", false],
    ["CC-BY-SA-4.0", "CC-BY-SA-4.0", true],
    ["CC-BY-SA-4.0", "CC-BY-NC-SA-4.0", false],
    ["CC-BY-NC-4.0", "CC-BY-SA-4.0", false],
    ["CC-BY-NC-4.0", "CC-BY-NC-SA-4.0", true],
    ["CC-BY-NC-SA-4.0", "CC-BY-SA-4.0", false],
    ["CC-BY-NC-SA-3.0", "CC-BY-NC-SA-4.0", true],
    ["CC-BY-ND-4.0", "CC-BY-ND-4.0", false],
    ["CC0-1.0", "CC-BY-4.0", true],
    ["CC0-1.0", "LicenseRef-all-rights-reserved", true],
    ["CC-BY-4.0", "CC0-1.0", false],
    ["CC-BY-4.0", "LicenseRef-all-rights-reserved", false],
    // CC BY-SA 2.0 and later, section 4(b): a later version with the same elements
    ["CC-BY-SA-3.0-DE", "CC-BY-SA-4.0", true],
    ["CC-BY-SA-4.0", "CC-BY-SA-3.0", false],
    ["CC-BY-SA-1.0", "CC-BY-SA-2.0", false],
    // https://creativecommons.org/share-your-work/licensing-considerations/compatible-licenses/
    ["CC-BY-SA-4.0", "GPL-3.0-or-later", true],
    ["GPL-3.0-or-later", "CC-BY-SA-4.0", false],
    ["CC-BY-SA-4.0", "LAL-1.3", true],
    ["LAL-1.3", "CC-BY-SA-4.0", true],
    // Licence Ouverte 2.0, « compatible avec » : CC BY, ODC-By, OGL
    ["etalab-2.0", "CC-BY-4.0", true],
    ["etalab-2.0", "CC-BY-SA-4.0", true],
    ["ODbL-1.0", "etalab-2.0", false],
    // https://www.gnu.org/licenses/gpl-faq.html#AllCompatibility
    ["GPL-2.0-or-later", "GPL-3.0-only", true],
    ["GPL-2.0-only", "GPL-3.0-only", false],
    ["LGPL-2.1-or-later", "GPL-3.0-or-later", true],
    ["MIT", "GPL-3.0-only", true],
    ["LicenseRef-all-rights-reserved", "CC-BY-SA-4.0", false],
    ["LicenseRef-all-rights-reserved", "LicenseRef-all-rights-reserved", false],
    ["LicenseRef-brand", "CC-BY-4.0", false],
    ["CC-BY-4.0", "LicenseRef-brand", false],
  ])("%s in %s: %s", (part, whole, may) => {
    expect(compatible(part, whole)).toBe(may);
  });

  it("is never what forbids money in what is free, nor what is not known anywhere", () => {
    const ids = [...licenceIds()];
    fc.assert(
      fc.property(fc.constantFrom(...ids), fc.constantFrom(...ids), (part, whole) => {
        const terms = licenceTerms(part);
        const isRefused = !terms.known || !terms.adapt || (licenceTerms(whole).free && !terms.commercial);
        if (isRefused) expect(compatible(part, whole)).toBe(false);
      }),
    );
  });
});
