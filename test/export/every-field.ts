// SPDX-License-Identifier: MIT
/**
 * For tests of what other tools read: an event that sets every field an organiser can set, with texts as hostile as
 * validation lets through, and a way to make them worse. Every name in it is invented.
 */
import { stringify } from "yaml";
import type { MemoryContent } from "../../kit/io/memory-files.ts";
import type { Edition } from "../../kit/model/edition.ts";
import { anEvent, type Found, siteOf } from "../helpers/an-event.ts";
import { everyProgrammeField } from "./every-programme-field.ts";
import { everyTraceField } from "./every-trace-field.ts";

/** Texts that break a careless writer of XML, JSON, CSV, iCalendar or HTML. */
export const hostile = {
  markup: `</script><script>alert("1")</script> <b>&amp;</b> & 'apostrophe' "quotes" <!-- --> ]]> <![CDATA[`,
  formula: `=HYPERLINK("https://a.example";"+1") ; \\n , @cmd | 'x'!A0`,
  emoji: "👩🏽‍🚀 🇫🇷 é e\u0301 \u{1F9D1}\u200D\u{1F33E} ﷽",
  rightToLeft: "مهرجان الروابط ١٢٣ — חג הקישורים, BEGIN:VEVENT",
  lines: "One line\n\nBEGIN:VEVENT\nand another: with\ttab, semicolon; comma, \\ backslash",
} as const;

/** 300 characters: the longest line that validation lets through. */
const longestLine = `${"Très long — ".repeat(25)}`.slice(0, 299).concat("…");

const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"><rect width="40" height="30"/></svg>';
const sidecar = (alt: string) =>
  stringify({
    alt,
    caption: { fr: hostile.emoji, en: hostile.markup },
    credit: "Zoé Carnot",
    licence: "CC0-1.0",
    source: "https://a.example/drawing",
    withdrawn: false,
  });

/** The files beside `event.yaml`. */
export const everyFile: Readonly<Record<string, MemoryContent>> = {
  "media/drawing.svg": svg,
  "media/drawing.svg.yaml": sidecar("A drawing"),
  "media/logo.svg": svg,
  "media/logo.svg.yaml": sidecar(hostile.rightToLeft),
  "media/list.csv": "a,b\n1,2\n",
  "media/list.csv.yaml": sidecar("A table"),
  "media/captions.vtt": "WEBVTT\n",
  "media/captions.vtt.yaml": sidecar("Captions"),
  "media/gone.svg": svg,
  "media/gone.svg.yaml": stringify({ withdrawn: true }),
  "theme/style.css": ".poster { letter-spacing: 0; }\n",
};

const body = (name: string) => ({
  name,
  address: "1 rue du Pont, 00000 Valbrume",
  phone: "+33 1 00 00 00 00",
  email: "legal@valbrume.example",
  url: "https://legal.valbrume.example/",
  registration: "W000000000",
});

