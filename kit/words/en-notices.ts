// SPDX-License-Identifier: MIT
import type { NoticeWords } from "./notice-words.ts";

/** Legal, privacy and accessibility wording in English. The duties themselves are those of French law. */
export const enNotices: NoticeWords = {
  legal: {
    publisher: "Publisher",
    director: "Director of publication",
    host: "Hosting",
    address: "Address",
    phone: "Phone",
    email: "E-mail",
    website: "Website",
    registration: "Registration",
    missing: "This information has not been given yet.",
    reuse: "Reuse",
    law: "Information that French law no. 2004-575 of 21 June 2004 asks of every site.",
    reuse_line: (licence) => `Unless stated otherwise, the content of this site is published under ${licence}.`,
  },
  privacy: {
    visitors: "When you visit this site",
    visitors_line:
      "This site is made of ready-made pages. It sets no cookie, measures no visit and loads nothing from any other site. The host may keep a technical log of connections, for which it answers.",
    published: "The people shown",
    published_line:
      "The site shows people who take part in the event: their name and, when they gave them, an introduction, a photo and links. This announces the programme, then keeps its memory.",
    purpose: "What this information is for",
    controller: "Who answers for it",
    contact: "Whom to write to",
    rights: "Your rights",
    rights_line:
      "Anyone shown here may ask to see what is published about them, to have it corrected or to have it removed. A removal holds for every page and file of the site, and for all its editions.",
    authority:
      "Without a satisfactory answer, a complaint can be sent to the CNIL, the French data protection authority.",
    authority_url: "https://www.cnil.fr/en/plaintes",
    nobody: "This site shows nobody.",
    missing: "The contact for these requests has not been given yet.",
  },
  accessibility: {
    commitment: "Commitment",
    state: "State of compliance",
    results: "Results",
    issues: "What is not accessible",
    contact: "Feedback and contact",
    remedies: "Remedies",
    no_audit: "No compliance audit has been carried out so far. Without an audit, the site is declared not compliant.",
    contact_line:
      "If something remains out of reach, you can write to be led to an accessible version or to receive the content in another form:",
    no_contact: "The contact for these requests has not been given yet.",
    remedies_line:
      "This applies when you have reported a defect that keeps you from a content or a service, and the answer was not satisfactory. You can:",
    remedies_list: [
      "write a message to the French Defender of Rights (Défenseur des droits);",
      "reach a delegate of the Defender of Rights near you;",
      "send a letter, free of charge and without a stamp: Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07, France.",
    ],
    defender: "Website of the Defender of Rights",
    defender_url: "https://www.defenseurdesdroits.fr/",
    measures: "What has been done",
    measures_line:
      "Pages are built to be read without a mouse, without scripts, with a screen reader, enlarged and printed. This does not replace an audit.",
    audit_report: "Read the audit report",
    commitment_line: (publisher) =>
      `${publisher ?? "The publisher of this site"} undertakes to make this site accessible, under article 47 of French law no. 2005-102 of 11 February 2005.`,
    status: (status, event) => {
      const words = { not: "is not compliant", partially: "is partially compliant", fully: "is fully compliant" };
      return `The site of “${event}” ${words[status]} with the French general accessibility framework (RGAA).`;
    },
    audit: (by, day, standard, rate) =>
      `The audit carried out by ${by} on ${day} against ${standard}${rate === undefined ? " is the latest." : ` found ${rate}% of the criteria met.`}`,
  },
};
