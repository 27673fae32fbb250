// SPDX-License-Identifier: MIT
import { inFolder } from "../as-typed.ts";
import type { MigrateWords } from "./words.ts";

const s = (count: number) => (count < 2 ? "" : "s");

/** Les mots de `migrate`, en français. */
export const fr: MigrateWords = {
  current: (format) => `Rien à faire : l’événement est déjà au format ${format}, celui que lit cette version du kit.`,
  newer: (file, found, present) =>
    `« ${file} » est au format ${found}, plus récent que cette version du kit, qui lit le format ${present}. Mettez le kit à jour ; rien n’est à changer dans l’événement.`,
  unreadable: (file) =>
    `« ${file} » ne dit pas son format d’une façon lisible. Ce qui ne va pas est dit plus haut, ou par : npx event-kit validate`,
  would_change: (files, present) =>
    `${files} fichier${s(files)} changerai${files < 2 ? "t" : "ent"}, et l’événement serait au format ${present}.`,
  go_on: "Écrire ces changements ? [o/N] ",
  no_answer:
    "Rien n’a été écrit : il n’y a personne à qui demander. Regardez les changements ci-dessus, puis relancez la commande avec --yes.",
  left_as_it_was: "Rien n’a été écrit.",
  dry_run: "Rien n’a été écrit : c’était un essai.",
  done: (files, present, folder) =>
    `${files} fichier${s(files)} écrit${s(files)} : l’événement est désormais au format ${present}. Ensuite : npx event-kit build${inFolder(folder)}`,
  remain: (errors) => `Il reste ${errors} erreur${s(errors)} à corriger à la main ; voir plus haut.`,
  refused:
    "Rien n’a été écrit : avec ces changements, l’événement aurait plus d’erreurs qu’avant. Elles sont dites plus haut ; corrigez ce dont elles parlent, puis relancez la commande.",
  linked: (path) =>
    `« ${path} » est un lien vers un autre endroit, et un fichier serait écrit derrière. Mettez d’abord à sa place un dossier ou un fichier ordinaire.`,
};
