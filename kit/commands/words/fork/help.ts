// SPDX-License-Identifier: MIT
import type { ToolLanguage } from "../../../diagnostics/message-of.ts";

/** What `event-kit fork --help` says. */
export interface ForkHelp {
  readonly fork: string;
  readonly names: {
    readonly source: string;
    readonly new_folder: string;
    readonly parts: string;
    readonly text: string;
    readonly relation: string;
    readonly dates: string;
    readonly languages: string;
    readonly id: string;
  };
  readonly source: string;
  readonly new_folder: string;
  readonly title: string;
  readonly id: string;
  readonly dates: string;
  readonly territory: string;
  readonly languages: string;
  readonly timezone: string;
  readonly contact: string;
  readonly licence: string;
  readonly yes: string;
  readonly keep: string;
  readonly drop: string;
  readonly relation: string;
  readonly reason: string;
  readonly compare: string;
  readonly update: string;
  readonly only: string;
  readonly from: string;
  readonly parent: string;
  readonly private_network: string;
}

const en: ForkHelp = {
  fork: "run an event again: a new event folder from a published site, an archive or a folder",
  names: {
    source: "source",
    new_folder: "new folder",
    parts: "parts",
    text: "text",
    relation: "relation",
    dates: "days",
    languages: "languages",
    id: "identifier",
  },
  source:
    "the address of a page of its site, its source.zip, or its folder; with --compare and --update, your event's folder",
  new_folder: "where to write; it must not exist yet",
  title: "your event's name",
  id: "its short, permanent name, which begins its addresses",
  dates: "its first and last day, such as 2027-05-12..2027-05-13",
  territory: "the town or area that holds it",
  languages: "its languages, the main one first, such as fr,en",
  timezone: "its time zone, such as Europe/Paris",
  contact: "a web address, an e-mail or a name",
  licence: "the licence of your texts, such as CC-BY-SA-4.0",
  yes: "ask nothing: the usual answer for whatever is not given",
  keep: "take over these too: places, sessions, groups, pages (all of them), separated by commas",
  drop: "leave these: axes, tracks, formats, charter, tasks, pages, theme, media",
  relation: "how your event comes from the other",
  reason: "why you change things, in a sentence",
  compare: "say what the parents of your event have changed since you took them over",
  update: "take chosen changes of the parents; what you wrote is never replaced",
  only: "with --update: only these parts, such as formats,tasks",
  from: "with --compare and --update: read the parent there instead of at its address",
  parent: "with --compare and --update: only this parent, by its identifier",
  private_network: "also follow addresses of this machine and of private networks",
};

const fr: ForkHelp = {
  fork: "refaire un événement : un nouveau dossier à partir d’un site publié, d’une archive ou d’un dossier",
  names: {
    source: "source",
    new_folder: "nouveau dossier",
    parts: "parties",
    text: "texte",
    relation: "lien",
    dates: "jours",
    languages: "langues",
    id: "identifiant",
  },
  source:
    "l’adresse d’une page de son site, son source.zip, ou son dossier ; avec --compare et --update, le dossier de votre événement",
  new_folder: "où écrire ; il ne doit pas encore exister",
  title: "le nom de votre événement",
  id: "son nom court et permanent, au début de ses adresses",
  dates: "son premier et son dernier jour, comme 2027-05-12..2027-05-13",
  territory: "le territoire qui le tient",
  languages: "ses langues, la principale d’abord, comme fr,en",
  timezone: "son fuseau horaire, comme Europe/Paris",
  contact: "une adresse web, un courriel ou un nom",
  licence: "la licence de vos textes, comme CC-BY-SA-4.0",
  yes: "ne rien demander : la réponse habituelle pour ce qui n’est pas donné",
  keep: "reprendre aussi : places (lieux), sessions (séances), groups (groupes), pages (toutes), séparés par des virgules",
  drop: "laisser : axes, tracks, formats, charter, tasks, pages, theme, media",
  relation: "en quoi votre événement vient de l’autre",
  reason: "pourquoi vous changez des choses, en une phrase",
  compare: "dire ce que les parents de votre événement ont changé depuis que vous les avez repris",
  update: "prendre les changements choisis des parents ; ce que vous avez écrit n’est jamais remplacé",
  only: "avec --update : seulement ces parties, comme formats,tasks",
  from: "avec --compare et --update : relire le parent là plutôt qu’à son adresse",
  parent: "avec --compare et --update : seulement ce parent, par son identifiant",
  private_network: "suivre aussi les adresses de cette machine et des réseaux privés",
};

/** The help of `event-kit fork`, declared with the other commands. */
export const forkHelp: Readonly<Record<ToolLanguage, ForkHelp>> = { en, fr };
