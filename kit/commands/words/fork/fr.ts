// SPDX-License-Identifier: MIT

import { folderFr } from "../../../fork/words/fr.ts";
import { asTyped } from "../as-typed.ts";
import type { ForkWords } from "./words.ts";

const s = (count: number) => (count < 2 ? "" : "s");
const list = (lines: readonly string[]) => lines.map((line) => `  ${line}`).join("\n");

const questions: ForkWords["ask"]["questions"] = {
  title: {
    ask: "Comment s’appelle votre événement ?",
    why: "C’est le nom que tout le monde verra.",
    example: "Numérique en Commun[s] Pays de Retz",
  },
  id: {
    ask: "Quel nom court pour ses adresses ?",
    why: "Il commence toutes les adresses du site et ne changera plus : lettres sans accent, chiffres, tirets.",
    example: "nec-retz-2027",
  },
  dates: {
    ask: "Quels sont le premier et le dernier jour ?",
    why: "La liste des choses à faire est comptée depuis ces jours ; vous pourrez les changer.",
    example: "2027-05-12..2027-05-13",
  },
  territory: {
    ask: "Quel territoire tient l’événement ?",
    why: "Le site le dit dès la première page.",
    example: "Pays de Retz",
  },
  languages: {
    ask: "En quelles langues ?",
    why: "La première est la langue principale ; ce qui est repris et n’est pas traduit garde la sienne.",
    example: "fr,en",
  },
  timezone: {
    ask: "Quel fuseau horaire ?",
    why: "Les calendriers donnent l’heure juste à qui vient d’ailleurs.",
    example: "Europe/Paris",
  },
  contact: {
    ask: "Comment vous joindre ?",
    why: "Une adresse web, un courriel ou un nom. Un courriel n’est publié que si vous le demandez ensuite (publish).",
    example: "https://www.pays-de-retz.example/contact",
  },
  licence: {
    ask: "Sous quelle licence sont vos textes ?",
    why: "D’autres pourront refaire votre événement ; elle doit aller avec celle des textes repris.",
    example: "CC-BY-SA-4.0",
  },
};