const fields = {
  id: "tous-les-champs",
  title: { fr: `Tous les champs : « fête » & ${hostile.emoji}`, en: `Every field ${hostile.markup}` },
  short_title: { fr: "Champs 31", en: "Fields 31" },
  tagline: { fr: hostile.formula, en: hostile.rightToLeft },
  description: { fr: `Un événement **inventé**.\n\n${hostile.lines}`, en: "An *invented* event." },
  dates: { start: "2031-03-28", end: "2031-03-31" },
  timezone: "Europe/Paris",
  languages: ["fr", "en"],
  mode: "hybrid",
  state: "programme",
  url: "https://valbrume.example/liens/",
  hashtags: ["liens31"],
  series: { name: { fr: hostile.emoji, en: "The series" }, url: "https://series.example/" },
  territory: {
    name: { fr: "Valbrume", en: "Valbrume (invented)" },
    level: "municipality",
    code: "00000",
    country: "FR",
    url: "https://valbrume.example/",
  },
  contact: {
    name: { fr: "L’équipe" },
    url: "https://valbrume.example/ecrire",
    email: "published@valbrume.example",
    phone: "+33 1 11 11 11 11",
    publish: ["email"],
  },
  registration: {
    url: "https://valbrume.example/inscription",
    opens: "2031-01-06",
    closes: "2031-03-27",
    price: { fr: "Gratuit", en: hostile.formula },
    note: { fr: hostile.lines, en: hostile.markup },
  },
  call: { url: "https://valbrume.example/appel", opens: "2030-11-01", closes: "2030-12-01", text: hostile.lines },
  licences: {
    content: "CC-BY-SA-4.0",
    data: "etalab-2.0",
    code: "MIT",
    brand: "LicenseRef-brand",
    media: "CC-BY-4.0",
  },
  legal: { publisher: body("Les liens (fictive)"), director: "Prune Vasseur", host: body("Hébergeur (fictif)") },
  privacy: { controller: "Les liens (fictive)", contact: "rights@valbrume.example", note: hostile.lines },
  accessibility: {
    status: "partially",
    audit: {
      date: "2031-01-15",
      by: "Un cabinet inventé",
      standard: "RGAA 4.1.2",
      rate: 78.5,
      url: "https://audit.example/",
    },
    contact: "access@valbrume.example",
    issues: [{ fr: hostile.lines, en: hostile.markup }],
  },
  charter: {
    title: { fr: "La charte", en: hostile.markup },
    url: "https://charter.example/",
    commitments: [
      {
        id: "ouvrir",
        text: { fr: hostile.lines, en: hostile.formula },
        applied: { fr: hostile.emoji, en: hostile.rightToLeft },
        evidence: [{ url: "https://evidence.example/a?b=c&d=%22", title: hostile.markup }],
      },
    ],
  },
  theme: {
    fonts: "system",
    colors: {
      light: {
        paper: "#ffffff",
        ink: "#111111",
        soft: "#444444",
        line: "#666666",
        card: "#f6f6f6",
        accent: "#7a1fa2",
      },
      dark: {
        paper: "#101010",
        ink: "#f5f5f5",
        soft: "#cccccc",
        line: "#999999",
        card: "#1c1c1c",
        accent: "#e0a8ff",
      },
    },
    logo: "media/logo.svg",
    picture: "media/drawing.svg",
  },
  media: [{ path: "media/extra.svg", alt: hostile.markup }],
  ...everyProgrammeField(hostile, longestLine),
  ...everyTraceField(hostile),
};

// Each value apart: the same one twice would be written as a YAML alias.
const event = JSON.parse(JSON.stringify(fields)) as typeof fields;

/** What is written in `event.yaml`. */
export const everyWritten: Readonly<Record<string, unknown>> = { format: 1, ...event };

/** The edition with every field set, as validation and the model make it. */
export function everyField(): Edition {
  return anEvent(event, { ...everyFile, "media/extra.svg": svg });
}

/** Its site, at an address unless told otherwise. */
export function everyFieldSite(siteUrl: string | undefined = "https://valbrume.example/liens/"): Found {
  return siteOf(everyField(), siteUrl === undefined ? {} : { siteUrl });
}

/** What validation refuses and a program that builds an `Edition` by itself could still give: controls, lone surrogates, 1,000 characters. */
export const beyondValidation = `\u0000\u0007\u000b\u001f\u007f\ufffe\uffff \ud800x\udc00 \r\n ${hostile.markup} ${"🎈".repeat(440)}`;

/** The same edition with every localised text made worse: each keeps its own beginning, then has this after it. */
export function withTexts(edition: Edition, more: string): Edition {
  return changingTexts(edition, (text) => text + more);
}

/** The same edition with every localised text changed. */
export function changingTexts(edition: Edition, change: (text: string) => string): Edition {
  const languages = new Set(edition.languages);
  const isText = (value: object) => {
    const keys = Object.keys(value);
    return keys.length > 0 && keys.every((key) => languages.has(key));
  };
  const visit = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(visit);
    if (typeof value !== "object" || value === null) return value;
    const worse = isText(value) ? (inner: unknown) => change(String(inner)) : visit;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, worse(inner)]));
  };
  return visit(edition) as Edition;
}
