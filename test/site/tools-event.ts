// SPDX-License-Identifier: MIT
/** For tests: two days, three rooms, something of each filter. Everything and everybody is invented. */
import { mkdirSync, writeFileSync } from "node:fs";
import { eventYaml } from "../helpers/an-event.ts";

const days = ["2031-06-14", "2031-06-15"];

/** A session with its time in short: rank of the day, start, end. */
function session({ at, room, ...fields }: { at: string; room?: string }) {
  const [day = 0, start = "", end = ""] = at.split(" ");
  const slot = { start: `${days[Number(day)]}T${start}`, end: `${days[Number(day)]}T${end}` };
  return { ...fields, slots: [room === undefined ? slot : { ...slot, room }] };
}

const event = eventYaml({
  title: { fr: "La Fête de l’eau", en: "The Water Festival" },
  languages: ["fr", "en"],
  axes: [
    { id: "eau", title: { fr: "L’eau", en: "Water" }, question: "À qui est l’eau ?" },
    { id: "terre", title: { fr: "La terre", en: "Earth" } },
  ],
  formats: [
    { id: "atelier", title: { fr: "Atelier", en: "Workshop" } },
    { id: "debat", title: { fr: "Débat", en: "Debate" } },
  ],
  places: [
    {
      id: "halle",
      name: "La halle",
      rooms: [
        { id: "nef", name: "La nef" },
        { id: "cale", name: "La cale" },
      ],
    },
    { id: "quai", name: "Le quai", rooms: [{ id: "ponton", name: "Le ponton" }] },
  ],
  people: [
    { id: "lou", name: "Lou Fontaine", fictional: true },
    { id: "ana", name: "Ana Prigent", fictional: true },
    { id: "parti", name: "Hugo Disparu", withdrawn: true },
  ],
  sessions: [
    { id: "ouverture", title: { fr: "Ouvrir la fête", en: "Opening" }, at: "0 09:00 09:45", room: "nef" },
    {
      id: "fontaines",
      title: { fr: "Les fontaines du bourg", en: "The village fountains" },
      axes: ["eau"],
      format: "atelier",
      speakers: ["ana", "parti"],
      at: "0 10:00 11:30",
      room: "nef",
    },
    {
      id: "sources",
      title: { fr: "Garder les sources", en: "Keeping springs" },
      question: { fr: "Qui répare une fontaine ?", en: "Who repairs a fountain?" },
      axes: ["eau"],
      format: "debat",
      language: "en",
      at: "0 10:30 11:30",
      room: "cale",
    },
    {
      id: "vivant",
      title: { fr: "Le sol vivant", en: "Living soil" },
      axes: ["terre"],
      format: "atelier",
      speakers: ["lou"],
      at: "0 11:30 12:30",
      room: "ponton",
    },
    { id: "pause", kind: "meal", title: { fr: "Déjeuner", en: "Lunch" }, at: "0 12:30 14:00" },
    {
      id: "mer",
      title: { fr: "Œuvrer à la mer", en: "Working at sea" },
      axes: ["eau", "terre"],
      format: "debat",
      language: "fr",
      status: "cancelled",
      updated: "2031-06-01",
      at: "1 09:00 10:00",
      room: "nef",
    },
    {
      id: "choari",
      title: { fr: "Ober c’hoarioù", en: "Making games" },
      axes: ["terre"],
      format: "atelier",
      at: "1 09:00 10:00",
      room: "ponton",
    },
  ].map(session),
});

const many = eventYaml({
  id: "foule",
  formats: [
    { id: "atelier", title: "Atelier" },
    { id: "debat", title: "Débat" },
  ],
  places: [
    {
      id: "halle",
      name: "La halle",
      rooms: Array.from({ length: 14 }, (_, rank) => ({ id: `salle-${rank}`, name: `Salle ${rank}` })),
    },
  ],
  sessions: Array.from({ length: 160 }, (_, rank) => ({
    id: `seance-${rank}`,
    title: `Rencontre numéro ${rank}`,
    format: rank % 4 === 0 ? "debat" : "atelier",
    slots: [
      {
        start: `${days[rank % 2]}T${String(8 + (rank % 12)).padStart(2, "0")}:00`,
        duration: "1h",
        room: `salle-${Math.floor(rank / 12)}`,
      },
    ],
  })),
});

/** Writes the folder of an event too large for one page of programme, and gives it back. */
export function writeLargeEvent(folder: string): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/event.yaml`, many);
  return folder;
}

/** Writes the event's folder and gives it back. */
export function writeToolsEvent(folder: string): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/event.yaml`, event);
  return folder;
}

/** Writes the folder of an event that has sessions without a time yet, and gives it back. */
export function writeUndatedEvent(folder: string): string {
  mkdirSync(folder, { recursive: true });
  const event = eventYaml({
    id: "debut",
    formats: [
      { id: "atelier", title: "Atelier" },
      { id: "debat", title: "Débat" },
    ],
    sessions: [
      ...[{ id: "datee", title: "Réparer ensemble", format: "atelier", at: "0 09:00 10:00" }].map(session),
      { id: "sans-date", title: "Décider plus tard", format: "debat" },
      { id: "sans-date-non-plus", title: "Décider à plusieurs", format: "debat" },
    ],
  });
  writeFileSync(`${folder}/event.yaml`, event);
  return folder;
}

/** Writes the folder of an event whose days take more room than a phone has, and gives it back. */
export function writeWeekEvent(folder: string): string {
  mkdirSync(folder, { recursive: true });
  const week = ["08", "09", "10", "11", "12", "13", "14"].map((day) => `2031-06-${day}`);
  const sessions = week.map((day, rank) => ({
    id: `rencontre-${rank}`,
    title: `Rencontre ${rank}`,
    slots: [{ start: `${day}T10:00`, duration: "1h" }],
  }));
  writeFileSync(
    `${folder}/event.yaml`,
    eventYaml({ id: "semaine", dates: { start: week[0], end: week[6] }, sessions }),
  );
  return folder;
}
