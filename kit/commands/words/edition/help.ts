// SPDX-License-Identifier: MIT
import type { ToolLanguage } from "../../../diagnostics/message-of.ts";
import type { EditionHelp } from "./words.ts";

/** The help of `new edition` and `archive`, which is shown without loading anything else of theirs. */
export const editionHelp: Readonly<Record<ToolLanguage, EditionHelp>> = {
  en: {
    names: { title: "title", id: "id", dates: "first..last" },
    new_edition: "open the next edition of an event: what holds is kept, people and dates are emptied",
    title: "its title; asked for when absent",
    id: "its short name, which begins its addresses",
    dates: "its first and last day, for example 2027-05-12..2027-05-13",
    series: "the name that all editions share, for an event that had only one",
    elsewhere: "it is held at another place",
    yes: "ask nothing: take what the kit suggests",
    archive: "archive an edition: say what is missing, then freeze its data",
    edition: "the edition to archive, instead of the current one",
    archive_yes: "do not ask, even when something is missing",
  },
  fr: {
    names: { title: "titre", id: "id", dates: "premier..dernier" },
    new_edition: "ouvrir la prochaine édition : ce qui vaut encore est gardé, personnes et dates sont vidées",
    title: "son titre ; demandé s’il manque",
    id: "son nom court, qui commence ses adresses",
    dates: "son premier et son dernier jour, par exemple 2027-05-12..2027-05-13",
    series: "le nom que partagent les éditions, pour un événement qui n’en avait qu’une",
    elsewhere: "elle se tient dans un autre lieu",
    yes: "ne rien demander : prendre ce que propose le kit",
    archive: "archiver une édition : dire ce qui manque, puis figer ses données",
    edition: "l’édition à archiver, au lieu de celle en cours",
    archive_yes: "ne pas demander, même s’il manque quelque chose",
  },
};
