// SPDX-License-Identifier: MIT
import { enLabels } from "./en-labels.ts";
import { enNotices } from "./en-notices.ts";
import { enTexts } from "./en-texts.ts";
import { formatList } from "./format-list.ts";
import type { Words } from "./words.ts";

const ITEM = {
  axis: "an axis",
  format: "a format",
  track: "a track",
  group: "a working group",
  page: "a page",
  news: "news",
} as const;

const said = (...parts: readonly (string | undefined)[]): string => parts.filter((part) => part !== undefined).join("");
const plural = (count: number, one: string, many: string): string => `${count}\u00a0${count === 1 ? one : many}`;

/** The interface in English. */
export const en: Words = {
  name: "English",
  pages: {
    home: "Home",
    programme: "Programme",
    people: "People",
    axes: "Axes",
    formats: "Formats",
    tracks: "Tracks",
    practical: "Practical information",
    partners: "Partners",
    news: "News",
    groups: "Working groups",
    credits: "Credits and licences",
    legal: "Legal notices",
    privacy: "Personal data",
    accessibility: "Accessibility",
    not_found: "Page not found",
  },
  describe: {
    landing: (event, dates, city) => said(event, ", ", dates, city && `, ${city}`, "."),
    programme: (event, sessions) =>
      `The programme of ${event}: ${plural(sessions, "session", "sessions")}, day by day.`,
    day: (event, day, sessions) => `${event}, ${day}: ${plural(sessions, "session", "sessions")}, room by room.`,
    session: (event, when, room) => said(event, when && `, ${when}`, room && `, ${room}`, "."),
    people: (event, people) => `${plural(people, "person", "people")} in the programme of ${event}.`,
    person: (event, name) => `${name}: sessions at ${event}.`,
    list: (event, page) => `${page}, ${event}.`,
    item: (event, kind, title) => `${title}: ${ITEM[kind]} of ${event}.`,
  },
  labels: enLabels,
  text: enTexts,
  notice: enNotices,
  withdrawn_person: "This person asked to no longer appear on this site.",
  cite: ({ title, type, authors, event, city, date, licence }) => {
    const by = authors.length === 0 ? "" : ` by ${formatList(authors, "en")}`;
    const where = [event, city, date].filter((part) => part !== undefined).join(", ");
    return `“${title}”, ${type.toLowerCase()}${by}, ${where}. ${licence}.`;
  },
};
