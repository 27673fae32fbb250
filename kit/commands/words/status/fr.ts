// SPDX-License-Identifier: MIT
import type { Missing } from "../../../status/missing/missing.ts";
import { inFolder } from "../as-typed.ts";
import type { StatusWords } from "./words.ts";

const count = (one: string, many: string) => (n: number) => `${n}\u00a0${n < 2 ? one : many}`;
const type = (one: string, many: string) => ({ one, count: count(one, many) });
const s = (n: number) => (n < 2 ? "" : "s");

const answers: Readonly<Record<string, string>> = {
  "no-answer": "pas de réponse",
  "too-slow": "pas de réponse à temps",
  "unknown-host": "ce site n’existe pas, ou plus",
  "private-address": "non demandée : elle mène à un réseau privé",
  "too-many-redirects": "elle renvoie sans fin d’une adresse à l’autre",
  certificate: "son certificat de sécurité n’est pas bon",
};

/** What it is about, when the place before it does not say it yet. */
const named = ({ file, path, url }: Missing) =>
  path === file || (path ?? url) === undefined ? "" : `${path ?? url} : `;

/** `event-kit status` in French. */
export const fr: StatusWords = {
  heading: (title, day) => `${title}, au ${day}`,
  sessions: count("séance", "séances"),
  held: (held, sessions) => (held === sessions ? "" : `dont ${held} déjà passée${s(held)}`),
  types: {
    note: type("note", "notes"),
    minutes: type("compte rendu", "comptes rendus"),
    synthesis: type("synthèse", "synthèses"),
    takeaways: type("fiche « à retenir »", "fiches « à retenir »"),
    slides: type("support", "supports"),
    video: type("vidéo", "vidéos"),
    audio: type("enregistrement sonore", "enregistrements sonores"),
    photos: type("série de photos", "séries de photos"),
    graphic_recording: type("facilitation graphique", "facilitations graphiques"),
    dataset: type("jeu de données", "jeux de données"),
    code: type("code source", "codes sources"),
    article: type("article", "articles"),
    press: type("article de presse", "articles de presse"),
    external_contribution: type("contribution extérieure", "contributions extérieures"),
    transcript: type("transcription", "transcriptions"),
  },
  states: { raw: "à relire", proof_read: "relecture faite", validated: "validation faite" },
  progress: (expected, received, validated, awaited) =>
    `${count("trace reçue", "traces reçues")(received)}, dont ${validated} validée${s(validated)} ; ${expected} promise${s(expected)}, ${awaited} encore attendue${s(awaited)}.`,
  nothing_came: "pas encore de trace",
  all_came: "Tout ce qui était promis est arrivé.",
  thanks: (people) =>
    people === 1
      ? "Merci à la personne qui s’y est mise."
      : `Merci aux ${people} personnes et groupes qui s’y sont mis.`,
  colon: " : ",
  semicolon: " ; ",
  to_complete: "À compléter",
  labels: { came: "arrivé", awaited: "attendu", todo: "à faire" },
  headings: {
    session: "Séance par séance",
    axis: "Axe par axe",
    whole: "L’événement dans son ensemble",
    rest: "Ailleurs dans le dossier de l’événement",
  },
  before: (day) => `d’ici le ${day}`,
  more: (n) => `et ${n} autre${s(n)} : ajoutez --missing pour tout voir`,
  quiet: (n, all) =>
    `De ${all ? (n === 1 ? "cette séance" : `ces ${n} séances`) : `${n} autre${s(n)} séance${s(n)}`}, rien n’est encore arrivé et rien n’a été promis.`,
  nothing_missing: "Rien ne manque à ce qui est arrivé.",
  missing: (n) => (n < 2 ? `${n} chose à compléter.` : `${n} choses à compléter.`),
  to_go_on: (session, folder) =>
    `Pour ajouter une trace en trois minutes : npx event-kit new trace ${session}${inFolder(folder)}`,
  elsewhere: (folder) => `Pour une autre édition : npx event-kit status${inFolder(folder)}`,
  see_missing: "Pour voir tout ce qui est à compléter : ajoutez --missing",
  checking: "Chaque adresse est interrogée, pour savoir si elle répond encore…",
  checked: (n) => `${count("adresse interrogée", "adresses interrogées")(n)}.`,
  answer: (answer) => answers[answer] ?? `réponse ${answer}`,
  language: (language) =>
    ({ fr: "français", en: "anglais", es: "espagnol", de: "allemand", br: "breton" })[language] ?? language,
  lacks: {
    "promise/overdue": {
      count: count("trace dont le jour est passé", "traces dont le jour est passé"),
      say: () => "le jour prévu est passé : demandez des nouvelles, ou convenez d’un autre jour (due)",
    },
    "session/no-trace": {
      count: count("séance dont rien ne reste", "séances dont rien ne reste"),
      say: () => "rien n’en reste et rien n’est promis : trois idées et une suite font déjà une trace",
    },
    "trace/no-licence": {
      count: count("trace sans licence", "traces sans licence"),
      say: () =>
        "sans licence : ajoutez par exemple « licence: CC-BY-SA-4.0 », ou dites-la une fois dans event.yaml (licences, content)",
    },
    "trace/no-author": {
      count: count("trace sans auteur ni autrice", "traces sans auteur ni autrice"),
      say: () => "personne ne la signe : ajoutez authors, une personne de l’événement ou un nom",
    },
    "trace/raw": {
      count: count("trace à relire", "traces à relire"),
      say: () => "encore brute : faites-la relire, puis écrivez « status: proof_read » ou « validated »",
    },
    "trace/only-elsewhere": {
      count: count("trace gardée seulement ailleurs", "traces gardées seulement ailleurs"),
      say: ({ url = "" }) =>
        `gardée seulement à ${url} : déposez le fichier dans media/ (file), ou faites archiver l’adresse (archived_url)`,
    },
    "recording/no-captions": {
      count: count("enregistrement sans sous-titres", "enregistrements sans sous-titres"),
      say: () => "ni sous-titres ni transcription : ajoutez l’un des deux, pour que tout le monde puisse suivre",
    },
    "recording/only-elsewhere": {
      count: count("enregistrement gardé seulement ailleurs", "enregistrements gardés seulement ailleurs"),
      say: ({ url = "" }) =>
        `l’enregistrement n’est qu’à ${url} : écrivez une trace de type video ou audio, avec file ou archived_url`,
    },
    "quote/not-approved": {
      count: count("citation à faire approuver", "citations à faire approuver"),
      say: ({ what = "" }) =>
        `« ${what} » n’est pas montrée : une fois la personne d’accord, écrivez « approved: true »`,
    },
    "figure/undated": {
      count: count("chiffre dont la source n’est pas datée", "chiffres dont la source n’est pas datée"),
      say: ({ what = "" }) => `${what} : donnez la date de la source (source, date)`,
    },
    "next-step/overdue": {
      count: count("suite dont le jour est passé", "suites dont le jour est passé"),
      say: ({ what = "", when = "" }) => `« ${what} », pour ${when} : est-ce fait (status: done), ou pour quand ?`,
    },
    "next-step/no-who": {
      count: count("suite que personne n’a encore prise", "suites que personne n’a encore prises"),
      say: ({ what = "" }) => `« ${what} » : qui s’en charge (who) ?`,
    },
    "next-step/no-when": {
      count: count("suite sans date", "suites sans date"),
      say: ({ what = "" }) => `« ${what} » : pour quand (when) ?`,
    },
    "media/alt-missing": {
      count: count("image sans description", "images sans description"),
      say: (one) => `${named(one)}dites ce que montre l’image (alt), pour qui ne la voit pas`,
    },
    "media/credit-missing": {
      count: count("fichier sans crédit", "fichiers sans crédit"),
      say: (one) => `${named(one)}dites de qui il vient (${one.path === undefined ? "author" : "credit"})`,
    },
    "media/no-licence": {
      count: count("fichier sans licence", "fichiers sans licence"),
      say: (one) => `${named(one)}dites ce que chacun peut en faire (licence)`,
    },
    "translation/missing": {
      count: count("texte à traduire", "textes à traduire"),
      say: ({ field = "", language = "" }) => `à traduire en ${fr.language(language)} : ${field}`,
    },
    "link/broken": {
      count: count("adresse qui ne répond pas", "adresses qui ne répondent pas"),
      say: ({ url = "", answer = "" }) =>
        `${url} (${fr.answer(answer)}) : corrigez l’adresse, ou donnez-en une archivée (archived_url)`,
    },
  },
};
