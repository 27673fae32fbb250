// SPDX-License-Identifier: MIT
/** For tests: the events whose exports are looked at, in each of their languages. */
import { type Exported, exportedIn } from "../../kit/export/exported.ts";
import type { Edition } from "../../kit/model/edition.ts";
import { checkFolder, editionOf, folder } from "../examples/read-event.ts";
import { anEvent, siteOf } from "../helpers/an-event.ts";
import { beyondValidation, everyField, withTexts } from "./every-field.ts";

/** An edition as exports read it, in its main language unless told; without the site's address unless given. */
export function exported(edition: Edition, options: { lang?: string; siteUrl?: string } = {}): Exported {
  const { lang = edition.languages[0] ?? "fr", ...setting } = options;
  return exportedIn(siteOf(edition, setting), lang);
}

/** Five days and nights in two tents, about as many sessions as the camp of 2019, many of them past midnight. Invented. */
export function nightCamp(): Edition {
  const hours = ["10:00", "11:15", "14:00", "16:30", "20:00", "22:45", "23:30", "00:30"];
  const days = ["2031-08-21", "2031-08-22", "2031-08-23", "2031-08-24", "2031-08-25"];
  const following = (day: string) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
  const sessions = days.flatMap((day) =>
    hours.flatMap((hour) =>
      ["curie", "meitner"].map((room, rank) => ({
        id: `s-${day.slice(8)}-${hour.replace(":", "")}-${room}`,
        title: `Séance de ${hour} (${room})`,
        slots: [
          { start: `${hour === "00:30" ? following(day) : day}T${hour}`, duration: rank === 0 ? "45m" : "30m", room },
        ],
      })),
    ),
  );
  return anEvent({
    id: "camp",
    title: "Le camp (inventé)",
    dates: { start: "2031-08-21", end: "2031-08-26" },
    timezone: "Europe/Berlin",
    places: [
      {
        id: "champ",
        name: "Le champ",
        rooms: [
          { id: "curie", name: "Curie" },
          { id: "meitner", name: "Meitner" },
        ],
      },
    ],
    sessions,
  });
}

/** Events by name: both examples, a camp, every field, and every field with what validation refuses. */
export const events: Readonly<Record<string, () => Edition>> = {
  "nec18-nantes": () => editionOf(checkFolder(folder("examples/nec18-nantes"))),
  minimal: () => editionOf(checkFolder(folder("examples/minimal"))),
  "a camp of nights": nightCamp,
  "every field": everyField,
  "every field, with what validation refuses": () => withTexts(everyField(), beyondValidation),
  "an event without a programme": () => anEvent({ id: "a" }),
};

/** Each event in each language, with the site's address and without. */
export const everyExport: readonly [string, Exported][] = Object.entries(events).flatMap(([name, make]) => {
  const edition = make();
  const sites = {
    "at an address": siteOf(edition, { siteUrl: "https://émoi.example/un dossier/" }),
    "without an address": siteOf(edition),
  };
  return Object.entries(sites).flatMap(([where, site]) =>
    edition.languages.map((lang): [string, Exported] => [`${name}, ${lang}, ${where}`, exportedIn(site, lang)]),
  );
});
