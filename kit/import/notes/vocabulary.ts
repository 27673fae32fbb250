// SPDX-License-Identifier: MIT
import { folded } from "../../new/find-session.ts";
import { newWords } from "../../new/words/index.ts";
import type { SheetLabels, SheetSection } from "../../new/words/new-words.ts";

/** How people write the headings of a sheet when they do not copy them, in French and English. */
const otherHeadings: Readonly<Record<SheetSection, readonly string[]>> = {
  key_ideas: [
    "Idées",
    "Idées fortes",
    "Idées clés",
    "Trois idées",
    "3 idées",
    "3 idées à retenir",
    "Idées à retenir",
    "À retenir",
    "Points clés",
    "Ideas",
    "Key ideas",
    "Three ideas",
    "3 ideas",
    "3 ideas to remember",
    "Key points",
    "Takeaways",
    "Take-aways",
  ],
  agreements: ["Accord", "Points d’accord", "Consensus", "Agreement", "Points of agreement"],
  disagreements: ["Désaccord", "Points de désaccord", "Débats", "Dissensus", "Disagreement", "Points of disagreement"],
  decisions: ["Décision", "Décisions prises", "Decision", "Decisions", "Decisions taken"],
  next_steps: [
    "Suite",
    "Suites à donner",
    "Actions",
    "À faire",
    "Prochaines étapes",
    "Et après",
    "Next step",
    "Actions to take",
    "Action items",
    "To do",
  ],
  open_questions: ["Question ouverte", "Questions", "Questions en suspens", "Open question", "Remaining questions"],
  quotes: ["Citations entendues", "Verbatim", "Verbatims", "Paroles", "Quotations"],
  figures: ["Chiffres clés", "Chiffres cités", "Figures", "Numbers", "Key figures"],
  attendance: [
    "Participants",
    "Participantes et participants",
    "Nombre de participants",
    "Présence",
    "Participation",
    "Attendees",
  ],
  what_worked: ["Ce qui a bien marché", "Ce qui a fonctionné", "What went well"],
  what_to_change: ["À changer", "À améliorer", "Ce qu’il faudrait changer", "What to change", "To improve"],
  report: ["Récit", "Restitution", "Notes", "Notes libres", "Résumé des échanges", "Account", "Minutes", "Free notes"],
  author: [
    "Auteur",
    "Autrice",
    "Auteurs",
    "Auteurs et autrices",
    "Rédaction",
    "Qui a écrit",
    "Author",
    "Authors",
    "Written by",
  ],
};

const otherLabels: Readonly<Partial<Record<keyof SheetLabels, readonly string[]>>> = {
  session: ["Identifiant de la séance", "Session id"],
  topic: ["Thème", "Question", "Subject"],
  what: ["Action", "Suite", "Next step"],
  who: ["Par qui", "Qui s’en charge", "Owner", "By"],
  by_when: ["Quand", "Échéance", "Date", "When", "Due", "Deadline"],
  said_by: ["Qui", "Auteur", "Autrice", "Par", "By", "Who", "Said by"],
  approved: [
    "D’accord pour la publier",
    "Accord",
    "Accord pour publier",
    "Approuvée",
    "Approved",
    "Agrees",
    "Agrees to its publication",
  ],
  value: ["Nombre", "Valeur", "Number", "Value"],
  counts: ["Ce que c’est", "Quoi", "What", "Counts"],
  attendance: ["Nombre", "Présents", "Participants", "Number", "Present"],
  author: ["Auteur", "Autrice", "Auteurs", "Noms", "Qui", "Author", "Authors", "Names", "Who"],
  licence: ["License"],
};

const languages = Object.values(newWords);

/** The part of a sheet that a heading opens, by what it says in any of our ways; undefined for any other text. */
export const sectionNamed: (heading: string) => SheetSection | undefined = lookUp(
  Object.keys(otherHeadings) as SheetSection[],
  (section) => [...languages.map(({ sheet }) => sheet.headings[section]), ...otherHeadings[section]],
);

/** A finder of which of some labels a text is. In another part the same word may mean another thing. */
export function labelNamed<K extends keyof SheetLabels>(labels: readonly K[]): (label: string) => K | undefined {
  return lookUp(labels, (label) => [
    ...languages.map(({ sheet }) => sheet.labels[label]),
    ...(otherLabels[label] ?? []),
  ]);
}

function lookUp<K>(keys: readonly K[], wordsOf: (key: K) => readonly string[]): (said: string) => K | undefined {
  const known = new Map<string, K>();
  for (const key of keys) for (const word of wordsOf(key)) if (!known.has(folded(word))) known.set(folded(word), key);
  // Longer than any of them: not worth folding.
  return (said) => (said.length > 100 ? undefined : known.get(folded(said)));
}
