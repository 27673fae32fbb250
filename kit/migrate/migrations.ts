// SPDX-License-Identifier: MIT
import { formatNumber } from "./changes/format-number.ts";
import { gatheredFields } from "./changes/gathered-fields.ts";
import { peopleById } from "./changes/people-by-id.ts";
import { itemsOf, renamedFields } from "./changes/renamed-fields.ts";
import type { Migration } from "./migration.ts";

/** The format that this version of the kit reads; `schemas/` say the same. */
export const presentFormat = 1;

/**
 * Every format there was, the oldest first. Format 0 is what was written by hand before formats had numbers. The table is
 * told to organisers in `templates/guides/`; a format that was published is never changed, a new one is added below.
 */
export const migrations: readonly Migration[] = [
  {
    from: 0,
    to: 1,
    changes: [
      renamedFields([
        { from: "license", to: "licence" },
        { from: "licenses", to: "licences" },
        { from: "organization", to: "organisation" },
        { from: "organizations", to: "organisations" },
        { from: "colour", to: "color" },
        { from: "time_zone", to: "timezone", of: ["event"] },
        { from: "venues", to: "places", of: ["event"] },
        { from: "themes", to: "axes", of: ["event", "session"] },
        { from: "alt_text", to: "alt", of: ["medium"] },
      ]),
      gatheredFields({
        maps: (file) => (file.kind === "event" ? [file.root] : []),
        fields: [
          ["start_date", "start"],
          ["end_date", "end"],
        ],
        missing: [["end", "start"]],
        into: "dates",
      }),
      gatheredFields({
        maps: (file) => itemsOf(file, "session"),
        fields: [
          ["start", "start"],
          ["end", "end"],
          ["duration", "duration"],
          ["room", "room"],
          ["rooms", "rooms"],
        ],
        into: "slots",
        inList: true,
      }),
      peopleById,
      formatNumber(1),
    ],
  },
];
