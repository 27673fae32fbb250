// SPDX-License-Identifier: MIT
import type { Exported } from "../exported.ts";
import { kitVersion } from "../kit-version.ts";
import { element, textElement } from "../xml.ts";
import { scheduleOf } from "./schedule.ts";
import type { Reference, Schedule, ScheduleDay, ScheduleEvent } from "./schedule-shape.ts";

/**
 * The programme as `schedule.xml` (frab, pretalx; c3voc’s schema of it), in one language, for applications on phones, screens
 * in halls and video teams. Times are instants with the zone's offset; texts hold no character that XML 1.0 refuses.
 */
export function scheduleXml(exported: Exported): string {
  const schedule = scheduleOf(exported);
  const inside = [
    element("generator", { name: "event-kit", version: kitVersion }),
    textElement("version", schedule.version),
    element("conference", {}, conference(schedule)),
    ...schedule.days.map(day),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element("schedule", {}, `\n${inside.join("")}`)}`;
}

function conference(schedule: Schedule): string {
  const { color, tracks } = schedule;
  return [
    "\n",
    textElement("title", schedule.title),
    textElement("acronym", schedule.acronym),
    textElement("start", schedule.start),
    textElement("end", schedule.end),
    textElement("days", String(schedule.days.length)),
    textElement("timeslot_duration", clock(schedule.timeslot)),
    textElement("base_url", schedule.base_url),
    textElement("logo", schedule.logo),
    textElement("url", schedule.url),
    textElement("time_zone_name", schedule.timezone),
    color === undefined ? "" : element("color", { primary: color }),
    ...tracks.map((track) => element("track", { name: track.name, color: track.color, slug: track.slug })),
  ].join("");
}

function day({ date, start, end, rooms }: ScheduleDay, index: number): string {
  const inside = rooms.map(({ room: { name, guid }, events }) =>
    element("room", { name, guid }, `\n${events.map(event).join("")}`),
  );
  return element("day", { index: index + 1, date, start, end }, `\n${inside.join("")}`);
}

function event(one: ScheduleEvent): string {
  const persons = one.persons.map(({ id, guid, name }) => textElement("person", name, { id, guid }));
  const inside = [
    "\n",
    textElement("date", one.date),
    textElement("start", one.start),
    textElement("duration", clock(one.minutes)),
    textElement("room", one.room.name),
    textElement("slug", one.slug),
    textElement("url", one.url),
    textElement("title", one.title),
    textElement("subtitle", one.subtitle),
    textElement("track", one.track),
    textElement("type", one.type),
    textElement("language", one.language),
    textElement("abstract", one.abstract),
    textElement("description", one.description),
    textElement("logo", one.logo),
    list("persons", persons),
    recording(one),
    list("links", one.links.map(referenceAs("link"))),
    list("attachments", one.attachments.map(referenceAs("attachment"))),
  ];
  return element("event", { id: one.id, guid: one.guid }, inside.join(""));
}

function recording({ recording: { licence, optout, url } }: ScheduleEvent): string {
  const inside = [textElement("license", licence), textElement("optout", String(optout)), textElement("url", url)];
  return list("recording", inside);
}

/** Elements inside one, each on its line. */
function list(name: string, inside: readonly string[]): string {
  return element(name, {}, inside.length === 0 ? "" : `\n${inside.join("")}`);
}

function referenceAs(name: "link" | "attachment"): (reference: Reference) => string {
  return ({ url, title, type }) => textElement(name, title, { href: url, type });
}

/** Minutes as hours and minutes, two digits each. The format has no room for a hundred hours: no more than 99:59. */
function clock(minutes: number): string {
  const shown = Math.min(minutes, 99 * 60 + 59);
  return [Math.floor(shown / 60), shown % 60].map((part) => String(part).padStart(2, "0")).join(":");
}
