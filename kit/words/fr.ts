// SPDX-License-Identifier: MIT

import { formatList } from "./format-list.ts";
import { frLabels } from "./fr-labels.ts";
import { frNotices } from "./fr-notices.ts";
import { frTexts } from "./fr-texts.ts";
import { frenchSpacing } from "./french-spacing.ts";
import type { Words } from "./words.ts";

const ITEM = {
  axis: "un axe",
  format: "un format",
  track: "un parcours",
  group: "un groupe de travail",
  page: "une page",
  news: "une actualité",
} as const;

/** Authors' words go inside ours: spaces are set on the whole. */
const said = (...parts: readonly (string | undefined)[]): string =>
  frenchSpacing(parts.filter((part) => part !== undefined && part !== "").join(""));
const plural = (count: number, word: string): string => `${count}\u00a0${word}${count < 2 ? "" : "s"}`;

/** The interface in French. */
export const fr: Words = {
  name: "Français",
  pages: {
    home: "Accueil",
    programme: "Programme",
    people: "Personnes",
    axes: "Axes",
    formats: "Formats",
    tracks: "Parcours",
    practical: "Infos pratiques",
    partners: "Partenaires",
    news: "Actualités",
    groups: "Groupes de travail",
    credits: "Crédits et licences",
    legal: "Mentions légales",
    privacy: "Données personnelles",
    accessibility: "Accessibilité",
    not_found: "Page introuvable",
  },
  describe: {
    landing: (event, dates, city) => said(event, ", ", dates, city && `, ${city}`, "."),
    programme: (event, sessions) => said(`Le programme de ${event} : ${plural(sessions, "séance")}, jour par jour.`),
    day: (event, day, sessions) => said(`${event}, ${day} : ${plural(sessions, "séance")}, salle par salle.`),
    session: (event, when, room) => said(event, when && `, ${when}`, room && `, ${room}`, "."),
    people: (event, people) => said(`${plural(people, "personne")} au programme de ${event}.`),
    person: (event, name) => said(`${name} : ses séances à ${event}.`),
    list: (event, page) => said(`${page} de ${event}.`),
    item: (event, kind, title) => said(`${title} : ${ITEM[kind]} de ${event}.`),
  },
  labels: frLabels,
  text: frTexts,
  notice: frNotices,
  withdrawn_person: "Cette personne a demandé à ne plus figurer sur ce site.",
  cite: ({ title, type, authors, event, city, date, licence }) => {
    const by = authors.length === 0 ? "" : ` de ${formatList(authors, "fr")}`;
    const where = [event, city, date].filter((part) => part !== undefined).join(", ");
    return said(`« ${title} », ${type.toLowerCase()}${by}, ${where}. ${licence}.`);
  },
};
