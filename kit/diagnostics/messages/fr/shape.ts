// SPDX-License-Identifier: MIT

import { dayMeant } from "../day-meant.ts";
import type { MessagesOf, ShapeCode } from "../messages.ts";
import { grouped, quoted, french as t, withFields, yaml } from "../say.ts";

const thousands = (value: number) => grouped(value, "\u202f");
const list = (values: readonly string[]) => quoted(values, "«\u202f", "\u202f»");

const formats: Readonly<Record<string, string>> = {
  day: "un jour qui existe, écrit année-mois-jour, par exemple 2018-09-13",
  "local-time": "un jour, la lettre T et une heure à deux chiffres, par exemple 2018-09-13T09:30",
  duration: "une durée, sans espace, par exemple 45m, 2h ou 1h15",
  slug: "un identifiant fait de minuscules de a à z, de chiffres et de traits d’union, par exemple donnees-ouvertes",
  color: 'une couleur à six chiffres entre guillemets droits, par exemple "#2547d0"',
  language: "un code de langue, par exemple fr, en ou pt-BR",
  country: "les deux capitales d’un pays, par exemple FR",
  "time-code": "un moment d’un enregistrement, par exemple 12:05 ou 1:02:30",
  checksum: "une somme de contrôle SHA-256, faite de 64 chiffres et lettres de a à f",
  "site-address": "une adresse du site, sous celle de l’édition et sans la langue, par exemple sessions/ouverture.html",
  "days-from": "un nombre de jours avant (J-90) ou après (J+3) l’événement",
  email: "une adresse électronique, par exemple contact@example.org",
};

const types: Readonly<Record<string, string>> = {
  text: "un texte",
  number: "un nombre",
  integer: "un nombre entier",
  boolean: "true (pour oui) ou false (pour non)",
  list: "une liste",
  mapping: "des champs, chacun avec son nom et deux-points",
  "text|mapping": "un texte, ou un texte par langue",
};

/** What was given, in short: how to write it is not the question. */
const given: Readonly<Record<string, string>> = { ...types, mapping: "des champs nommés" };

const typeName = (type: string) =>
  types[type] ??
  type
    .split("|")
    .map((part) => types[part] ?? part)
    .join(" ou ");

/** What to write where a value is of another type. */
const instead: Readonly<Record<string, string>> = {
  boolean: t`Écrivez true pour oui, ou false pour non.`,
  list:
    t`Passez à la ligne après le nom du champ, et donnez une ligne à chaque élément, après un trait d’union et une espace :` +
    yaml("  - premier", "  - second"),
  number: t`Écrivez le nombre en chiffres, sans espace ni unité, par exemple 1200 ou 12.5.`,
  integer: t`Écrivez le nombre en chiffres, seul, par exemple 40.`,
};

