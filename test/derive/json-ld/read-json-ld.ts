// SPDX-License-Identifier: MIT
/** For tests: the JSON-LD of a page, read back as a program would, from its HTML. */
import type { Page, SiteModel } from "../../../kit/derive/site.ts";
import { pageDrawer } from "../../../kit/render/render.ts";
import { aSite, type Found } from "../../helpers/an-event.ts";

// biome-ignore lint/suspicious/noExplicitAny: what is read is any JSON, and each test says what it expects of it.
export type Json = any;

/** The document in a page, or undefined when it has none. */
export function read(site: SiteModel, page: Page): Json {
  const found = /<script type="application\/ld\+json">(.*?)<\/script>/su.exec(pageDrawer(site)(page))?.[1];
  return found === undefined ? undefined : JSON.parse(found);
}

/** The first thing of a type in a page. */
export function thing(site: SiteModel, page: Page, type: string): Json {
  const document = read(site, page);
  return (document?.["@graph"] ?? [document]).find((one: Json) => one?.["@type"] === type);
}

/** A small town's event, all invented, with these fields over it. */
export const townFields = {
  title: "Fête des communs de Valbrume",
  short_title: "Fête 31",
  description: "Un **week-end** pour réparer.",
  axes: [{ id: "reparer", title: "Réparer" }],
  places: [
    {
      id: "halle",
      name: "La halle",
      address: { street: "1 rue du Pont", postcode: "00000", city: "Valbrume", country: "FR" },
      geo: { latitude: 47.5, longitude: -1.5 },
      rooms: [
        { id: "nef", name: "La nef", capacity: 80 },
        { id: "cale", name: "La cale" },
      ],
    },
  ],
  people: [
    {
      id: "prune",
      name: "Prune Vasseur",
      role: "Menuisière",
      links: [{ url: "https://prune.example/", title: "Site" }],
    },
    { id: "colin", name: "Colin Marchais" },
    { id: "retiree", name: "Iris Retirée", withdrawn: true },
  ],
  organisations: [
    { id: "foyer", name: "Foyer de Valbrume", url: "https://foyer.example/" },
    { id: "mairie", name: "Mairie de Valbrume" },
    { id: "region", name: "La région" },
  ],
  partners: [
    { organisation: "foyer", role: "organiser" },
    { organisation: "mairie", role: "funder" },
    { organisation: "region", role: "supporter" },
  ],
} as const;

const session = {
  id: "reparer-ensemble",
  title: "Réparer ensemble",
  question: "De quoi un collectif a-t-il besoin pour tenir dans la durée ?",
  axes: ["reparer"],
  format: "workshop",
  speakers: ["prune", "retiree"],
  moderators: ["colin"],
  slots: [{ start: "2031-06-14T10:00", duration: "1h15", room: "nef" }],
} as const;

/** The town's site, with one session made of these fields. */
export function town(fields: object = {}, more: object = {}, files: Readonly<Record<string, string>> = {}): Found {
  return aSite({ ...townFields, sessions: [{ ...session, ...fields }], ...more }, files, {
    siteUrl: "https://valbrume.example/fete/",
  });
}
