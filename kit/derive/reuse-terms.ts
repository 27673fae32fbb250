// SPDX-License-Identifier: MIT
import { licenceTerms } from "../licences/terms.ts";
import { remembered } from "../memo/remembered.ts";
import type { LicenceId } from "../model/edition.ts";
import type { ReuseTerms } from "./site.ts";

/** What a licence allows, as one of the sentences that pages have for it. */
export const reuseTerms = remembered((licence: LicenceId): ReuseTerms => {
  const terms = licenceTerms(licence);
  if (!terms.known) return "other";
  if (terms.all_rights_reserved) return "reserved";
  if (!terms.free) return "limited";
  if (!terms.attribution) return "any";
  return terms.share_alike ? "credit_alike" : "credit";
});
