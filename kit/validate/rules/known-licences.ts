// SPDX-License-Identifier: MIT
import type { Rule } from "../draft.ts";
import { field } from "../reading.ts";
import { visitTexts } from "../texts/visit-texts.ts";
import { meantLicence } from "./meant-licence.ts";

const ofTheEvent = /^\/licences\/[a-z]+$/;
const custom = /^LicenseRef-[A-Za-z0-9.-]+$/;

/** Every licence is an id of the SPDX list, or a name that starts with `LicenseRef-` (SPDX 3, annex on expressions). */
export const knownLicences: Rule = (draft, report) => {
  const { licences } = draft.library;
  for (const { source, data } of draft.sources) {
    const hasOwn = field(data, "licences") !== undefined;
    visitTexts(data, (pointer, name, licence) => {
      if (name !== "licence" && !(hasOwn && ofTheEvent.test(pointer))) return;
      if (licences.has(licence) || custom.test(licence)) return;
      const nearest = meantLicence(licence, licences);
      report("licence/unknown", { licence, ...(nearest !== undefined && { nearest }) }, source.locate(pointer));
    });
  }
};
