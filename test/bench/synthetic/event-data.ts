// SPDX-License-Identifier: MIT
import { chance, question, sentence } from "./prose.ts";
import { dayOf, roomId, type Timetable } from "./timetable.ts";

/** The ids of the five axes. */
export const AXIS_IDS = ["donnees", "inclusion", "communs", "sobriete", "culture"] as const;
const AXIS_LOOKS = [
  ["Données", "#2547D0", "bars"],
  ["Inclusion", "#B3261E", "circle"],
  ["Communs", "#0B6B4F", "arch"],
  ["Sobriété", "#7A4B00", "triangle"],
  ["Culture", "#6A2C91", "wave"],
] as const;

/** What `event.yaml` says: everything but the sessions and the people. */
export function eventData(plan: Timetable): Readonly<Record<string, unknown>> {
  const publisher = {
    name: "Atelier des rives",
    address: "1 quai inventé, 44000 Nantes",
    email: "contact@example.org",
  };
  const host = { name: "Hébergeur inventé", address: "2 quai inventé, 44000 Nantes" };
  return {
    format: 1,
    id: "mesure-2030",
    title: "Rencontres de mesure",
    tagline: "Un événement inventé, pour mesurer",
    description: sentence(chance(7)),
    languages: ["fr"],
    timezone: "Europe/Paris",
    dates: { start: dayOf(0), end: dayOf(plan.days - 1) },
    territory: { name: "Nantes", country: "FR" },
    licences: { content: "CC-BY-SA-4.0", data: "etalab-2.0" },
    legal: { publisher, director: "Aline Aubrée", host },
    privacy: { controller: "Atelier des rives", contact: "contact@example.org" },
    axes: AXIS_IDS.map(axis),
    places: [place(plan.rooms)],
    organisations: [{ id: "atelier-des-rives", name: "Atelier des rives", url: "https://example.org/" }],
    partners: [{ organisation: "atelier-des-rives", role: "organiser" }],
  };
}

function axis(id: string, index: number): Readonly<Record<string, unknown>> {
  const [title, color, shape] = AXIS_LOOKS[index] ?? AXIS_LOOKS[0];
  return { id, title, question: question(chance(100 + index)), color, shape };
}

function place(rooms: number): Readonly<Record<string, unknown>> {
  const room = (_: unknown, index: number) => ({
    id: roomId(index),
    name: `Salle ${index + 1}`,
    capacity: 40 + index * 5,
  });
  const address = { street: "3 quai inventé", postcode: "44000", city: "Nantes", country: "FR" };
  return { id: "halle", name: "La Halle", address, rooms: Array.from({ length: rooms }, room) };
}
