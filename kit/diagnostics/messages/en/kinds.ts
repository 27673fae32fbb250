// SPDX-License-Identifier: MIT

/** How English speaks of one kind of thing: alone, with an article, and where to declare it. */
export interface EnglishKind {
  readonly name: string;
  readonly a: string;
  readonly where: string;
}

const kinds: Readonly<Record<string, EnglishKind>> = {
  axis: { name: "axis", a: "an axis", where: "“axes” in event.yaml" },
  track: { name: "track", a: "a track", where: "“tracks” in event.yaml" },
  format: { name: "format", a: "a format", where: "“formats” in event.yaml, or the folder formats/" },
  place: { name: "place", a: "a place", where: "“places” in event.yaml, or the folder places/" },
  room: { name: "room", a: "a room", where: "“rooms” of a place in event.yaml or places/" },
  organisation: {
    name: "organisation",
    a: "an organisation",
    where: "“organisations” in event.yaml, or organisations/",
  },
  partner: { name: "partner", a: "a partner", where: "“partners” in event.yaml, or the folder partners/" },
  person: { name: "person", a: "a person", where: "“people” in event.yaml, or the folder people/" },
  session: { name: "session", a: "a session", where: "“sessions” in event.yaml, or the folder sessions/" },
  page: { name: "page", a: "a page", where: "“pages” in event.yaml, or the folder pages/" },
  news: { name: "news item", a: "a news item", where: "“news” in event.yaml, or the folder news/" },
  trace: { name: "trace", a: "a trace", where: "“traces” in event.yaml, or the folder traces/" },
  working_group: {
    name: "working group",
    a: "a working group",
    where: "“working_groups” in event.yaml, or working-groups/",
  },
  commitment: { name: "commitment", a: "a commitment", where: "“charter” in event.yaml" },
};

/** The words for a kind of the model, such as `working_group`; an unknown kind is named as it is. */
export function englishKind(kind: string): EnglishKind {
  return kinds[kind] ?? { name: kind, a: `a ${kind}`, where: "event.yaml" };
}
