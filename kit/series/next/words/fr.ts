// SPDX-License-Identifier: MIT
import type { NextWords } from "./next-words.ts";

/** The comments of a new edition in French. */
export const nextFr: NextWords = {
  made: (last) => `L’édition qui suit « ${last} », ouverte avec event-kit.`,
  tagline: "Comme la dernière fois : est-ce toujours vrai ?",
  contact: "Comme la dernière fois. Un courriel ou un téléphone n’est publié que si « publish » le nomme.",
  legal: "Comme la dernière fois : quelqu’un ou quelque chose a-t-il changé ?",
  privacy: "Qui répond des données personnelles montrées sur le site, comme la dernière fois.",
  accessibility: "Comme la dernière fois : un audit vaut pour le site qui a été audité.",
  territory: "La commune ou le territoire qui tient l’événement.",
  partners: "Les partenaires de la dernière fois. Rendez son rôle à chacun quand il aura dit oui : retirez le « # ».",
  tracks: "Les parcours de la dernière fois : dites qui mène chacun (lead) quand vous le saurez.",
  lineage: "L’édition dont celle-ci est la suite.",
  series: {
    about: "Ce que partagent les éditions. Chacune a son dossier dans editions/.",
    current: "La première page du site montre l’édition qui commence en dernier, ou celle qui est nommée ici.",
  },
};
