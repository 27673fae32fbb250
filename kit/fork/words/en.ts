// SPDX-License-Identifier: MIT
import type { FolderWords, LineageWords } from "./fork-words.ts";

const count = (one: string, many: string) => (n: number) => `${n} ${n === 1 ? one : many}`;
const always = (words: string) => () => words;

/** The lineage of a fork in English. */
export const lineageEn: LineageWords = {
  parts: {
    axes: count("axis", "axes"),
    tracks: count("track", "tracks"),
    formats: count("format", "formats"),
    charter: count("commitment of the charter", "commitments of the charter"),
    tasks: count("task for organisers", "tasks for organisers"),
    pages: count("page", "pages"),
    theme: always("the look of the site"),
    media: count("picture or document", "pictures or documents"),
    places: count("place", "places"),
    sessions: count("session", "sessions"),
    groups: count("working group", "working groups"),
  },
  left: {
    people: count("person", "people"),
    contacts: always("contact details"),
    registration: always("registration and call for contributions"),
    partners: count("partnership", "partnerships"),
    organisations: count("organisation", "organisations"),
    figures: count("figure", "figures"),
    news: count("news item", "news items"),
    traces: count("trace, to be read on its site", "traces, to be read on its site"),
    recordings: count("recording", "recordings"),
    pictures: count("picture", "pictures"),
    files: count("file", "files"),
  },
  drafts: count("session to reinvent, without people or times", "sessions to reinvent, without people or times"),
  ideas: count("session, kept as an idea", "sessions, kept as ideas"),
  title: (before) => `the name (before: ${before})`,
  dates: (before) => `the dates (before: ${before})`,
  territory: (before) => `the territory (before: ${before})`,
  licence: (before) => `the licence of texts (before: ${before})`,
};

/** The comments of a new event folder in English. */
export const folderEn: FolderWords = {
  made: (parent) => `An event made again from “${parent}”, with event-kit.`,
  fill: "What is still to be filled in waits behind a “#”: remove the sign, and write. To check: npx event-kit validate",
  id: "A short, permanent name: every address of the site begins with it.",
  title: "The event’s name.",
  tagline: "One sentence that makes people want to come.",
  description: "What your event is, in a few lines (in Markdown).",
  languages: "The first language is the main one.",
  dates: "The first and the last day. Do not announce a date before you have a place.",
  url: "The address of the site, once chosen: links to share depend on it.",
  territory: "The town or area that holds the event.",
  contact: "How to reach you.",
  publish: "An e-mail or a phone is published only if “publish” names it, for example publish: [email].",
  registration: "How to register.",
  call: "How to propose a session, and until when.",
  licences: "What anybody may do with texts and data: others will be able to run your event again in their turn.",
  legal: "Required in France for any published site: who publishes, who answers for it, who hosts it.",
  privacy: "Who answers for the personal data shown on the site.",
  accessibility:
    "Without an audit the site says that it does not conform: write “partially” or “fully” only with an audit.",
  charter: "The charter taken over. Say, commitment by commitment, how you hold to it (applied).",
  axes: "The axes taken over: keep, rename, remove. Two or three are enough.",
  tracks: "The tracks taken over: say who leads each (lead), once its organisation is written in organisations/.",
  tasks: "What there is to do, counted from your dates: J-90 is 90 days before. Tick with done: true.",
  lineage:
    "Where your event comes from, what is taken over, and whom it is due to: keep these lines, the licence asks for them.",
  places: "The place, its rooms, how to get there and who can get in.",
  waiting: "to be completed",
  rewrite: (parent) =>
    `This text speaks of “${parent}”: write it anew, then remove this comment and the first paragraph.`,
  rewrite_page: (parent) => `To be completed: this page comes from “${parent}” and has not been rewritten yet.`,
  draft: (parent) =>
    `A session of “${parent}”, to reinvent: without people or times. Keep it, change it, or delete the file.`,
  ideas: {
    title: (parent) => `The sessions of “${parent}”`,
    about: "A list to draw from: titles, questions, formats. This file is never published, and you may delete it.",
    format: "Format",
    colon: ": ",
    axes: "Axes",
    for: "For",
    leaves: "What it leaves",
  },
  blanks: {
    tagline: "one sentence that makes people want to come (tagline)",
    description: "what your event is (description)",
    url: "the address of the site (url)",
    territory: "your territory (territory)",
    contact: "how to reach you (contact)",
    registration: "how to register (registration)",
    call: "how to propose a session (call)",
    legal: "the legal notice (legal)",
    privacy: "who answers for personal data (privacy)",
    places: "the place and its rooms (places)",
  },
};
