// SPDX-License-Identifier: MIT
import type { Rule } from "../draft.ts";
import { captions } from "./captions.ts";
import { carriedLicences } from "./carried-licences.ts";
import { clockChanges } from "./clock-changes.ts";
import { collidingIds } from "./colliding-ids.ts";
import { colorContrast } from "./color-contrast.ts";
import { consistentTraces } from "./consistent-traces.ts";
import { derivedTraces } from "./derived-traces.ts";
import { disputedFigures } from "./disputed-figures.ts";
import { duplicateIds } from "./duplicate-ids.ts";
import { endsBeforeStarts } from "./ends-before-starts.ts";
import { knownLicences } from "./known-licences.ts";
import { legalNotice } from "./legal-notice.ts";
import { mediaDescriptions } from "./media-descriptions.ts";
import { mediaPaths } from "./media-paths.ts";
import { mediaSizes } from "./media-sizes.ts";
import { mediaTypes } from "./media-types.ts";
import { outsideEdition } from "./outside-edition.ts";
import { personOverlaps } from "./person-overlaps.ts";
import { placeholders } from "./placeholders.ts";
import { quotes } from "./quotes.ts";
import { recordingHosts } from "./recording-hosts.ts";
import { redirects } from "./redirects.ts";
import { references } from "./references.ts";
import { retracted } from "./retracted.ts";
import { roomCapacity } from "./room-capacity.ts";
import { roomOverlaps } from "./room-overlaps.ts";
import { safeLinks } from "./safe-links.ts";
import { safeStylesheets } from "./safe-stylesheets.ts";
import { signedTraces } from "./signed-traces.ts";
import { slotsWithoutRoom } from "./slots-without-room.ts";
import { timeZone } from "./time-zone.ts";
import { translations } from "./translations.ts";
import { undatedChanges } from "./undated-changes.ts";
import { withdrawnMentions } from "./withdrawn-mentions.ts";

/** Every rule beyond the schemas. Their order does not show: findings are sorted. */
export const rules: readonly Rule[] = [
  references,
  duplicateIds,
  collidingIds,
  endsBeforeStarts,
  outsideEdition,
  timeZone,
  clockChanges,
  roomOverlaps,
  personOverlaps,
  slotsWithoutRoom,
  roomCapacity,
  undatedChanges,
  knownLicences,
  mediaPaths,
  mediaTypes,
  mediaSizes,
  mediaDescriptions,
  captions,
  recordingHosts,
  safeLinks,
  placeholders,
  colorContrast,
  safeStylesheets,
  translations,
  legalNotice,
  withdrawnMentions,
  retracted,
  signedTraces,
  quotes,
  disputedFigures,
  derivedTraces,
  consistentTraces,
  carriedLicences,
  redirects,
];
