// SPDX-License-Identifier: MIT
/** A source of numbers from 0 (included) to 1 (excluded), the same for the same seed on every machine. */
export type Chance = () => number;

/** Numbers that depend on nothing but `seed` (mulberry32, a public-domain generator). */
export function chance(seed: number): Chance {
  let state = Math.imul(seed, 0x9e3779b1) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** One item of a list that is never empty. */
export function pick(list: readonly [string, ...string[]], next: Chance): string {
  return list[Math.floor(next() * list.length)] ?? list[0];
}

const WHO = [
  "la médiation",
  "une bibliothèque de quartier",
  "la régie des transports",
  "un collège",
  "une élue",
  "un atelier de réparation",
  "le service des cartes",
  "une coopérative",
] as const;
const DOES = [
  "partage",
  "documente",
  "ouvre",
  "compare",
  "remet en cause",
  "relit",
  "finance autrement",
  "met en commun",
] as const;
const WHAT = [
  "les données du territoire",
  "un plan de formation",
  "l’accueil des publics",
  "le code des démarches",
  "une cartographie des besoins",
  "les règles d’usage",
  "la mémoire des ateliers",
  "un budget de fonctionnement",
] as const;
const HOW = [
  "avec les habitants",
  "à l’échelle d’un canton",
  "sans perdre les sources",
  "pendant une année entière",
  "à partir d’un cas précis",
  "en dehors des grandes villes",
  "malgré peu de moyens",
  "dans trois langues",
] as const;
const FIRST = [
  "Aline",
  "Bastien",
  "Chloé",
  "Driss",
  "Élise",
  "Fanch",
  "Garance",
  "Hoël",
  "Inès",
  "Joris",
  "Katell",
  "Loïc",
  "Maëlle",
  "Naïm",
  "Océane",
  "Pierrig",
] as const;
const LAST = [
  "Aubrée",
  "Bellanger",
  "Carvou",
  "Delaunay",
  "Esnault",
  "Fourage",
  "Guihéneuf",
  "Hervouet",
  "Izard",
  "Jagot",
  "Kerbrat",
  "Lemasson",
  "Morice",
  "Nouvel",
  "Oger",
  "Perraud",
] as const;

/** A sentence of about a dozen words, capital first, full stop last. */
export function sentence(next: Chance): string {
  const words = `${pick(WHO, next)} ${pick(DOES, next)} ${pick(WHAT, next)} ${pick(HOW, next)}`;
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

/** A session's title, such as `Comment un collège partage un budget de fonctionnement`. */
export function title(next: Chance): string {
  return `Comment ${pick(WHO, next)} ${pick(DOES, next)} ${pick(WHAT, next)}`;
}

/** A session's question. */
export function question(next: Chance): string {
  return `Qui relie ${pick(WHAT, next)} et ${pick(WHAT, next)}, ${pick(HOW, next)} ?`;
}

/** The name of somebody who does not exist. */
export function invitedName(next: Chance): string {
  return `${pick(FIRST, next)} ${pick(LAST, next)}`;
}

/** About 120 words of Markdown: two paragraphs, a list, a link, some emphasis. */
export function abstract(index: number, next: Chance): string {
  const items = [sentence(next), sentence(next), sentence(next)].map((text) => `- ${text}`).join("\n");
  const opening = `${sentence(next)} ${sentence(next)} *${sentence(next)}*`;
  const closing = `${sentence(next)} Le [dossier de préparation](https://example.org/dossiers/${index}) est **ouvert à la relecture**. ${sentence(next)}`;
  return `${opening}\n\nAu cours de la séance :\n\n${items}\n\n${closing}\n`;
}

/** About 50 words of Markdown on an invented person. */
export function biography(next: Chance): string {
  return `${sentence(next)} ${sentence(next)}\n\n**Personnage inventé** pour cette mesure. ${sentence(next)}\n`;
}
