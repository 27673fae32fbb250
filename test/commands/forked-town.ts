// SPDX-License-Identifier: MIT
/**
 * For tests: the first generation of a family. Every personal field holds a word of its own, a canary, so that a
 * descendant that carries any of it can be told; and what may be taken over is there. All of it is invented.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { stringify } from "yaml";

/** In every personal field, with a number that says which. */
export const canary = "zqcanari";
let count = 0;
function word(): string {
  count += 1;
  return `${canary}${count}`;
}
const mail = () => `${word()}@personne.example`;
const web = () => `https://${word()}.example/`;

/** The person whose name stands in texts too, and must be in no text of a descendant. */
export const somebody = "Ysoline Zqcanarienne";

/** A picture in which somebody is named. */
const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"><title>Dessin d’Ysoline Zqcanarienne</title><rect width="40" height="30"/></svg>';

const event = {
  format: 1,
  id: "bourg-2031",
  title: "Le Bourg en commun",
  dates: { start: "2031-06-14", end: "2031-06-15" },
  languages: ["fr"],
  territory: { name: "Vieux-Bourg", level: "municipality", country: "FR" },
  contact: { name: word(), url: web(), email: mail(), phone: "+33 1 99 00 17 17", publish: ["email", "phone"] },
  registration: { url: web(), note: `Écrire à ${word()}.` },
  call: { url: web(), text: `Appeler ${somebody}.` },
  licences: { content: "CC-BY-SA-4.0", data: "etalab-2.0", media: "CC0-1.0" },
  legal: {
    publisher: { name: word(), address: word(), phone: "+33 1 99 00 18 18", email: mail(), registration: word() },
    director: word(),
    host: { name: word(), address: word(), phone: "+33 1 99 00 19 19" },
  },
  privacy: { controller: word(), contact: mail(), note: word() },
  accessibility: { contact: mail() },
  charter: {
    title: "Les promesses du Bourg",
    commitments: [{ id: "ouvrir", text: "Tout est ouvert.", applied: `${somebody} y veille.` }],
  },
  axes: [{ id: "lieux", title: "Lieux", question: "Où apprend-on ?" }],
  tracks: [{ id: "suite", title: "La suite", axis: "lieux", lead: "structure" }],
  tasks: [{ title: "Visiter le lieu", due: "J-180", phase: "place", role: "Référente lieu", done: true }],
  organisations: [{ id: "structure", name: word(), url: web(), description: word() }],
  partners: [{ organisation: "structure", role: "funder", note: word() }],
  people: [
    {
      id: "ysoline",
      name: somebody,
      sort_name: word(),
      affiliation: word(),
      role: word(),
      biography: word(),
      photo: `media/${canary}-photo.svg`,
      links: [{ url: web(), title: word() }],
    },
  ],
  figures: [{ counts: "participants", label: word(), value: 850, source: { title: word(), url: web() } }],
  working_groups: [
    { id: "suite", title: "Le groupe d’après", coordinators: ["ysoline"], links: [{ url: web(), title: word() }] },
  ],
};

const files: Readonly<Record<string, string>> = {
  "event.yaml": stringify(event),
  "formats/veillee.md":
    "---\ntitle: Veillée\npurpose: Parler tard.\nsteps: [On s’assied., On se tait., On parle.]\n---\nVoir [comment accueillir](../pages/accueillir.md).\n",
  "pages/accueillir.md": `---\ntitle: Accueillir\ngeneric: true\n---\nOuvrir la porte, comme ${somebody} ; écrire à ${mail()} ou au +33 1 99 00 20 20. ![Une porte](../media/porte.svg)\n`,
  "pages/chez-nous.md": `---\ntitle: Chez nous\n---\nLe bus s’arrête chez ${somebody}.\n`,
  "news/ouverture.md": `---\ntitle: ${word()}\ndate: 2031-01-01\n---\n${word()}\n`,
  "sessions/ouverture.md": `---\ntitle: Ouvrir le bal\nquestion: Qui commence ?\naxes: [lieux]\ntrack: suite\nformat: veillee\nspeakers: [ysoline]\nslots: [{start: 2031-06-14T10:00, end: 2031-06-14T11:00, online_url: ${web()}}]\nregistration_url: ${web()}\nlinks: [{url: ${web()}, title: ${word()}}]\n---\n${somebody} ouvre le bal.\n`,
  "traces/ouverture.md": `---\nsession: ouverture\ntype: minutes\nstatus: raw\nauthors: [ysoline]\nlicence: CC-BY-SA-4.0\nkey_ideas: [${word()}]\n---\n${word()}\n`,
  "media/porte.svg": svg,
  "media/porte.svg.yaml": "alt: Une porte\ncredit: Atelier du Bourg\nlicence: CC-BY-4.0\n",
  [`media/${canary}-photo.svg`]: svg,
  [`media/${canary}-photo.svg.yaml`]: `alt: ${word()}\ncredit: ${word()}\nlicence: CC-BY-4.0\n`,
};

/** Writes the event folder of the first generation, with some of its files changed. */
export function writeTown(folder: string, changed: Readonly<Record<string, string>> = {}): string {
  for (const [path, text] of Object.entries({ ...files, ...changed })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** The `event.yaml` of the first generation with other fields. */
export function townEvent(fields: object): string {
  return stringify({ ...event, ...fields });
}
