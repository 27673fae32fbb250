// SPDX-License-Identifier: MIT
/**
 * What a site carries of its event folder so that the event can be run again: an allow-list, field by field. What is not
 * said here to be kept is left out; a test holds these tables against `schemas/`, so that a new field has to be decided.
 */
import type {
  EventInput,
  FormatInput,
  MediumInput,
  PageInput,
  PlaceInput,
  SessionInput,
  ThemeInput,
  WorkingGroupInput,
} from "../validate/input.ts";

/**
 * `fact`: kept. `text`: kept when the licence of the event’s texts lets anybody reuse them. `out`: left out on purpose,
 * because it is about people, holds for this place and these dates alone, or is written apart. A table: field by field.
 */
export type Decision = "fact" | "text" | "out" | FieldTable;
export interface FieldTable {
  readonly [field: string]: Decision;
}
type TableOf<T> = { readonly [K in keyof T]-?: Decision };

const resource: FieldTable = {
  title: "text",
  url: "text",
  file: "text",
  author: "text",
  licence: "text",
  date: "text",
  archived_url: "text",
};

const lineage: FieldTable = {
  relation: "fact",
  title: "fact",
  url: "fact",
  edition: "fact",
  version: "fact",
  repository: "fact",
  date: "fact",
  licence: "fact",
  credits: "fact",
  note: "text",
  reasons: "text",
  kept: "text",
  changed: "text",
  dropped: "text",
  checksum: "fact",
};

/** `event.yaml`; the lists of things that have a table of their own are written apart. */
const event: TableOf<EventInput> = {
  format: "fact",
  id: "fact",
  title: "fact",
  short_title: "fact",
  tagline: "text",
  description: "text",
  dates: { start: "fact", end: "fact" },
  timezone: "fact",
  languages: "fact",
  mode: "fact",
  state: "out",
  url: "out",
  hashtags: "out",
  series: { name: "fact", url: "fact" },
  territory: { name: "fact", level: "fact", code: "fact", country: "fact", url: "fact" },
  contact: "out",
  registration: "out",
  // How one takes part is asked anew: where to propose and until when hold for these dates alone.
  call: { url: "out", opens: "out", closes: "out", text: "text" },
  licences: { content: "fact", data: "fact", code: "fact", brand: "fact", media: "fact" },
  legal: "out",
  privacy: "out",
  accessibility: "out",
  // How a promise was held, and where one could see it, is for each edition to say.
  charter: {
    title: "fact",
    url: "fact",
    commitments: { id: "text", text: "text", applied: "out", evidence: "out" },
  },
  theme: "out",
  axes: { id: "fact", title: "fact", question: "text", description: "text", color: "fact", shape: "fact" },
  tracks: { id: "fact", title: "fact", description: "text", axis: "fact", lead: "out" },
  formats: "out",
  places: "out",
  organisations: "out",
  partners: "out",
  people: "out",
  sessions: "out",
  pages: "out",
  news: "out",
  working_groups: "out",
  traces: "out",
  figures: "out",
  lineage,
  children: "out",
  redirects: "out",
  tasks: { title: "text", due: "text", phase: "text", role: "text", note: "text", done: "out" },
  media: "out",
};

const session: TableOf<SessionInput> = {
  id: "fact",
  title: "fact",
  kind: "fact",
  subtitle: "text",
  question: "text",
  abstract: "text",
  axes: "fact",
  track: "fact",
  format: "fact",
  slots: { start: "fact", end: "fact", duration: "fact", room: "fact", rooms: "fact", online_url: "out" },
  status: "out",
  status_note: "out",
  language: "fact",
  level: "fact",
  capacity: "fact",
  registration_url: "out",
  speakers: "out",
  facilitators: "out",
  moderators: "out",
  rapporteurs: "out",
  graphic_recorders: "out",
  interpreters: "out",
  audience: "text",
  outcome: "text",
  materials: "text",
  accessibility: "out",
  recording: "out",
  links: "out",
  resources: "out",
  expected_traces: { type: "fact", from: "out", due: "out" },
  picture: "out",
  updated: "out",
  revision: "out",
};

const format: TableOf<FormatInput> = {
  id: "fact",
  title: "text",
  purpose: "text",
  produces: "text",
  steps: "text",
  group_size: "text",
  duration: "text",
  room_setup: "text",
  roles: "text",
  materials: "text",
  description: "text",
  sources: resource,
};

const place: TableOf<PlaceInput> = {
  id: "fact",
  name: "fact",
  address: { street: "fact", postcode: "fact", city: "fact", country: "fact" },
  geo: { latitude: "fact", longitude: "fact", source: "fact" },
  url: "fact",
  description: "text",
  access: { by: "text", text: "text" },
  accessibility: { feature: "fact", available: "fact", note: "text" },
  plan: "fact",
  rooms: { id: "fact", name: "fact", capacity: "fact", floor: "fact", equipment: "text", step_free: "fact" },
};

const page: TableOf<PageInput> = {
  id: "fact",
  title: "text",
  summary: "text",
  text: "text",
  menu: "fact",
  order: "fact",
  generic: "fact",
  updated: "out",
};

const workingGroup: TableOf<WorkingGroupInput> = {
  id: "fact",
  title: "text",
  purpose: "text",
  description: "text",
  coordinators: "out",
  lines: { title: "text", points: "text" },
  contribute: "out",
  outputs: "out",
  links: "out",
};

const tokens: FieldTable = { paper: "fact", ink: "fact", soft: "fact", line: "fact", card: "fact", accent: "fact" };

const theme: TableOf<ThemeInput> = {
  fonts: "fact",
  colors: { light: tokens, dark: tokens },
  logo: "fact",
  picture: "fact",
};

const medium: TableOf<MediumInput> = {
  path: "out",
  alt: "fact",
  caption: "fact",
  credit: "fact",
  licence: "fact",
  source: "fact",
  withdrawn: "out",
};

/** The table of each kind of thing that is kept; other kinds are left out whole. */
export const keptFields = { event, session, format, place, page, working_group: workingGroup, theme, medium } as const;

export type KeptKind = keyof typeof keptFields;