/** `event-kit fork` in French. */
export const fr: ForkWords = {
  usage: {
    no_source:
      "Quel événement refaire ? Donnez l’adresse de son site, une archive source.zip ou un dossier, puis le nom du nouveau dossier, par exemple : npx event-kit fork https://www.exemple.fr/ mon-evenement",
    no_folder: "Où l’écrire ? Donnez à la fin le nom d’un dossier qui n’existe pas encore, par exemple : mon-evenement",
    exists: (folder) =>
      `« ${folder} » existe déjà, et rien n’y a été touché. Choisissez un dossier qui n’existe pas encore.`,
    nowhere: (folder) =>
      `« ${folder} » ne peut pas être créé : le dossier où il serait n’existe pas. Créez-le d’abord.`,
    inside: (folder) =>
      `« ${folder} » serait dans le dossier de l’événement que vous refaites. Choisissez un dossier à côté.`,
    not_a_source: (source) =>
      `« ${source} » n’est ni une adresse qui commence par https://, ni une archive .zip, ni un dossier. Vérifiez le nom, ou copiez l’adresse depuis le navigateur.`,
    protocol: (source) =>
      `« ${source} » n’est pas suivi : seules les adresses en https:// ou http:// le sont. Si c’est un dépôt Git, récupérez-le d’abord avec git clone, puis donnez le nom du dossier.`,
    dash: (source) =>
      `« ${source} » ressemble à une option. Si c’est bien un fichier ou un dossier, écrivez « ./${source} ».`,
    not_a_zip: (source) =>
      `« ${source} » n’est pas une archive .zip. Donnez le fichier source.zip d’un site, ou le dossier d’un événement.`,
    several_in_site: (site, archives) =>
      `« ${site} » est un site de plusieurs éditions. Donnez l’archive de l’une d’elles : ${archives.map(asTyped).join(", ")}.`,
    unknown_part: (word, option, known) =>
      `« ${word} » ne convient pas à ${option}. Au choix, séparés par des virgules : ${known.join(", ")}.`,
    kept_and_dropped: (part) => `« ${part} » est à la fois dans --keep et dans --drop : choisissez.`,
    bad_answer: (option, value, { why, example }) =>
      `« ${value} » ne convient pas à ${option}. ${why} Par exemple : ${example}`,
    same_id: (id) => `« ${id} » est déjà le nom court de l’événement que vous refaites : choisissez-en un autre.`,
    unknown_licence: (licence, nearest) =>
      `« ${licence} » n’est pas une licence connue.${nearest === undefined ? "" : ` Vouliez-vous dire « ${nearest} » ?`} Donnez son identifiant SPDX, comme CC-BY-SA-4.0 ou CC-BY-4.0.`,
    unknown_zone: (zone, nearest) =>
      `« ${zone} » n’est pas un fuseau horaire connu.${nearest === undefined ? "" : ` Vouliez-vous dire « ${nearest} » ?`} Donnez son nom, comme Europe/Paris ou Indian/Reunion.`,
    incompatible: (licence, parent, possible) =>
      `Les textes repris sont sous ${parent} : ils ne peuvent pas être mis sous ${licence}. ${possible.length === 0 ? "Aucune autre licence n’est possible." : `Possible ici : ${possible.join(", ")}.`}`,
    missing: (missing) =>
      `Il manque de quoi remplir le nouveau dossier :\n${list(missing.map(({ option, question, usual }) => `--${option} "${question.example}"  ${question.ask}${usual === "" ? "" : ` (sinon : ${usual})`}`))}\nAjoutez ces options, ou --yes pour prendre ce qui est entre parenthèses et laisser le reste à remplir.`,
    no_parent: (folder) =>
      `L’événement de « ${folder} » n’a repris aucun autre événement avec « event-kit fork » : il n’y a rien à comparer.`,
    no_address: (parent) =>
      `L’adresse de « ${parent} » n’est pas connue. Dites d’où le relire : --from suivi d’une adresse, d’une archive .zip ou d’un dossier.`,
    from_one: (parents) =>
      `Cet événement a plusieurs parents : ajoutez --parent suivi de l’un d’eux (${parents.join(", ")}) avec --from.`,
    no_base: (path) =>
      `« ${path} » manque : c’est l’événement comme vous l’aviez repris, sans lequel rien ne se compare. Retrouvez ce fichier dans une sauvegarde.`,
    other_edition: (found, wanted) =>
      `C’est l’édition « ${found} » qui s’y trouve, et non « ${wanted} », que vous aviez reprise. Donnez son adresse avec --from.`,
    choose:
      "Que prendre ? Ajoutez --yes pour tout ce qui peut l’être, ou --only suivi de parties, comme --only formats,tasks.",
    several_parents: (parents) => `--parent doit être l’un de : ${parents.join(", ")}.`,
  },
  source: {
    reading: (source) => `Lecture de ${source}…`,
    no_manifest: (address) =>
      `Aucun événement d’event-kit à cette adresse : ${address}\nDonnez l’adresse de la première page de l’événement, ou celle de son fichier event.json.`,
    manifest_unread: (address) => `Ce que le site dit de son événement ne peut pas être lu : ${address}`,
    no_bundle: (address) =>
      `Ce site ne donne pas de quoi être refait (source.zip) : ${address}\nDemandez à l’équipe de le construire avec une version récente d’event-kit, ou de vous donner son dossier.`,
    not_an_event: (source, errors) =>
      `L’événement de ${source} a ${errors} erreur${s(errors)} : rien n’a été écrit. Prévenez l’équipe qui le publie.`,
    folder_errors: (folder, errors) =>
      `L’événement de « ${folder} » a ${errors} erreur${s(errors)} : rien n’a été écrit. Pour les voir : npx event-kit validate ${asTyped(folder)}`,
    unreadable: (path, reason) => `« ${path} » n’a pas pu être lu (${reason}).`,
  },
  ask: {
    intro: (parent) => `Vous refaites « ${parent} ». Quelques questions ; tout pourra être changé dans event.yaml.`,
    enter: "Entrée prend ce qui est entre crochets.",
    example: (example) => `Par exemple : ${example}`,
    usual: (value) => `[${value}]`,
    nothing: "à remplir plus tard",
    again: (why) => `  ${why}`,
    given_up: "Rien n’a été écrit.",
    questions,
    yes_no: (what) => `${what} [O/n] `,
  },
  result: {
    would: (folder, files) => `Rien n’a été écrit. Le dossier ${folder} aurait ${files} fichier${s(files)} :`,
    made: (folder, parent) => `Votre événement est dans ${folder}, refait à partir de « ${parent} ».`,
    kept: "Repris :",
    dropped: "Laissé là-bas :",
    due: "À créditer (les lignes « lineage » de event.yaml s’en chargent) :",
    nothing: "rien",
    left: "Reste à remplir :",
    at: (file, line, what) => `${file}:${line}  ${what}`,
    gap: "« […] », un nom, une adresse ou un numéro qui n’a pas été transmis : à remplacer",
    translate: (languages) => `à traduire : des textes ne sont pas encore en ${languages.join(", ")}`,
    warnings: (count, folder) =>
      `${count} autre${s(count)} remarque${s(count)}, que donne npx event-kit validate ${asTyped(folder)}`,
    ideas: (file) => `Les séances d’avant, comme idées où puiser : ${file}`,
    next: (folder) => `Pour voir le site dès maintenant : npx event-kit build ${asTyped(folder)}`,
    swept: (path) => `Une reprise interrompue avait laissé ${path} : c’est enlevé.`,
    blanks: folderFr.blanks,
  },
  compare: {
    heading: (parent, version, now) =>
      `« ${parent} » a changé depuis que vous l’avez repris (version ${version}, aujourd’hui ${now}).`,
    same: (parent, version) => `« ${parent} » n’a pas changé depuis que vous l’avez repris (version ${version}).`,
    parts: {
      axes: "Axe",
      tracks: "Parcours",
      formats: "Format",
      charter: "Charte",
      tasks: "Tâche",
      pages: "Page",
      theme: "Apparence",
      media: "Fichier",
      places: "Lieu",
      sessions: "Séance",
      groups: "Groupe de travail",
    },
    colon: "\u00a0: ",
    states: {
      new: "nouveau là-bas : vous pouvez le prendre",
      "to-take": "changé là-bas, resté tel quel chez vous : vous pouvez le prendre",
      "changed-here": "changé là-bas et chez vous : le vôtre reste",
      "same-here": "vous l’avez déjà ainsi",
      "removed-here": "changé là-bas, mais vous ne l’aviez pas gardé",
      gone: "retiré là-bas : le vôtre reste, à vous de voir",
      idea: "à lire là-bas, comme idée",
    },
    count: (n) => (n === 0 ? "Rien à prendre." : `${n} changement${s(n)} à prendre.`),
    update: (folder) => `Pour choisir ce que vous prenez : npx event-kit fork --update ${asTyped(folder)}`,
    take: (what) => `Prendre ${what} ?`,
    taken: (count, files) => `${count} changement${s(count)} pris :\n${list(files)}`,
    nothing_taken: "Rien n’a été pris, rien n’a été écrit.",
    would_take: (count, files) =>
      `Rien n’a été écrit. ${count} changement${s(count)} serai${count < 2 ? "t" : "ent"} pris :\n${list(files)}`,
    not_valid: (what) => `Laissé de côté, car votre événement aurait alors une erreur : ${what}`,
    version: (parent, version) => `« ${parent} » est maintenant repris dans sa version ${version}.`,
    rest: (count) =>
      `${count} changement${s(count)} reste${s(count) === "" ? "" : "nt"} à prendre ou à laisser : relancez sans --only.`,
  },
};
