// SPDX-License-Identifier: MIT
import { AXIS_IDS, eventData } from "./event-data.ts";
import { abstract, biography, chance, invitedName, pick, question, title } from "./prose.ts";
import { slotOf, type Timetable, timetable } from "./timetable.ts";

/** An invented event, in the organiser's own words: what the folders of every builder are written from. */
export interface SyntheticEvent {
  readonly event: Readonly<Record<string, unknown>>;
  readonly sessions: readonly Authored[];
  readonly people: readonly Authored[];
}

/** One Markdown file: front matter and text. */
export interface Authored {
  readonly id: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** The same event for the same `count` of sessions, on every machine: 0.8 as many people, five axes. */
export function syntheticEvent(count: number): SyntheticEvent {
  const plan = timetable(count);
  const people = Math.floor(count * 0.8);
  return {
    event: eventData(plan),
    sessions: Array.from({ length: count }, (_, index) => session(index, count, people, plan)),
    people: Array.from({ length: people }, (_, index) => person(index)),
  };
}

function session(index: number, count: number, people: number, plan: Timetable): Authored {
  const next = chance(index + 1);
  const speakers = [personId(index % people)];
  if (index % 2 === 0) speakers.push(personId((index + Math.floor(people / 2)) % people));
  const data = {
    title: title(next),
    question: question(next),
    axes: [AXIS_IDS[index % AXIS_IDS.length]],
    slots: [slotOf(index, count, plan)],
    speakers,
  };
  return { id: `seance-${String(index + 1).padStart(5, "0")}`, data, body: abstract(index + 1, next) };
}

function person(index: number): Authored {
  const next = chance(1_000_003 + index);
  const data = {
    name: invitedName(next),
    affiliation: pick(["Atelier des rives", "Bibliothèque du phare", "Coopérative du halage"], next),
    links: [{ url: `https://example.org/profils/${index + 1}`, title: "Page personnelle" }],
    fictional: true,
  };
  return { id: personId(index), data, body: biography(next) };
}

function personId(index: number): string {
  return `personne-${String(index + 1).padStart(5, "0")}`;
}
