// SPDX-License-Identifier: MIT
import type { NextWords } from "./next-words.ts";

/** The comments of a new edition in English. */
export const nextEn: NextWords = {
  made: (last) => `The edition after “${last}”, opened with event-kit.`,
  tagline: "As it was last time: does it still hold?",
  contact: "As it was last time. An e-mail or a phone is published only if “publish” names it.",
  legal: "As it was last time: has anybody or anything changed?",
  privacy: "Who answers for the personal data shown on the site, as last time.",
  accessibility: "As it was last time: an audit holds for the site that was audited.",
  territory: "The town or area that holds the event.",
  partners: "Last time’s partners. Give each its role back once it has said yes: remove the “#”.",
  tracks: "The tracks of last time: say who leads each (lead) once you know.",
  lineage: "The edition that this one comes after.",
  series: {
    about: "What the editions share. Each of them has its folder in editions/.",
    current: "The site’s first page shows the edition that begins last, or the one named here.",
  },
};
