// SPDX-License-Identifier: MIT
import type { PublishMessages } from "./publish-messages.ts";
import { someOf } from "./some-of.ts";

const FORBIDDEN_FR = {
  root: "c’est la racine du disque",
  home: "c’est votre dossier personnel, ou un dossier qui le contient",
  current: "c’est le dossier où vous êtes, ou un dossier qui le contient",
  input: "c’est le dossier de l’événement, ou un dossier qui le contient",
  file: "c’est un fichier, pas un dossier",
  link: "c’est un lien qui ne mène à rien",
  elsewhere: "c’est un lien qui mène hors du dossier de l’événement",
} as const;

const CLASH_FR = {
  empty: "elle est vide",
  segment: "elle commence ou finit par « / », ou contient « // »",
  characters: "seuls les lettres sans accent, les chiffres, « . », « _ » et « - » sont permis",
  dot: "un nom ne peut ni commencer ni finir par un point",
  reserved: "ce nom est réservé par Windows",
  length: "elle est trop longue (100 octets par nom, 290 en tout)",
  twice: "elle est donnée deux fois",
  case: "elle ne diffère que par les majuscules de",
  "file-and-folder": "ce serait à la fois un fichier et un dossier, à cause de",
} as const;

const SAFE_FR = "Rien n’a été changé : le site en place est intact.";

/** The French words of publishing errors. */
export const publishMessagesFr: PublishMessages = {
  "output/forbidden": (path, { reason }) =>
    `On ne peut pas publier dans « ${path} » : ${FORBIDDEN_FR[reason]}. ${SAFE_FR} Choisissez un dossier qui ne sert qu’au site, par exemple « -o _site ».`,
  "output/not-ours": (path, { marker, names, count }) =>
    `Le dossier « ${path} » ${marker === "absent" ? "n’a pas été fait par event-kit" : "porte une marque d’event-kit illisible ou d’une version plus récente"} et contient déjà : ${someOf(names, count)}. Rien n’y a été changé, car publier remplace tout le dossier. Choisissez un dossier vide ou nouveau, ou videz celui-ci vous-même.`,
  "output/foreign-files": (path, { names, count }) =>
    `Le dossier du site « ${path} » contient des fichiers qu’event-kit n’a pas faits : ${someOf(names, count)}. ${SAFE_FR} Déplacez-les ailleurs (ou, s’ils doivent être publiés, dans le dossier de l’événement), puis recommencez.`,
  "output/locked": (path, { pid, host, since, lock }) =>
    `Une autre construction publie dans « ${path} » (processus ${pid} sur ${host}, depuis ${since}). ${SAFE_FR} Attendez qu’elle finisse, puis recommencez ; si vous êtes sûr qu’elle ne tourne plus, supprimez le fichier « ${lock} ».`,
  "output/disk-full": (path) =>
    `Le disque est plein : « ${path} » n’a pas pu être écrit. ${SAFE_FR} Libérez de la place (l’ancien et le nouveau site y tiennent ensemble un moment), puis recommencez.`,
  "output/not-writable": (path, { reason }) =>
    `Le système refuse d’écrire « ${path} » (${reason}). ${SAFE_FR} Vérifiez vos droits sur ce dossier et sur celui qui le contient, et qu’aucun programme ne le tient ouvert ; ou publiez ailleurs avec « -o ».`,
  "output/failed": (path, { reason }) =>
    `Le disque a répondu par une erreur sur « ${path} » (${reason}). ${SAFE_FR} Recommencez ; si cela se répète, vérifiez le disque ou publiez sur un autre.`,
  "output/path-clash": (path, { reason, other }) =>
    `L’adresse « ${path} » ne peut pas être publiée : ${CLASH_FR[reason]}${other === undefined ? "" : ` « ${other} »`}. ${SAFE_FR} Changez l’identifiant ou le nom de fichier dont elle vient.`,
  "output/incomplete": (path, { names, count }) =>
    `Le nouveau site préparé pour « ${path} » n’est pas complet, ou un autre programme y a touché : ${someOf(names, count)}. ${SAFE_FR} Recommencez ; un antivirus ou une synchronisation de fichiers peut en être la cause.`,
  "output/interrupted": (path) =>
    `La publication dans « ${path} » a été interrompue. ${SAFE_FR} Relancez la commande quand vous voudrez.`,
  "output/half-done": (path, { reason, kept }) =>
    `Le site « ${path} » n’a pas pu être remis en place (${reason}). Rien n’est perdu : l’ancien site est entier dans « ${kept} ». Relancez la commande : elle réparera d’elle-même.`,
};
