// SPDX-License-Identifier: MIT
import type { Collection, Draft, Item, Report, Rule } from "../draft.ts";
import { placeIn } from "../draft.ts";
import { nearest, nearestArg } from "../nearest.ts";
import { text } from "../reading.ts";
import { matches } from "../texts/authored-texts.ts";

type Target = "axis" | "track" | "format" | "room" | "person" | "organisation" | "session" | "working_group";

/** Fields that hold an id, by collection, with what the id is of. */
const fields: Readonly<Partial<Record<Collection, Readonly<Record<string, Target>>>>> = {
  tracks: { "/axis": "axis", "/lead": "organisation" },
  partners: { "/organisation": "organisation" },
  people: { "/organisation": "organisation" },
  working_groups: { "/coordinators/*": "person" },
  sessions: {
    "/axes/*": "axis",
    "/track": "track",
    "/format": "format",
    "/slots/*/room": "room",
    "/slots/*/rooms/*": "room",
    "/speakers/*": "person",
    "/facilitators/*": "person",
    "/moderators/*": "person",
    "/rapporteurs/*": "person",
    "/graphic_recorders/*": "person",
    "/interpreters/*": "person",
    "/expected_traces/*/from": "person",
  },
  traces: {
    "/session": "session",
    "/axis": "axis",
    "/working_group": "working_group",
    "/method/format": "format",
    "/speakers/*": "person",
    "/facilitators/*": "person",
    "/rapporteurs/*": "person",
    "/graphic_recorders/*": "person",
    "/quotes/*/person": "person",
  },
};

/** Fields that hold ids of people or names as they are read, by collection. */
const namedOrKnown: Readonly<Partial<Record<Collection, readonly string[]>>> = {
  traces: ["/authors/*", "/validated_by/*"],
  news: ["/authors/*"],
};

/** Written as an id, and not as anybody signs. */
const likeAnId = /^[a-z0-9]+(?:-[a-z0-9]+)+$/u;

function idsOf(items: readonly Item[]): ReadonlySet<string> {
  return new Set(items.map((item) => item.id));
}

function knownIds(draft: Draft): Readonly<Record<Target, ReadonlySet<string>>> {
  return {
    axis: idsOf(draft.axes),
    track: idsOf(draft.tracks),
    format: new Set([...idsOf(draft.formats), ...draft.library.formats]),
    room: idsOf(draft.rooms),
    person: idsOf(draft.people),
    organisation: idsOf(draft.organisations),
    session: idsOf(draft.sessions),
    working_group: idsOf(draft.working_groups),
  };
}

function checkItem(item: Item, pattern: string, kind: Target, known: ReadonlySet<string>, report: Report): void {
  for (const { pointer, value } of matches(item.value, pattern)) {
    const id = text(value);
    if (id === undefined || known.has(id)) continue;
    report("reference/unknown", { id, kind, ...nearestArg(id, known), known: known.size }, placeIn(item, pointer));
  }
}

/** Where a name may stand for an id, only what is written as an id, and nearly is one, is a slip. */
function checkNames(item: Item, pattern: string, people: ReadonlySet<string>, report: Report): void {
  for (const { pointer, value } of matches(item.value, pattern)) {
    const id = text(value);
    if (id === undefined || people.has(id) || !likeAnId.test(id)) continue;
    const near = nearest(id, people);
    if (near === undefined) continue;
    const args = { id, kind: "person", nearest: near, known: people.size };
    report("reference/unknown", args, placeIn(item, pointer));
  }
}

/** An id that refers to something refers to something that exists, in the event or in the kit's library of formats. */
export const references: Rule = (draft, report) => {
  const known = knownIds(draft);
  for (const [collection, patterns] of Object.entries(fields) as [Collection, Record<string, Target>][]) {
    for (const [pattern, kind] of Object.entries(patterns)) {
      for (const item of draft[collection]) checkItem(item, pattern, kind, known[kind], report);
    }
  }
  for (const [collection, patterns] of Object.entries(namedOrKnown) as [Collection, readonly string[]][]) {
    for (const pattern of patterns) {
      for (const item of draft[collection]) checkNames(item, pattern, known.person, report);
    }
  }
};
