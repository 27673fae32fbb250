// SPDX-License-Identifier: MIT
/** For tests: a small invented event with sessions of several formats. */
import type { Edition, Session } from "../../kit/model/edition.ts";
import { anEvent } from "../helpers/an-event.ts";

export const eveningFields = {
  title: { fr: "La Soirée de Valbourg", en: "The Valbourg Evening" },
  languages: ["fr", "en"],
  axes: [
    {
      id: "donnees",
      title: { fr: "Données", en: "Data" },
      question: { fr: "À qui sont-elles ?", en: "Whose are they?" },
    },
  ],
  places: [{ id: "foyer", name: "Foyer", rooms: [{ id: "salle", name: "Grande salle" }] }],
  people: [
    { id: "ada-lovel", name: "Ada Lovel", fictional: true },
    { id: "lou-merle", name: "Lou Merle", fictional: true },
    { id: "sam-parti", name: "Sam Parti", fictional: true, withdrawn: true },
  ],
  sessions: [
    {
      id: "qui-decide",
      title: { fr: "Qui décide ?", en: "Who decides?" },
      question: { fr: "Qui choisit ce que l’on ouvre ?", en: "Who chooses what is opened?" },
      axes: ["donnees"],
      format: "fishbowl",
      speakers: ["ada-lovel", "sam-parti"],
      rapporteurs: ["lou-merle", "sam-parti"],
      slots: [{ start: "2031-06-14T14:00", duration: "1h15", room: "salle" }],
    },
    {
      id: "atelier-cartes",
      title: "Atelier cartes",
      format: "workshop",
      language: "en",
      slots: [{ start: "2031-06-15T09:30", duration: "1h", room: "salle" }],
      recording: { planned: "video", licence: "CC-BY-4.0" },
      expected_traces: [{ type: "video" }, { type: "takeaways", from: "ada-lovel" }],
    },
    { id: "tout-nu", title: "Tout nu" },
    { id: "repas", title: "Repas", kind: "meal", slots: [{ start: "2031-06-14T12:00", duration: "1h" }] },
    {
      id: "annulee",
      title: "Annulée",
      status: "cancelled",
      updated: "2031-06-01",
      slots: [{ start: "2031-06-14T16:00", duration: "1h", room: "salle" }],
    },
  ],
} as const;

/** The evening, with other fields and files over it. */
export function anEvening(fields: object = {}, files: Readonly<Record<string, string>> = {}): Edition {
  return anEvent({ ...eveningFields, ...fields }, files);
}

/** One of its sessions. */
export function sessionOf(edition: Edition, id: string): Session {
  const found = edition.sessions.find((session) => session.id === id);
  if (found === undefined) throw new Error(`no session “${id}”`);
  return found;
}
