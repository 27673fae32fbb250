// SPDX-License-Identifier: MIT
import { icsLines, icsText, icsTime } from "./calendar.js";
import { records } from "./records.js";

const ENTITIES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Entries of the Atom feed. */
export const ENTRIES = 50;

/** Every file that is not a page, as [path, text]: a calendar of each session and of all, an Atom feed, a JSON list. */
export function feedFiles({ sessions, event }) {
  return [
    ...sessions.map((session) => [`calendars/${session.id}.ics`, calendar([session], event)]),
    ["programme.ics", calendar(sessions, event)],
    ["feed.xml", atom(sessions.slice(0, ENTRIES), event)],
    ["sessions.json", `${JSON.stringify(records(sessions))}\n`],
  ];
}

function calendar(sessions, event) {
  return icsLines(`BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//mesure//FR
X-WR-CALNAME:${icsText(event.title)}
${sessions.map(vevent).join("")}END:VCALENDAR
`);
}

function vevent({ id, url, title, question, instant, day, end, room }) {
  return `BEGIN:VEVENT
UID:${id}@mesure.example
DTSTAMP:20300101T000000Z
DTSTART;TZID=Europe/Paris:${icsTime(instant)}
DTEND;TZID=Europe/Paris:${icsTime(`${day}T${end}`)}
SUMMARY:${icsText(title)}
DESCRIPTION:${icsText(question)}
LOCATION:${icsText(room.name)}
URL:https://mesure.example/${url}
END:VEVENT
`;
}

function atom(sessions, event) {
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr">
<title>${escaped(event.title)}</title>
<id>https://mesure.example/</id>
<link href="https://mesure.example/feed.xml" rel="self"/>
<updated>2030-01-01T00:00:00Z</updated>
<author><name>${escaped(event.legal.publisher.name)}</name></author>
${sessions.map(entry).join("")}</feed>
`;
}

function entry({ title, url, question }) {
  return `<entry>
<title>${escaped(title)}</title>
<id>https://mesure.example/${url}</id>
<link href="https://mesure.example/${url}"/>
<updated>2030-01-01T00:00:00Z</updated>
<summary>${escaped(question)}</summary>
</entry>
`;
}

function escaped(text) {
  return String(text).replace(/[&<>"']/g, (character) => ENTITIES[character]);
}
