// SPDX-License-Identifier: MIT
/** The words of the data-model reference that do not come from the schemas, in each of its languages. */

export interface DataModelWords {
  readonly file: string;
  readonly title: string;
  readonly summary: string;
  readonly intro: string;
  readonly values: string;
  readonly valuesIntro: string;
  readonly shared: string;
  readonly sharedIntro: string;
  readonly translations: string;
  readonly translationsOf: (kind: string, fields: string) => string;
  readonly columns: readonly [string, string, string, string, string];
  readonly required: string;
  readonly example: string;
  readonly trueOrFalse: string;
  readonly oneOf: (values: string) => string;
  readonly number: (from: string, to: string, whole: boolean) => string;
  readonly text: (limit: string) => string;
  readonly list: (of: string, limit: string) => string;
  readonly byDefault: (value: string) => string;
  readonly format: (value: number) => string;
}

const en: DataModelWords = {
  file: "en/data-model.md",
  title: "The data model",
  summary: "Every file and every field that an event can hold, with an example of each.",
  intro: `An event is a folder. Its one necessary file is \`event.yaml\`; everything else can be written in it, or in files of their own when it grows: one session, one person, one place a file. The names of fields are in English; the texts are in your languages.

In a Markdown file, the fields stand at the top between two lines of \`---\`, and the text below is one of them: the abstract of a session, the biography of a person. A field that you do not need is left out: a field left empty is a mistake that the kit points out, and so is a field whose name it does not know.`,
  values: "Kinds of values",
  valuesIntro: "What the tables below call a day, an identifier or a text.",
  shared: "Used in several places",
  sharedIntro: "These small groups of fields appear inside several of the things above.",
  translations: "Translations",
  translationsOf: (kind, fields) => `- ${kind}: ${fields}`,
  columns: ["Field", "What it is", "Value", "Required", "Example"],
  required: "yes",
  example: "Example:",
  trueOrFalse: "`true` or `false`",
  oneOf: (values) => `one of ${values}`,
  number: (from, to, whole) => `${whole ? "whole number" : "number"}, ${from} to ${to}`,
  text: (limit) => `text, at most ${limit} characters`,
  list: (of, limit) => `list (at most ${limit}) of: ${of}`,
  byDefault: (value) => `; if absent: ${value}`,
  format: (value) => value.toLocaleString("en-GB"),
};

const fr: DataModelWords = {
  file: "fr/modele-de-donnees.md",
  title: "Le modèle de données",
  summary: "Tous les fichiers et tous les champs d’un événement, avec un exemple de chacun.",
  intro: `Un événement est un dossier. Un seul fichier est nécessaire, \`event.yaml\`\u202f; tout le reste peut s’y écrire, ou dans des fichiers à part quand l’événement grandit\u00a0: une séance, une personne, un lieu par fichier. Les noms des champs sont en anglais\u202f; les textes sont dans vos langues.

Dans un fichier Markdown, les champs se placent en tête, entre deux lignes de \`---\`, et le texte qui suit est l’un d’eux\u00a0: la présentation d’une séance, la biographie d’une personne. Un champ dont vous n’avez pas besoin s’omet\u00a0: un champ laissé vide est une erreur que le kit signale, de même qu’un champ dont il ne connaît pas le nom.`,
  values: "Sortes de valeurs",
  valuesIntro: "Ce que les tableaux ci-dessous appellent un jour, un identifiant ou un texte.",
  shared: "Employés à plusieurs endroits",
  sharedIntro: "Ces petits groupes de champs apparaissent à l’intérieur de plusieurs des éléments ci-dessus.",
  translations: "Traductions",
  translationsOf: (kind, fields) => `- ${kind}\u00a0: ${fields}`,
  columns: ["Champ", "Ce que c’est", "Valeur", "Obligatoire", "Exemple"],
  required: "oui",
  example: "Exemple\u00a0:",
  trueOrFalse: "`true` (oui) ou `false` (non)",
  oneOf: (values) => `au choix\u00a0: ${values}`,
  number: (from, to, whole) => `${whole ? "nombre entier" : "nombre"}, de ${from} à ${to}`,
  text: (limit) => `texte, ${limit} caractères au plus`,
  list: (of, limit) => `liste (${limit} au plus) de\u00a0: ${of}`,
  byDefault: (value) => `\u202f; si absent\u00a0: ${value}`,
  format: (value) => value.toLocaleString("fr-FR"),
};

export const dataModelWords = { en, fr } as const;
