// SPDX-License-Identifier: MIT
import { size, french as t } from "../../../diagnostics/messages/say.ts";
import type { KeptReasons, RemarkMessages } from "./messages.ts";

const units = ["octets", "Ko", "Mo"] as const;

const reasons: KeptReasons = {
  line: "ne correspond à aucune partie de la feuille",
  section: "est une partie que la feuille n’avait pas",
  step: t`ne dit pas « Quoi » : ce n’est pas une suite, ou elle est trop longue`,
  disagreement: "est un désaccord sans sujet, ou qui n’a pas deux positions",
  figure: "n’est pas un chiffre complet : il faut le nombre, ce qu’il compte et sa source",
  quote: "n’est pas une citation complète",
  attendance: "n’est pas un nombre entier",
  licence: t`n’est pas l’identifiant d’une licence, comme CC-BY-SA-4.0 : la trace garde celle de l’événement`,
  long: "est trop long pour sa partie",
};

/** What is said of sheets, in French. */
export const fr: RemarkMessages = {
  "notes/too-large": ({ size: bytes, limit }) => ({
    what: t`Ce fichier pèse ${size(bytes, units, ",")} ; une feuille de notes en pèse au plus ${size(limit, units, ",")}.`,
    todo: t`Vérifiez que c’est bien une feuille de notes ; sinon, coupez-la en deux.`,
  }),
  "notes/not-text": () => ({
    what: t`Ce fichier n’est pas un texte en UTF-8.`,
    todo: t`Ouvrez-le dans son logiciel et enregistrez-le comme texte, avec l’encodage UTF-8.`,
  }),
  "notes/session-missing": () => ({
    what: t`Rien ne dit de quelle séance viennent ces notes.`,
    todo: t`Ajoutez en haut une ligne avec l’identifiant de la séance (le nom de son fichier, sans « .md ») :\n    Séance : identifiant`,
  }),
  "notes/session-unknown": ({ said, nearest }) => ({
    what: t`Aucune séance ne s’appelle « ${said} ».`,
    todo:
      nearest === undefined
        ? t`Écrivez en haut l’identifiant d’une séance du programme : le nom de son fichier, sans « .md ».`
        : `${t`Vouliez-vous dire « ${nearest} » ? Si oui, écrivez en haut :`}\n    Séance : ${nearest}`,
  }),
  "notes/hidden-character": ({ character }) => ({
    what: t`Cette ligne contient un caractère invisible (${character}) : une espace a pris sa place.`,
    todo: t`Relisez cette ligne dans la trace.`,
  }),
  "notes/private": ({ kind, found }) => ({
    what:
      kind === "email"
        ? t`« ${found} » est une adresse électronique : elle est dans la trace, et sera publiée avec elle.`
        : t`« ${found} » ressemble à un numéro de téléphone : il est dans la trace, et sera publié avec elle.`,
    todo:
      kind === "email"
        ? t`Sans l’accord de la personne, retirez cette adresse de la trace avant de publier.`
        : t`Sans l’accord de la personne, retirez ce numéro de la trace avant de publier.`,
  }),
  "notes/kept-in-report": ({ reason, kept }) => ({
    what: t`« ${kept} » ${reasons[reason]}.`,
    todo: t`Rien n’est perdu : c’est gardé tel quel dans le texte de la trace. Déplacez-le à la main si besoin.`,
  }),
  "notes/plain-links": () => ({
    what: t`Cette feuille contient un lien qu’un site ne peut pas porter (incomplet, ou vers un fichier absent) : ses liens sont restés du texte.`,
    todo: t`Dans la trace, récrivez en entier les liens à garder, avec https:// au début.`,
  }),
  "notes/trace-left": ({ trace, fields }) => ({
    what: t`${trace} existe déjà : rien n’y a été changé. Cette feuille y ajouterait : ${fields.join(", ")}.`,
    todo: t`Pour voir la différence, relancez avec --dry-run ; recopiez à la main ce qui manque, ou écrivez une seconde trace de la même séance avec « npx event-kit new trace ».`,
  }),
  "notes/trace-inline": ({ trace }) => ({
    what: t`Une trace de cette séance est attendue dans event.yaml (« ${trace} ») : un import ne récrit pas ce fichier, la trace est donc à part.`,
    todo: t`Retirez de event.yaml la trace attendue, ou recopiez-y celle-ci.`,
  }),
  "notes/not-valid": ({ trace }) => ({
    what: t`${trace} n’a pas été écrite : l’événement ne serait plus valide.`,
    todo: t`Corrigez dans la feuille ce qui est dit plus haut, puis relancez.`,
  }),
};
