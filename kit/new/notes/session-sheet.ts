// SPDX-License-Identifier: MIT
import { hasPage } from "../../derive/has-page.ts";
import { pathsFor } from "../../derive/paths.ts";
import { say } from "../../derive/say.ts";
import type { Edition, Session, Shape } from "../../model/edition.ts";
import { present } from "../../model/present.ts";
import { formatDay } from "../../words/format-day.ts";
import { slotTime } from "../../words/format-slot.ts";
import { type WritingLanguage, writingLanguage } from "../words/index.ts";

/** What a note sheet says of its session before anything is written on it, in the language of the session. */
export interface SessionSheet {
  readonly id: string;
  /** The language that the sheet speaks. */
  readonly lang: WritingLanguage;
  readonly title: string;
  readonly event: string;
  /** When and where, one entry a slot: `jeudi 13 septembre 2018, 14 h – 15 h 15`. */
  readonly when: readonly string[];
  readonly where: readonly string[];
  readonly format?: string;
  readonly axes: readonly { readonly title: string; readonly color: string; readonly shape: Shape }[];
  readonly people: readonly string[];
  readonly question?: string;
  readonly licence: string;
  /** The session's page, when the site's address is known and the session has a page. */
  readonly address?: string;
}

/** The sheet of a session. `siteUrl` is the site's root; without one, the sheet names no address. */
export function sessionSheet(edition: Edition, session: Session, siteUrl: string | undefined): SessionSheet {
  const main = edition.languages[0] ?? "fr";
  const lang = writingLanguage(session.language ?? main);
  const text = (one: Edition["title"]) => oneLine(say(one, lang, edition.languages).text);
  const format = edition.formats.find(({ id }) => id === session.format);
  return {
    id: session.id,
    lang,
    title: text(session.title),
    event: text(edition.title),
    when: session.slots.map((slot) => whenOf(slot, lang)),
    where: [...new Set(session.slots.flatMap(({ rooms }) => rooms.map((room) => roomName(edition, room, text))))],
    axes: edition.axes
      .filter(({ id }) => session.axes.includes(id))
      .map(({ title, color, shape }) => ({ title: text(title), color, shape })),
    people: peopleOf(edition, session),
    licence: edition.licences.content,
    ...present({
      format: format && text(format.title),
      question: session.question && text(session.question),
      address: addressOf(edition, session, main, siteUrl),
    }),
  };
}

/** Titles and questions take one line: a second one would read as a note. */
function oneLine(text: string): string {
  return text.replace(/[\s\u0085\u2028\u2029]+/gu, (space) => (/^[\u00a0\u202f]$/u.test(space) ? space : " ")).trim();
}

function whenOf(slot: Session["slots"][number], lang: WritingLanguage): string {
  const { start, end, start_instant, end_instant } = slot;
  const minutes = (Date.parse(end_instant) - Date.parse(start_instant)) / 60_000;
  return `${formatDay(start.slice(0, 10), lang, "full")}, ${slotTime({ start, end, minutes }, lang)}`;
}

/** A room with its place, when the event has several. */
function roomName({ places }: Edition, id: string, text: (one: Edition["title"]) => string): string {
  const place = places.find(({ rooms }) => rooms.some((room) => room.id === id));
  const room = place?.rooms.find((one) => one.id === id);
  if (place === undefined || room === undefined) return id;
  return places.length > 1 ? `${text(room.name)}, ${text(place.name)}` : text(room.name);
}

const roles = ["speakers", "facilitators", "moderators", "rapporteurs"] as const;

/** Who takes part, once each; those who withdrew are nowhere, on paper either. */
function peopleOf(edition: Edition, session: Session): readonly string[] {
  const shown = new Map(edition.people.filter((one) => !one.withdrawn).map(({ id, name }) => [id, name]));
  const ids = new Set(roles.flatMap((role) => session.people[role]));
  return [...ids].flatMap((id) => shown.get(id) ?? []);
}

function addressOf(edition: Edition, session: Session, main: string, siteUrl: string | undefined): string | undefined {
  if (siteUrl === undefined || !hasPage(session)) return undefined;
  const path = pathsFor(edition.id, main, main).item("sessions", session.id);
  return new URL(path, siteUrl.replace(/\/*$/u, "/")).href;
}
