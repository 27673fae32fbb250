// SPDX-License-Identifier: MIT

import { folderFr } from "../../../fork/words/fr.ts";
import { inFolder } from "../as-typed.ts";
import type { EditionWords } from "./words.ts";

const s = (n: number) => (n < 2 ? "" : "s");

/** `new edition` and `archive` in French. */
export const fr: EditionWords = {
  next: {
    heading: (last) => `Une nouvelle édition, sur le modèle de « ${last} ». Entrée garde ce qui est entre crochets.`,
    title: (given) => `Son titre ? Il s’affiche partout. [${given}] `,
    dates: (given) => `Ses dates ? Vous pourrez les changer ; écrivez-les ainsi : 2027-05-12..2027-05-13. [${given}] `,
    id: (given) => `Son nom court ? Il commence toutes les adresses de l’édition et ne change plus. [${given}] `,
    same_place: (place) => `Se tient-elle au même endroit, ${place} ? [O/n] `,
    series: (given) => `Le nom que partagent toutes les éditions, sans année ? [${given}] `,
    bad_dates: "Ce ne sont pas des dates : écrivez le premier et le dernier jour, par exemple 2027-05-12..2027-05-13.",
    bad_id:
      "Un nom court n’a que des lettres minuscules sans accents, des chiffres et des traits d’union, par exemple printemps-2027.",
    taken: (id) => `Une édition s’appelle déjà « ${id} » : choisissez un autre nom court (--id).`,
    reserved: (id) =>
      `Une édition ne peut pas s’appeler « ${id} » : le site garde cette adresse pour ses propres pages. Choisissez un autre nom court (--id).`,
    missing: (options) =>
      `Il n’y a personne ici à qui demander. Ajoutez :\n${options.map((option) => `  ${option}`).join("\n")}\nou --yes, et le kit propose ce qui manque.`,
    stopped: "Rien n’a été écrit.",
    ask_title: '--title "Le titre de la nouvelle édition"',
    ask_dates: "--dates 2027-05-12..2027-05-13",
    became_series: (folder, edition) =>
      `${folder} contient maintenant plusieurs éditions : ce qui s’y trouvait est dans ${edition}, aux mêmes adresses.`,
    finished: (folder) => `Ce qu’une interruption avait coupé est terminé : ${folder} contient plusieurs éditions.`,
    made: (folder) => `La nouvelle édition est dans ${folder}.`,
    would_become_series: (folder, edition) =>
      `Rien n’a été écrit. Le contenu de ${folder} irait dans ${edition}, et aucune adresse ne changerait.`,
    would_make: (folder, files) => `Rien n’a été écrit. ${files} fichier${s(files)} seraient créés dans ${folder} :`,
    kept: "Gardés : axes, parcours, formats, charte, tâches, pages génériques, structures, langues et licences. Vidés : personnes, programme, inscription, rôles des partenaires, chiffres, traces et actualités.",
    left: "À compléter :",
    blanks: folderFr.blanks,
    sessions: "Les séances de la dernière fois, comme une liste d’idées (ce fichier n’est jamais publié) :",
    to_check: (folder) => `Pour vérifier : npx event-kit validate${inFolder(folder)}`,
    shown: (series, last) =>
      `La première page du site montre désormais cette nouvelle édition. Pour continuer à montrer la dernière en attendant, écrivez « current: ${last} » dans ${series}.`,
    not_shown: (series, current, id) =>
      `La première page du site montre toujours « ${current} ». Le moment venu, écrivez « current: ${id} » dans ${series}.`,
    not_valid: (folder) =>
      `La nouvelle édition ne serait pas valide : rien n’a été écrit. Voyez ce qui est dit plus haut de ${folder}.`,
    blocked: (path) =>
      `Il y a déjà quelque chose à la place de ${path} : rien n’a été écrasé. Déplacez-le ou renommez-le, puis relancez la même commande.`,
  },
  archive: {
    heading: (title) => `Archiver « ${title} »`,
    already: (title) =>
      `« ${title} » est archivée. On peut encore la corriger : changez ses fichiers et reconstruisez le site.`,
    nothing_missing: "Il ne manque rien.",
    missing: (count, kinds) =>
      `Il manque ${count} chose${s(count)}, plus difficile${s(count)} à retrouver plus tard : ${kinds.join(", ")}.`,
    more: (count, folder) => `  … et ${count} de plus : npx event-kit status --missing${inFolder(folder)}`,
    not_over: (end) => `L’événement n’est pas terminé : son dernier jour est le ${end}.`,
    frozen: (files) =>
      files === 0
        ? "L’édition sera marquée comme archivée."
        : `${files} fichier${s(files)} partagé${s(files)} avec d’autres éditions ${files < 2 ? "sera copié" : "seront copiés"} dans celle-ci, qui ne changera plus avec ${files < 2 ? "lui" : "eux"}.`,
    stays: "Ses pages gardent leurs adresses, et vous pourrez encore les corriger.",
    go_on: "L’archiver quand même ? [o/N] ",
    no_answer: "Rien n’a été changé. Pour l’archiver quand même, ajoutez --yes.",
    left_as_it_was: "Rien n’a été changé.",
    done: (title, folder) => `« ${title} » est archivée : ${folder}`,
    would: (event, files) =>
      `Rien n’a été écrit. ${files} fichier${s(files)} ${files < 2 ? "serait copié" : "seraient copiés"}, et « state: archived » écrit dans ${event}.`,
    copy: "copier",
    open_next: "Ouvrir la prochaine édition maintenant ? [o/N] ",
    next: (folder) => `Pour ouvrir la prochaine : npx event-kit new edition "Son titre"${inFolder(folder)}`,
    unknown_edition: (id, known) => `Il n’y a pas ici d’édition « ${id} ». Il y a : ${known.join(", ")}.`,
    not_a_series: (id) => `Il y a ici un seul événement, et pas d’édition « ${id} » : retirez --edition.`,
  },
};
