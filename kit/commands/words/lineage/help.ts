// SPDX-License-Identifier: MIT
import type { ToolLanguage } from "../../../diagnostics/message-of.ts";

/** What `event-kit lineage --help` says. */
export interface LineageHelp {
  readonly lineage: string;
  readonly add: string;
  readonly check: string;
  readonly names: { readonly url: string; readonly relation: string };
  readonly url: string;
  readonly relation: string;
  readonly dry_run: string;
  readonly strict: string;
  readonly private_network: string;
}

const en: LineageHelp = {
  lineage: "the family of an event: what comes from it, what it comes from",
  add: "add an event that comes from yours to the list of your site, from its address",
  check: "ask the family what has changed, and what it withdrew",
  names: { url: "address", relation: "relation" },
  url: "the address of a page of its site, or of its event.json",
  relation: "how it comes from yours, when its own site does not say so",
  dry_run: "say what would be written, and write nothing",
  strict: "end with code 1 when something that was withdrawn is still in the folder",
  private_network: "also follow addresses of this machine and of private networks",
};

const fr: LineageHelp = {
  lineage: "la famille d’un événement : ce qui en vient, d’où il vient",
  add: "ajouter à la liste de votre site un événement qui vient du vôtre, à partir de son adresse",
  check: "demander à la famille ce qui a changé, et ce qu’elle a retiré",
  names: { url: "adresse", relation: "lien" },
  url: "l’adresse d’une page de son site, ou de son event.json",
  relation: "en quoi il vient du vôtre, quand son propre site ne le dit pas",
  dry_run: "dire ce qui serait écrit, sans rien écrire",
  strict: "finir avec le code 1 si quelque chose qui a été retiré est encore dans le dossier",
  private_network: "suivre aussi les adresses de cette machine et des réseaux privés",
};

/** The help of `event-kit lineage`, apart from its other words: `--help` loads it for every command. */
export const lineageHelp: Readonly<Record<ToolLanguage, LineageHelp>> = { en, fr };
