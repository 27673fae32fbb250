// SPDX-License-Identifier: MIT
import type { NoticeWords } from "./notice-words.ts";

/** Legal, privacy and accessibility wording in French. */
export const frNotices: NoticeWords = {
  legal: {
    publisher: "Éditeur du site",
    director: "Direction de la publication",
    host: "Hébergement",
    address: "Adresse",
    phone: "Téléphone",
    email: "Courriel",
    website: "Site",
    registration: "Immatriculation",
    missing: "Cette information n’a pas encore été donnée.",
    reuse: "Réutilisation",
    law: "Informations demandées par la loi n° 2004-575 du 21 juin 2004 pour la confiance dans l’économie numérique.",
    reuse_line: (licence) => `Sauf mention contraire, les contenus de ce site sont publiés sous licence ${licence}.`,
  },
  privacy: {
    visitors: "Quand on visite ce site",
    visitors_line:
      "Ce site est fait de pages toutes prêtes. Il ne dépose aucun cookie, ne mesure aucune visite et ne charge rien depuis un autre site. L’hébergeur peut garder un journal technique des connexions, dont il répond.",
    published: "Les personnes présentées",
    published_line:
      "Le site présente des personnes qui prennent part à l’événement\u00a0: leur nom et, quand elles les ont donnés, une présentation, une photo et des liens. Ces informations annoncent le programme, puis en gardent la mémoire.",
    purpose: "À quoi servent ces informations",
    controller: "Qui en répond",
    contact: "À qui écrire",
    rights: "Vos droits",
    rights_line:
      "Toute personne présentée ici peut demander à voir ce qui est publié sur elle, à le faire corriger ou à le faire retirer. Un retrait vaut pour toutes les pages et tous les fichiers du site, et pour toutes ses éditions.",
    authority: "Sans réponse satisfaisante, il est possible d’adresser une réclamation à la CNIL.",
    authority_url: "https://www.cnil.fr/fr/plaintes",
    nobody: "Ce site ne présente aucune personne.",
    missing: "Le contact pour ces demandes n’a pas encore été donné.",
  },
  accessibility: {
    commitment: "Engagement",
    state: "État de conformité",
    results: "Résultats",
    issues: "Ce qui n’est pas accessible",
    contact: "Retour d’information et contact",
    remedies: "Voies de recours",
    no_audit:
      "Aucun audit de conformité n’a été mené à ce jour. En l’absence d’audit, le site est déclaré non conforme.",
    contact_line:
      "Si un contenu ou un service reste hors d’atteinte, il est possible d’écrire pour être orienté vers une version accessible ou obtenir le contenu sous une autre forme\u00a0:",
    no_contact: "Le contact pour ces demandes n’a pas encore été donné.",
    remedies_line:
      "Cette procédure vaut quand un défaut d’accessibilité signalé empêche d’accéder à un contenu ou à un service, et que la réponse obtenue n’est pas satisfaisante. Il est possible\u00a0:",
    remedies_list: [
      "d’écrire un message au Défenseur des droits\u202f;",
      "de joindre une personne déléguée du Défenseur des droits près de chez soi\u202f;",
      "d’envoyer un courrier, gratuitement et sans timbre\u00a0: Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07.",
    ],
    defender: "Site du Défenseur des droits",
    defender_url: "https://www.defenseurdesdroits.fr/",
    measures: "Ce qui a été fait",
    measures_line:
      "Les pages sont construites pour se lire sans souris, sans script, au lecteur d’écran, agrandies et imprimées. Cela ne remplace pas un audit.",
    audit_report: "Lire le rapport d’audit",
    commitment_line: (publisher) =>
      `${publisher ?? "L’éditeur de ce site"} s’engage à rendre ce site accessible, selon l’article 47 de la loi n° 2005-102 du 11 février 2005.`,
    status: (status, event) => {
      const words = {
        not: "n’est pas conforme",
        partially: "est partiellement conforme",
        fully: "est totalement conforme",
      };
      return `Le site de «\u202f${event}\u202f» ${words[status]} au référentiel général d’amélioration de l’accessibilité (RGAA).`;
    },
    audit: (by, day, standard, rate) =>
      `L’audit mené par ${by} le ${day} selon ${standard}${rate === undefined ? " est le dernier en date." : ` constate que ${String(rate).replace(".", ",")}\u202f% des critères sont respectés.`}`,
  },
};
