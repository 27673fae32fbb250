// SPDX-License-Identifier: MIT
import type { LineageWords } from "./fork-words.ts";

const count = (one: string, many: string) => (n: number) => `${n} ${n === 1 ? one : many}`;
const always = (words: string) => () => words;

/** The lineage of a fork in German. */
export const lineageDe: LineageWords = {
  parts: {
    axes: count("Achse", "Achsen"),
    tracks: count("Parcours", "Parcours"),
    formats: count("Format", "Formate"),
    charter: count("Selbstverpflichtung der Charta", "Selbstverpflichtungen der Charta"),
    tasks: count("Aufgabe der Organisation", "Aufgaben der Organisation"),
    pages: count("Seite", "Seiten"),
    theme: always("das Aussehen der Website"),
    media: count("Bild oder Dokument", "Bilder oder Dokumente"),
    places: count("Ort", "Orte"),
    sessions: count("Programmpunkt", "Programmpunkte"),
    groups: count("Arbeitsgruppe", "Arbeitsgruppen"),
  },
  left: {
    people: count("Person", "Personen"),
    contacts: always("Kontaktangaben"),
    registration: always("Anmeldung und Aufruf zu Beiträgen"),
    partners: count("Partnerschaft", "Partnerschaften"),
    organisations: count("Organisation", "Organisationen"),
    figures: count("Zahl", "Zahlen"),
    news: count("Meldung", "Meldungen"),
    traces: count("Spur, auf ihrer Website zu lesen", "Spuren, auf ihrer Website zu lesen"),
    recordings: count("Aufnahme", "Aufnahmen"),
    pictures: count("Bild", "Bilder"),
    files: count("Datei", "Dateien"),
  },
  drafts: count(
    "Programmpunkt zum Neuerfinden, ohne Personen und Zeiten",
    "Programmpunkte zum Neuerfinden, ohne Personen und Zeiten",
  ),
  ideas: count("Programmpunkt, als Idee behalten", "Programmpunkte, als Ideen behalten"),
  title: (before) => `der Name (vorher: ${before})`,
  dates: (before) => `die Daten (vorher: ${before})`,
  territory: (before) => `das Gebiet (vorher: ${before})`,
  licence: (before) => `die Lizenz der Texte (vorher: ${before})`,
};
