// SPDX-License-Identifier: MIT
import type { FolderWords, LineageWords } from "./fork-words.ts";

const count = (one: string, many: string) => (n: number) => `${n}\u00a0${n < 2 ? one : many}`;
const always = (words: string) => () => words;

/** The lineage of a fork in French. */
export const lineageFr: LineageWords = {
  parts: {
    axes: count("axe", "axes"),
    tracks: count("parcours", "parcours"),
    formats: count("format", "formats"),
    charter: count("engagement de la charte", "engagements de la charte"),
    tasks: count("tâche d’organisation", "tâches d’organisation"),
    pages: count("page", "pages"),
    theme: always("l’apparence du site"),
    media: count("image ou document", "images ou documents"),
    places: count("lieu", "lieux"),
    sessions: count("séance", "séances"),
    groups: count("groupe de travail", "groupes de travail"),
  },
  left: {
    people: count("personne", "personnes"),
    contacts: always("les coordonnées"),
    registration: always("l’inscription et l’appel à contributions"),
    partners: count("partenariat", "partenariats"),
    organisations: count("structure", "structures"),
    figures: count("chiffre", "chiffres"),
    news: count("actualité", "actualités"),
    traces: count("trace, à lire sur son site", "traces, à lire sur son site"),
    recordings: count("enregistrement", "enregistrements"),
    pictures: count("image", "images"),
    files: count("fichier", "fichiers"),
  },
  drafts: count("séance à réinventer, sans personne ni horaire", "séances à réinventer, sans personne ni horaire"),
  ideas: count("séance, gardée comme idée", "séances, gardées comme idées"),
  title: (before) => `le nom (avant : ${before})`,
  dates: (before) => `les dates (avant : ${before})`,
  territory: (before) => `le territoire (avant : ${before})`,
  licence: (before) => `la licence des textes (avant : ${before})`,
};

/** The comments of a new event folder in French. */
export const folderFr: FolderWords = {
  made: (parent) => `Un événement refait à partir de « ${parent} », avec event-kit.`,
  fill: "Ce qui reste à remplir attend derrière un « # » : enlevez le signe, et écrivez. Pour vérifier : npx event-kit validate",
  id: "Un nom court et permanent : il est au début de toutes les adresses du site.",
  title: "Le nom de l’événement.",
  tagline: "Une phrase qui donne envie de venir.",
  description: "Ce qu’est votre événement, en quelques lignes (en Markdown).",
  languages: "La première langue est la langue principale.",
  dates: "Le premier et le dernier jour. N’annoncez pas de date avant d’avoir un lieu.",
  url: "L’adresse du site, une fois choisie : les liens à partager en dépendent.",
  territory: "Le territoire qui tient l’événement.",
  contact: "Comment vous joindre.",
  publish: "Un courriel ou un téléphone n’est publié que si « publish » le nomme, par exemple publish: [email].",
  registration: "Comment s’inscrire.",
  call: "Comment proposer une séance, et jusqu’à quand.",
  licences:
    "Ce que chacun peut faire des textes et des données : d’autres pourront refaire votre événement à leur tour.",
  legal: "Obligatoire en France pour tout site publié : qui publie, qui en répond, qui héberge.",
  privacy: "Qui répond des données personnelles montrées sur le site.",
  accessibility:
    "Sans audit, le site dit qu’il n’est pas conforme : n’écrivez « partially » ou « fully » qu’avec un audit.",
  charter: "La charte reprise. Dites, engagement par engagement, comment vous la tenez (applied).",
  axes: "Les axes repris : gardez, renommez, retirez. Deux ou trois suffisent.",
  tracks: "Les parcours repris : dites qui mène chacun (lead), une fois sa structure écrite dans organisations/.",
  tasks:
    "La liste de ce qu’il y a à faire, comptée depuis vos dates : J-90 est 90 jours avant. Cochez avec done: true.",
  lineage:
    "D’où vient votre événement, ce qui en est repris, et à qui c’est dû : gardez ces lignes, la licence les demande.",
  places: "Le lieu, ses salles, comment y venir et qui peut y entrer.",
  waiting: "à compléter",
  rewrite: (parent) =>
    `Ce texte parle de « ${parent} » : réécrivez-le, puis retirez ce commentaire et le premier paragraphe.`,
  rewrite_page: (parent) => `À compléter : cette page vient de « ${parent} » et n’est pas encore réécrite.`,
  draft: (parent) =>
    `Une séance de « ${parent} », à réinventer : sans personne, sans horaire. Gardez, changez, ou supprimez le fichier.`,
  ideas: {
    title: (parent) => `Les séances de « ${parent} »`,
    about:
      "Une liste où puiser : des titres, des questions, des formats. Ce fichier n’est jamais publié, et vous pouvez le supprimer.",
    format: "Format",
    colon: "\u00a0: ",
    axes: "Axes",
    for: "Pour",
    leaves: "Ce qu’il en reste",
  },
  blanks: {
    tagline: "une phrase qui donne envie de venir (tagline)",
    description: "ce qu’est votre événement (description)",
    url: "l’adresse du site (url)",
    territory: "votre territoire (territory)",
    contact: "comment vous joindre (contact)",
    registration: "comment s’inscrire (registration)",
    call: "comment proposer une séance (call)",
    legal: "les mentions légales (legal)",
    privacy: "qui répond des données personnelles (privacy)",
    places: "le lieu et ses salles (places)",
  },
};
