// SPDX-License-Identifier: MIT
import { folded, nearest } from "../nearest.ts";

/**
 * What people write in French where a field or a value has an English name, without accents, capitals and plurals; the names
 * it may stand for, the likelier first. Those that are one or two letters away from the English need no line here.
 */
const french: Readonly<Record<string, readonly string[]>> = {
  a: ["to"],
  "a-faire": ["open"],
  abandonne: ["dropped"],
  accord: ["agreements"],
  adresse: ["address", "url"],
  ajoute: ["added"],
  animation: ["facilitators"],
  animateur: ["facilitators"],
  animatrice: ["facilitators"],
  annule: ["cancelled"],
  approuve: ["approved"],
  attendu: ["expected"],
  auteur: ["authors", "author"],
  auteurice: ["authors", "author"],
  autrice: ["authors", "author"],
  axe: ["axis", "axes"],
  brut: ["raw"],
  chiffre: ["figures", "value"],
  citation: ["quotes"],
  "compte-rendu": ["minutes", "report"],
  contexte: ["context"],
  creneau: ["slots"],
  debut: ["start"],
  decision: ["decisions"],
  deplace: ["moved"],
  desaccord: ["disagreements"],
  diapo: ["slides"],
  diaporama: ["slides"],
  donnee: ["dataset", "data"],
  duree: ["duration"],
  echeance: ["due", "when"],
  "en-cour": ["doing"],
  enregistrement: ["video", "audio"],
  etat: ["status"],
  etape: ["steps", "next_steps"],
  fait: ["done"],
  fichier: ["file"],
  fin: ["end"],
  idee: ["key_ideas"],
  "idee-cle": ["key_ideas"],
  "idee-forte": ["key_ideas"],
  image: ["picture", "photos"],
  intervenant: ["speakers"],
  intervenante: ["speakers"],
  langue: ["language", "languages"],
  lien: ["url", "links"],
  lieu: ["place", "places"],
  media: ["media"],
  methode: ["method"],
  nom: ["name", "title"],
  parcour: ["track", "tracks"],
  participant: ["attendance"],
  participation: ["attendance"],
  personne: ["person", "people"],
  photo: ["photos", "photo", "picture"],
  presse: ["press"],
  "prochaine-etape": ["next_steps"],
  quand: ["when"],
  question: ["question", "open_questions"],
  "question-ouverte": ["open_questions"],
  qui: ["who"],
  quoi: ["what"],
  relu: ["proof_read"],
  ressource: ["resources"],
  resume: ["summary"],
  retire: ["withdrawn"],
  role: ["role"],
  salle: ["room", "rooms"],
  seance: ["session", "sessions"],
  son: ["audio"],
  suite: ["next_steps"],
  sujet: ["topic"],
  synthese: ["synthesis"],
  termine: ["done"],
  texte: ["text"],
  titre: ["title"],
  transcription: ["transcript"],
  "trois-idee": ["takeaways", "key_ideas"],
  valide: ["validated"],
  "valide-par": ["validated_by"],
};

/** A French word as the table has it: its plural and its feminine set aside. */
function roots(word: string): readonly string[] {
  const plain = folded(word);
  return [plain, plain.replace(/s$/u, ""), plain.replace(/s(?=-|$)/gu, ""), plain.replace(/es?$/u, "")];
}

/** The name among `candidates` that was probably meant: what a French word says in English, or else the nearest by its letters. */
export function meantWord(word: string, candidates: readonly string[]): string | undefined {
  const exact = candidates.find((candidate) => folded(candidate) === folded(word));
  if (exact !== undefined) return exact;
  const translated = roots(word).flatMap((root) => (Object.hasOwn(french, root) ? (french[root] ?? []) : []));
  return translated.find((name) => candidates.includes(name)) ?? nearest(word, candidates);
}

/** The same as a field of a finding's arguments: present only when something was probably meant. */
export function meantArg(word: string, candidates: readonly string[]): { nearest?: string } {
  const meant = meantWord(word, candidates);
  return meant === undefined ? {} : { nearest: meant };
}
