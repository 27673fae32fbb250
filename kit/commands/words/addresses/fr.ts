// SPDX-License-Identifier: MIT
import type { AddressWords } from "./words.ts";

const addresses = (count: number) => (count === 1 ? "une adresse" : `${count} adresses`);

const faults: Readonly<Record<Parameters<AddressWords["fault"]>[0], string>> = {
  conflict:
    "contient les marques que Git laisse là où deux personnes ont modifié les mêmes lignes (<<<<<<<, =======, >>>>>>>). Gardez les lignes des deux côtés, supprimez les lignes de marques, puis relancez la commande.",
  malformed:
    "est illisible : il est coupé, ou a été modifié à la main. Reprenez-en une copie plus ancienne (dans Git ou dans votre sauvegarde), puis relancez la commande.",
  foreign:
    "n’est pas ce que le kit y écrit : la liste des adresses du site. Reprenez-en une copie plus ancienne ; si le site n’a jamais été publié, supprimez-le.",
  newer: "a été écrit par une version plus récente du kit. Mettez le kit à jour, puis relancez la commande.",
  "too-large":
    "est plus gros qu’aucune liste d’adresses (32 Mo). Reprenez-en une copie plus ancienne ; si le site n’a jamais été publié, supprimez-le.",
  unreadable:
    "ne s’ouvre pas. Vérifiez que c’est un fichier ordinaire et que vous avez le droit de le lire, puis relancez la commande.",
};

/** Les mots du registre des adresses, en français. */
export const fr: AddressWords = {
  fault: (fault, path) => `« ${path} » ${faults[fault]} Ce fichier évite de perdre les adresses du site.`,
  lost: (count) =>
    `Ce site perdrait ${addresses(count)} déjà publiée${count === 1 ? "" : "s"}. Les liens qui y mènent, dans les messages, sur le papier et dans les moteurs de recherche, ne mèneraient plus à rien :`,
  probably: (to) => `est sans doute devenue ${to}`,
  nothing_near: "ne ressemble à rien de ce que contient le site",
  put_back: "ne ressemble à aucun autre fichier : remettez-le à sa place",
  at_root: "est celle du site lui-même, et ne peut pas être redirigée",
  more: (count) => `… et ${count} autre${count === 1 ? "" : "s"}`,
  edition_gone: (id, count, file) =>
    `Aucune édition de ce site n’a plus l’identifiant « ${id} », et ${addresses(count)} se perdrai${count === 1 ? "t" : "ent"} avec elle. S’il a été modifié dans ${file}, réécrivez-le comme avant : « id: ${id} ». Un identifiant ne change jamais, un titre peut changer.`,
  add: (file, below) =>
    below
      ? `Pour que tous les liens marchent encore, ajoutez ces lignes à celles de « redirects: » dans ${file}, en corrigeant ce qui ne va pas :\n`
      : `Pour que tous les liens marchent encore, ajoutez ces lignes à ${file}, en corrigeant ce qui ne va pas :\n`,
  choose: "choisissez une meilleure page",
  give_up: "Pour y renoncer pour de bon : la même commande avec --allow-lost-urls",
  nothing_written: "Rien n’a été écrit.",
  given_up: (count) =>
    count === 1 ? "Une adresse a été abandonnée, et oubliée." : `${count} adresses ont été abandonnées, et oubliées.`,
  first: (file, count) =>
    `${file} retient désormais les ${addresses(count)} du site, pour qu’aucune ne se perde par erreur. Gardez-le avec l’événement, dans Git aussi.`,
  not_noted: (path, reason) =>
    `Le site est publié, mais ses adresses n’ont pas pu être notées dans « ${path} » (${reason}). Vérifiez le disque et vos droits sur le dossier, puis relancez la commande.`,
};
