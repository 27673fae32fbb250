// SPDX-License-Identifier: MIT
import type { Edition } from "../../kit/model/edition.ts";
import { anEvent } from "../helpers/an-event.ts";

const first = "2031-10-25T";
const second = "2031-10-26T";

type Slot = Readonly<Record<string, unknown>>;

function session(id: string, fr: string, en: string, slots: readonly Slot[], more: object = {}) {
  return { id, title: { fr, en }, slots, ...more };
}

/**
 * An event of every hard case: two places, a night across midnight and the end of summer time, several slots, a plenary
 * over two rooms, breaks everywhere, online and hybrid sessions, changes. Everything and everyone in it is invented.
 */
export const nightFair: Edition = anEvent({
  id: "foire-de-nuit",
  title: { fr: "La foire de nuit", en: "The night fair" },
  languages: ["fr", "en"],
  timezone: "Europe/Paris",
  mode: "hybrid",
  dates: { start: "2031-10-25", end: "2031-10-26" },
  legal: {
    publisher: { name: "Association fictive", address: "1 rue du Pont" },
    director: "Ada Exemple",
    host: { name: "Hébergeur fictif", address: "2 rue du Pont" },
  },
  axes: [
    { id: "eau", title: { fr: "Eau", en: "Water" } },
    { id: "feu", title: { fr: "Feu", en: "Fire" } },
  ],
  formats: [{ id: "atelier", title: { fr: "Atelier", en: "Workshop" } }],
  people: [{ id: "ada", name: "Ada Exemple", fictional: true }],
  places: [
    {
      id: "halle",
      name: { fr: "La halle", en: "The hall" },
      rooms: [
        { id: "amphi", name: { fr: "Grand amphi", en: "Main room" }, capacity: 120, step_free: true },
        { id: "nef", name: { fr: "La nef", en: "The nave" } },
      ],
    },
    {
      id: "port",
      name: { fr: "Le port", en: "The harbour" },
      rooms: [{ id: "quai", name: { fr: "Le quai", en: "The quay" } }],
    },
  ],
  sessions: [
    session("accueil", "Accueil et café", "Welcome and coffee", [{ start: `${first}09:00`, duration: "30m" }], {
      kind: "break",
    }),
    session(
      "ouverture",
      "Ouvrir la foire",
      "Opening the fair",
      [{ start: `${first}09:30`, duration: "1h", rooms: ["amphi", "nef"] }],
      {
        axes: ["feu"],
        speakers: ["ada"],
        language: "fr",
      },
    ),
    session(
      "velo",
      "Réparer un vélo",
      "Mending a bicycle",
      [{ start: `${first}10:30`, duration: "1h30", room: "amphi" }],
      {
        axes: ["eau"],
        format: "atelier",
      },
    ),
    session(
      "carte",
      "À qui est la carte ?",
      "Who owns the map?",
      [{ start: `${first}10:30`, duration: "45m", room: "nef" }],
      {
        axes: ["eau", "feu"],
        language: "en",
        status: "moved",
        status_note: { fr: "La verrière fuit.", en: "The glass roof leaks." },
        updated: "2031-10-20",
      },
    ),
    session(
      "grenier",
      "Fouiller le grenier",
      "Searching the attic",
      [{ start: `${first}10:35`, duration: "45m", room: "quai" }],
      {
        status: "cancelled",
        status_note: { fr: "L’escalier est en travaux.", en: "The stairs are under repair." },
        updated: "2031-10-22",
      },
    ),
    session("loin", "Vu de loin", "Seen from afar", [
      { start: `${first}10:30`, duration: "1h", online_url: "https://visio.example/a" },
    ]),
    session("hybride", "Ici et là-bas", "Here and there", [
      { start: `${first}14:00`, duration: "1h", room: "amphi", online_url: "https://visio.example/b" },
    ]),
    session("table", "La table tournante", "The turning table", [
      { start: `${first}14:00`, duration: "30m", room: "nef" },
      { start: `${first}15:00`, duration: "30m", room: "quai" },
      { start: `${second}10:00`, duration: "30m", room: "nef" },
    ]),
    session("bal", "Le grand bal", "The great ball", [{ start: `${first}22:00`, duration: "5h30", room: "amphi" }], {
      kind: "social",
    }),
    session(
      "nuit",
      "La nuit de l’heure en plus",
      "The night of the extra hour",
      [{ start: `${second}01:30`, duration: "3h", room: "quai" }],
      {
        status: "added",
        updated: "2031-10-22",
      },
    ),
    session("idee", "Une idée sans horaire", "An idea without a time", []),
  ],
});
