// SPDX-License-Identifier: MIT
/**
 * For tests: what readers of `schedule.xml` and `schedule.json` rely on, in our own words. c3voc's schemas say more of the
 * form and nothing of the sense; they are checked too, where they stand.
 */
import { eventsOf, type ReadDay, type ReadEvent, type ReadSchedule } from "./read-schedule.ts";

const uuid5 = /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)$/;
const day = /^\d{4}-\d\d-\d\d$/;
const web = /^https?:\/\/[^\s<>"{}|\\^`[\]]+$/;
const color = /^#[0-9a-f]{6}$/i;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it looks for
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u;

type Check = readonly [fault: string, holds: boolean];
const faults = (where: string, checks: readonly Check[]) =>
  checks.filter(([, holds]) => !holds).map(([fault]) => `${where}: ${fault}`);
const unique = (values: readonly unknown[]) => new Set(values).size === values.length;

/** Everything that is wrong, said in a few words each; empty for a schedule that readers can use. */
export function scheduleFaults(schedule: ReadSchedule): readonly string[] {
  const events = eventsOf(schedule);
  return [
    ...faults("schedule", [
      ["has a version", schedule.version !== ""],
      ["has a title", schedule.title !== ""],
      ["acronym", /^[a-z0-9_-][a-z0-9_]{3,}$/.test(schedule.acronym)],
      ["dates", day.test(schedule.start) && day.test(schedule.end) && schedule.start <= schedule.end],
      ["counts its days", schedule.days === schedule.day.length && schedule.days > 0],
      ["timeslot", /^\d\d:\d\d$/.test(schedule.timeslot) && schedule.timeslot !== "00:00"],
      [
        "tracks",
        schedule.tracks.every(
          (one) => /^[a-z][a-z0-9-]+$/.test(one.slug) && (one.color === "" || color.test(one.color)),
        ),
      ],
      ["one track a name", unique(schedule.tracks.map(({ name }) => name))],
      ["unique ids", unique(events.map(({ id }) => id))],
      ["unique guids", unique(events.map(({ guid }) => guid))],
      ["unique slugs", unique(events.map(({ slug }) => slug))],
      ["one number a person", personsAgree(events)],
      ["no control character", !control.test(JSON.stringify(schedule).replaceAll("\\n", ""))],
    ]),
    ...schedule.day.flatMap((one, rank) => dayFaults(one, rank, schedule)),
  ];
}

function personsAgree(events: readonly ReadEvent[]): boolean {
  const all = events.flatMap(({ persons }) => persons);
  const pairs = new Set(all.map(({ id, guid }) => `${id} ${guid}`)).size;
  return pairs === new Set(all.map(({ id }) => id)).size && pairs === new Set(all.map(({ guid }) => guid)).size;
}

function dayFaults(one: ReadDay, rank: number, schedule: ReadSchedule): readonly string[] {
  const length = (Date.parse(one.end) - Date.parse(one.start)) / 3_600_000;
  return [
    ...faults(`day ${one.index}`, [
      ["index", one.index === rank + 1],
      ["date", day.test(one.date) && one.start.startsWith(one.date)],
      ["in order", rank === 0 || (schedule.day[rank - 1]?.date ?? "") < one.date],
      ["span", instant.test(one.start) && instant.test(one.end) && length >= 22 && length <= 26],
      ["each room once", unique(one.rooms.map(({ name }) => name))],
    ]),
    ...one.rooms.flatMap(({ name, events }) => events.flatMap((event) => eventFaults(event, name, one, schedule))),
  ];
}

function eventFaults(event: ReadEvent, room: string, one: ReadDay, schedule: ReadSchedule): readonly string[] {
  const at = Date.parse(event.date);
  const names = schedule.tracks.map(({ name }) => name);
  return faults(`event ${event.slug}`, [
    ["id", Number.isInteger(event.id) && event.id > 0 && event.id < 2 ** 31],
    ["guid", uuid5.test(event.guid)],
    ["slug", /^[a-z0-9_]{4,}-[a-z0-9_-]{3,}[a-z0-9]$/.test(event.slug)],
    ["title", event.title.trim() !== ""],
    ["type", event.type !== ""],
    ["its room’s name", event.room === room && room !== ""],
    ["date", instant.test(event.date)],
    ["start as the date says it", event.date.slice(11, 16) === event.start],
    ["duration", /^\d\d:\d\d$/.test(event.duration) && event.duration !== "00:00"],
    ["in its day", at >= Date.parse(one.start) && at < Date.parse(one.end)],
    ["a track of the list", event.track === "" || names.includes(event.track)],
    ["url", event.url === "" || web.test(event.url)],
    ["logo", event.logo === "" || web.test(event.logo)],
    ["links", [...event.links, ...event.attachments].every(({ url, title }) => web.test(url) && title !== "")],
    [
      "persons",
      event.persons.every((one) => one.id > 0 && one.id < 2 ** 31 && uuid5.test(one.guid) && one.name !== ""),
    ],
  ]);
}
