// SPDX-License-Identifier: MIT
import type { RelativeChange } from "../../../lineage/changes-between.ts";
import { inFolder } from "../as-typed.ts";
import type { LineageWords } from "./words.ts";

const relations = {
  fork_of: (here: string) => `il refait ${here}`,
  continues: (here: string) => `il fait suite à ${here}`,
  inspired_by: (here: string) => `il s’inspire de ${here}`,
  satellite_of: (here: string) => `il se tient autour de ${here}`,
  translated_from: (here: string) => `il est traduit de ${here}`,
};

const simple = {
  title: "un nouveau titre",
  dates: "de nouvelles dates",
  territory: "un autre territoire",
  address: "une nouvelle adresse",
  licence: "une autre licence",
  source: "ce qui peut être repris a changé (voir : npx event-kit fork --compare)",
  lineage: "il dit autrement d’où il vient",
} as const;

function change(one: RelativeChange): string {
  if (one.what === "children")
    return one.count === 1 ? "1 autre événement en vient" : `${one.count} autres événements en viennent`;
  if (one.what === "withdrawn") return one.count === 1 ? "1 retrait" : `${one.count} retraits`;
  return simple[one.what];
}

/** `event-kit lineage` in French. */
export const fr: LineageWords = {
  manifest: {
    "not-json": (url) =>
      `Ce qui se trouve à ${url} est illisible : ce ne sont pas les données d’un événement. Donnez l’adresse de la page d’accueil de son site.`,
    "not-a-manifest": (url) =>
      `Ce qui se trouve à ${url}, ce ne sont pas les données d’un événement fait avec event-kit. Donnez l’adresse de la page d’accueil de son site.`,
    "newer-format": (url) =>
      `Ce qui se trouve à ${url} vient d’une version plus récente d’event-kit. Installez la dernière version, puis recommencez.`,
    "another-edition": (url) =>
      `Ce qui se trouve à ${url} n’est pas l’édition attendue : elle dit en être une autre, et rien n’en a été gardé. Corrigez son adresse, ou son « edition », dans event.yaml.`,
  },
  add: {
    which: "Dites quel événement vient du vôtre : npx event-kit lineage add https://www.example.org/",
    itself: (title) =>
      `Cette adresse est celle de « ${title} » lui-même. Donnez l’adresse de l’événement qui en vient.`,
    is_parent: (title) =>
      `« ${title} » est l’un des événements dont vient le vôtre : il ne peut pas en venir aussi. Fallait-il l’écrire dans « lineage » ?`,
    found: (title, about) => `Trouvé : « ${title} »${about === "" ? "" : ` (${about})`}.`,
    says: (relation, here) => `Son site le dit aussi : ${relations[relation](`« ${here} »`)}.`,
    says_nothing: (relation, here) =>
      `Son site ne dit pas qu’il vient de « ${here} ». C’est noté ainsi : ${relations[relation](`« ${here} »`)}. Corrigez au besoin, et demandez à son équipe de l’écrire sous « lineage » dans son event.yaml.`,
    added: (file) => `Il est maintenant sous « children » dans ${file}.`,
    completed: (file) => `Il était déjà sous « children » dans ${file} : seul ce qui manquait a été ajouté.`,
    there: (file) => `Il était déjà sous « children » dans ${file}, où rien n’était à changer.`,
    kept: (file) => `Ce que son site dit de lui est gardé dans ${file}, pour que l’arbre se dessine sans le réseau.`,
    would: (file) => `Rien n’a été écrit. Sans --dry-run, ceci serait changé : ${file}`,
    next: (folder) => `Pour le voir : npx event-kit build${inFolder(folder)}`,
    not_valid: (file) =>
      `Rien n’a été écrit : avec ce que dit ce site, ${file} ne serait plus juste. Ajoutez-le à la main sous « children ».`,
  },
  check: {
    heading: (title) => `La famille de « ${title} »`,
    alone:
      "Cet événement ne nomme aucune famille : ni d’où il vient (« lineage » dans event.yaml), ni ce qui en vient (« children »). Il n’y a personne à interroger.",
    roles: { parent: "d’où il vient", ancestor: "plus loin en arrière", child: "ce qui en vient" },
    read_first: "lu pour la première fois",
    same: "rien de nouveau",
    change,
    no_address: "aucune adresse connue : personne n’a été interrogé",
    kept_copy: (day) => (day === undefined ? "La copie qui était là est gardée." : `La copie du ${day} est gardée.`),
    no_copy: "On n’en sait encore rien.",
    refused: "ce qu’il dit ne peut pas être gardé : cet événement ne serait plus valide",
    held: (count) =>
      count === 1
        ? "1 chose retirée par un événement d’avant celui-ci est encore dans le dossier :"
        : `${count} choses retirées par des événements d’avant celui-ci sont encore dans le dossier :`,
    held_one: (what, id, by) =>
      `${{ person: "la personne", trace: "la trace", medium: "le fichier" }[what]} « ${id} », retrait fait par « ${by} »`,
    held_todo:
      "Plus rien n’en est publié. Supprimez-le aussi ici, ou n’en gardez que « withdrawn: true ». Si c’est autre chose du même nom, écrivez « withdrawn: false ».",
    nothing_held: "Rien de ce qui a été retiré n’est encore dans ce dossier.",
    written: (count) =>
      `${count} ${count === 1 ? "fichier écrit" : "fichiers écrits"} dans lineage/ : l’arbre se dessine sans le réseau.`,
    nothing_written: "Rien n’a été écrit.",
  },
  colon: " : ",
};
