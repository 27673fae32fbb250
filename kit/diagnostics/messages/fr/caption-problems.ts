// SPDX-License-Identifier: MIT
import { french as t } from "../say.ts";

/** What a file of captions may get wrong: what is seen, what to do. */
export const captionProblems = {
  signature: [
    t`la première ligne doit être « WEBVTT » et rien d’autre`,
    t`Écrivez WEBVTT seul sur la première ligne, puis une ligne vide.`,
  ],
  blank: [t`il manque une ligne vide avant ce sous-titre`, t`Laissez une ligne vide avant chaque sous-titre.`],
  cue: [
    t`ceci n’est pas un sous-titre : une ligne avec deux temps, puis le texte`,
    t`Écrivez les temps ainsi, 00:12.000 --> 00:15.500, le texte à la ligne suivante, puis une ligne vide.`,
  ],
  time: [
    t`ce temps n’est pas bien écrit`,
    t`Écrivez les minutes, les secondes, puis trois chiffres après un point, comme 02:05.500, avec les heures devant s’il le faut. Dans les fichiers .srt, c’est une virgule ; ici, un point.`,
  ],
  order: [
    t`ces temps ne se suivent pas (un sous-titre finit après son début, et ne commence pas avant le précédent)`,
    t`Corrigez les temps de ce sous-titre ou du précédent.`,
  ],
  setting: [
    t`ce qui suit les temps n’est pas un réglage de sous-titres`,
    t`Retirez ce qui suit le second temps, ou corrigez-le, par exemple align:start.`,
  ],
  tags: [
    t`les marques entre < et > ne sont pas justes : l’une n’est pas fermée, ou n’existe pas`,
    t`Fermez chaque marque, comme <i>ainsi</i>, nommez qui parle avec <v Nom>, ou retirez les marques.`,
  ],
  escape: [
    t`un « & » est seul, ou commence quelque chose que les sous-titres n’ont pas`,
    t`Écrivez « &amp; » pour « & », et les lettres telles quelles.`,
  ],
  empty: [t`ce fichier ne contient aucun sous-titre`, t`Vérifiez que le fichier a été exporté jusqu’au bout.`],
} as const;
