// SPDX-License-Identifier: MIT
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { goesWithAFork, licenceTerms } from "../../kit/licences/terms.ts";
import { licenceIds } from "../../kit/validate/licence-ids.ts";

/** What a licence says, in letters: Free, Share, Adapt, Commercial, Name the author, aLike, Reserved, Unknown. */
function letters(licence: string): string {
  const terms = licenceTerms(licence);
  return [
    terms.known || "U",
    terms.free && "F",
    terms.share && "S",
    terms.adapt && "A",
    terms.commercial && "C",
    terms.attribution && "N",
    terms.share_alike && "L",
    terms.all_rights_reserved && "R",
  ]
    .filter((letter) => typeof letter === "string")
    .join("");
}

describe("what a licence allows", () => {
  it.each([
    // https://creativecommons.org/share-your-work/cclicenses/
    ["CC-BY-4.0", "FSACN"],
    ["CC-BY-3.0-IGO", "FSACN"],
    ["CC-BY-2.5-AU", "FSACN"],
    ["CC-BY-SA-4.0", "FSACNL"],
    ["CC-BY-SA-3.0-DE", "FSACNL"],
    ["CC-SA-1.0", "FSACL"],
    ["CC-BY-NC-4.0", "SAN"],
    ["CC-BY-ND-4.0", "SCN"],
    ["CC-BY-NC-SA-2.0-FR", "SANL"],
    ["CC-BY-NC-ND-3.0-IGO", "SN"],
    ["CC0-1.0", "FSAC"],
    ["CC-PDM-1.0", "FSAC"],
    // https://opendatacommons.org/licenses/
    ["PDDL-1.0", "FSAC"],
    ["ODC-By-1.0", "FSACN"],
    ["ODbL-1.0", "FSACNL"],
    // https://github.com/etalab/licence-ouverte/blob/master/LO.md
    ["etalab-2.0", "FSACN"],
    // https://opensource.org/licenses
    ["MIT", "FSACN"],
    ["Apache-2.0", "FSACN"],
    ["BSD-3-Clause", "FSACN"],
    ["GPL-3.0-or-later", "FSACNL"],
    ["AGPL-3.0-only", "FSACNL"],
    ["MPL-2.0", "FSACNL"],
    ["OFL-1.1", "FSACNL"],
    ["Unlicense", "FSAC"],
    // https://www.gnu.org/licenses/fdl-1.3.html: invariant sections stay as they are
    ["GFDL-1.3-no-invariants-or-later", "FSACNL"],
    ["GFDL-1.3-invariants-only", "SCNL"],
    // Source to be read, not free: https://opensource.org/osd
    ["BUSL-1.1", "UN"],
    ["SSPL-1.0", "UN"],
    ["PolyForm-Noncommercial-1.0.0", "UN"],
    ["BSD-3-Clause-No-Nuclear-License", "UN"],
    ["LicenseRef-all-rights-reserved", "NR"],
    ["LicenseRef-tous-droits-reserves", "NR"],
    ["LicenseRef-copyright-somebody", "NR"],
    ["LicenseRef-copyrighteous", "UN"],
    ["LicenseRef-domaine-public", "FSAC"],
    ["LicenseRef-see-source", "UN"],
    ["LicenseRef-brand", "UN"],
  ])("%s is %s", (licence, said) => {
    expect(letters(licence)).toBe(said);
  });

  it("is nothing for what is not known, and never throws", () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        const terms = licenceTerms(`x${name}`);
        expect([terms.known, terms.free, terms.share, terms.adapt, terms.commercial]).toEqual(Array(5).fill(false));
      }),
    );
  });

  it("of every free licence is to share, change and sell", () => {
    for (const id of licenceIds()) {
      const { free, share, adapt, commercial, known } = licenceTerms(id);
      if (free) expect([id, share, adapt, commercial, known]).toEqual([id, true, true, true, true]);
    }
  });

  it("is known of every Creative Commons licence of the SPDX list", () => {
    const cc = [...licenceIds()].filter((id) => /^CC-?(?:0|BY|SA|PD)/u.test(id));
    expect(cc.length).toBeGreaterThan(50);
    expect(cc.filter((id) => !licenceTerms(id).known)).toEqual([]);
    expect(cc.filter((id) => /NC|ND/u.test(id) && licenceTerms(id).free)).toEqual([]);
  });
});

describe("what goes with a fork", () => {
  it("is what anybody may reuse, change and sell", () => {
    expect(["CC-BY-SA-4.0", "CC0-1.0", "etalab-2.0", "MIT"].map(goesWithAFork)).toEqual([true, true, true, true]);
  });

  it("is nothing that forbids money or changes, is all reserved, or is not known", () => {
    const kept = ["CC-BY-NC-4.0", "CC-BY-ND-4.0", "LicenseRef-all-rights-reserved", "LicenseRef-brand", "BUSL-1.1"];
    expect(kept.filter(goesWithAFork)).toEqual([]);
  });
});
