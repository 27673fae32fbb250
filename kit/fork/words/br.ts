// SPDX-License-Identifier: MIT
import type { LineageWords } from "./fork-words.ts";

/** In Breton a noun stays singular after a number. */
const count = (noun: string) => (n: number) => `${n} ${noun}`;
const always = (words: string) => () => words;

/** The lineage of a fork in Breton. */
export const lineageBr: LineageWords = {
  parts: {
    axes: count("ahel"),
    tracks: count("hent"),
    formats: count("furmad"),
    charter: count("engouestl eus ar garta"),
    tasks: count("labour da aozañ"),
    pages: count("pajenn"),
    theme: always("neuz al lec’hienn"),
    media: count("skeudenn pe teul"),
    places: count("lec’h"),
    sessions: count("abadenn"),
    groups: count("strollad labour"),
  },
  left: {
    people: count("den"),
    contacts: always("an titouroù darempred"),
    registration: always("an enskrivadur hag ar galv da gemer perzh"),
    partners: count("keveler"),
    organisations: count("aozadur"),
    figures: count("sifr"),
    news: count("keleier"),
    traces: count("roud, da lenn war e lec’hienn"),
    recordings: count("enrolladenn"),
    pictures: count("skeudenn"),
    files: count("restr"),
  },
  drafts: count("abadenn da adijinañ, hep den nag eur"),
  ideas: count("abadenn, miret evel mennozh"),
  title: (before) => `an anv (a-raok: ${before})`,
  dates: (before) => `an deiziadoù (a-raok: ${before})`,
  territory: (before) => `an tiriad (a-raok: ${before})`,
  licence: (before) => `aotre-implijout an testennoù (a-raok: ${before})`,
};