/** French words for what the schemas refuse. */
export const frenchShape: MessagesOf<ShapeCode> = {
  "schema/required": ({ field, where }) => ({
    what: where === "" ? t`Il manque « ${field} ».` : t`Il manque « ${field} » dans ${where}.`,
    todo:
      t`Ajoutez ce champ à côté des autres, aligné avec eux ou, entre accolades, après une virgule :` +
      yaml(`${field}: …`),
  }),
  "schema/unknown-field": ({ field, nearest, allowed }) => ({
    what: t`« ${field} » n’est pas un champ que l’on peut donner ici.`,
    todo:
      nearest === undefined
        ? partOfSentence(field) + unknownField(allowed)
        : t`Vouliez-vous dire « ${nearest} » ? Écrivez :` + yaml(`${nearest}: …`),
  }),
  "schema/type": ({ found, expected, value, fields }) => ({
    what:
      found === "nothing"
        ? t`Il faut ici ${typeName(expected)} ; rien n’est donné.`
        : t`Il faut ici ${typeName(expected)}, et non ${given[found] ?? found}.`,
    todo:
      found === "nothing"
        ? t`Complétez la ligne, ou supprimez-la. Un texte qui commence par « # » se met entre guillemets droits.`
        : value !== undefined && fields !== undefined
          ? t`Donnez à ce texte le nom de son champ :` + withFields(value, fields)
          : (instead[expected] ?? t`Remplacez la valeur par ${typeName(expected)}.`),
  }),
  "schema/one-of": ({ value, allowed, nearest }) => ({
    what: t`« ${value} » ne fait pas partie des valeurs possibles ici.`,
    todo:
      nearest === undefined
        ? `${t`Choisissez parmi : `}${list(allowed)}.`
        : `${t`Vouliez-vous dire « ${nearest} » ? Le choix est : `}${list(allowed)}.`,
  }),
  "schema/format": ({ value, expected, rest, meant }) =>
    expected === "text-language"
      ? colonInText(value, rest)
      : {
          what: `${t`« ${value} » devrait être `}${formats[expected] ?? t`écrit comme « ${expected} »`}.`,
          todo: likeTheExample(value, expected, meant),
        },
  "schema/length": ({ length, limit, bound }) => ({
    what: t`Ce texte a ${thousands(length)} ${length > 1 ? "caractères" : "caractère"} ; il en faut ${bound === "max" ? "au plus" : "au moins"} ${thousands(limit)}.`,
    todo: bound === "max" ? t`Raccourcissez-le.` : t`Complétez-le, ou supprimez la ligne.`,
  }),
  "schema/range": ({ value, limit, bound }) => ({
    what: t`${value} est trop ${bound === "max" ? "grand" : "petit"} : la valeur la plus ${bound === "max" ? "grande" : "petite"} possible est ${limit}.`,
    todo: t`Corrigez le nombre.`,
  }),
  "schema/count": ({ count, limit, bound }) => ({
    what: t`Cette liste compte ${thousands(count)} ${count > 1 ? "éléments" : "élément"} ; il en faut ${bound === "max" ? "au plus" : "au moins"} ${thousands(limit)}.`,
    todo: bound === "max" ? t`Retirez-en.` : t`Ajoutez ce qui manque, ou supprimez le champ.`,
  }),
  "schema/repeated": ({ value }) => ({
    what: t`« ${value} » figure plusieurs fois dans cette liste.`,
    todo: t`Ne le gardez qu’une fois.`,
  }),
};

/** What to do about a name of several words: no field has one, and most sentences do. */
function partOfSentence(field: string): string {
  return /\s|[«»“”„]/u.test(field.trim())
    ? t`Si c’est un bout de phrase, mettez toute la phrase entre guillemets droits ("…") : deux-points, ou une virgule entre accolades, y commencent un autre champ. Sinon : `
    : "";
}

function likeTheExample(value: string, expected: string, meant: string | undefined): string {
  const better = expected === "day" ? dayMeant(value, true) : meant;
  return better === undefined ? t`Écrivez la valeur comme dans l’exemple.` : t`Écrivez :` + yaml(better);
}

/** What is said of a sentence whose colon made it a field. */
function colonInText(name: string, rest = "…"): { readonly what: string; readonly todo: string } {
  return {
    what: t`« ${name} » est suivi de deux-points, et se lit comme le nom d’un champ ; il faut ici un texte, ou un texte par langue.`,
    todo:
      t`Si c’est une phrase, mettez-la entre guillemets droits :` +
      yaml(JSON.stringify(`${name}\u00a0: ${rest}`)) +
      t`\nSi c’est le nom d’une langue, écrivez son code, comme fr ou en.`,
  };
}

/** What to do about a field that is not known here, or that a neighbour excludes. */
function unknownField(allowed: readonly string[]): string {
  return allowed.length === 0
    ? t`Retirez-le : un autre champ, ici, le dit déjà.`
    : `${t`Retirez-le, ou employez l’un de ceux-ci : `}${list(allowed)}.`;
}
