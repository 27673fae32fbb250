// SPDX-License-Identifier: MIT
/** For tests: a fictional three-day event in Paris, to follow from elsewhere too, with a night, a break everywhere, a cancelled session, and as many rooms as asked. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { eventYaml } from "../helpers/an-event.ts";

const long = "Ce que nous avons appris en ouvrant une cuisine partagée dans un ancien garage de quartier";

/** Writes the event folder, and gives its path. */
export function writeNowEvent(folder: string, rooms: number): string {
  const ids = Array.from({ length: rooms }, (_, index) => `s${index + 1}`);
  const session = (id: string, title: string, start: string, duration: string, more: object = {}) => ({
    id,
    title,
    slots: [{ start: `2031-06-${start}`, duration, ...more }],
  });
  const event = {
    languages: ["fr", "en"],
    timezone: "Europe/Paris",
    dates: { start: "2031-06-14", end: "2031-06-16" },
    mode: "on_site",
    places: [{ id: "halle", name: "La Halle", rooms: ids.map((id, index) => ({ id, name: `Salle ${index + 1}` })) }],
    sessions: [
      session("ouverture", "Ouverture", "14T09:00", "1h", { rooms: ids.slice(0, 2) }),
      { ...session("cafe", "Café", "14T10:00", "30m"), kind: "break" },
      ...ids.map((id, index) =>
        session(`tot-${id}`, index % 3 === 0 ? long : `Atelier ${index + 1}`, "14T10:30", "1h", { room: id }),
      ),
      ...ids.map((id, index) => session(`tard-${id}`, `Suite ${index + 1}`, "14T12:00", "1h15", { room: id })),
      { ...session("greffe", "Greffe", "14T14:00", "1h", { room: "s1" }), status: "cancelled", status_note: "Reporté" },
      { ...session("bal", "Bal", "14T22:00", "3h", { room: "s1" }), kind: "social" },
      session("retour", "Retour", "16T11:00", "1h", { room: "s2" }),
    ],
  };
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "event.yaml"), eventYaml(event));
  return folder;
}
