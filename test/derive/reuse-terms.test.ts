// SPDX-License-Identifier: MIT
import { expect, it } from "vitest";
import { reuseTerms } from "../../kit/derive/reuse-terms.ts";

it.each([
  ["CC0-1.0", "any"],
  ["CC-BY-4.0", "credit"],
  ["etalab-2.0", "credit"],
  ["CC-BY-SA-4.0", "credit_alike"],
  ["ODbL-1.0", "credit_alike"],
  ["CC-BY-NC-4.0", "limited"],
  ["CC-BY-ND-4.0", "limited"],
  ["LicenseRef-all-rights-reserved", "reserved"],
  ["LicenseRef-of-our-own", "other"],
])("what %s allows is said with the sentence for “%s”", (licence, terms) => {
  expect(reuseTerms(licence)).toBe(terms);
});
