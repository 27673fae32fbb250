// SPDX-License-Identifier: MIT
import { distance } from "fastest-levenshtein";
import { contentFolders } from "./classify.ts";

/** The folders in which the kit reads something. */
export const knownFolders: readonly string[] = [...Object.keys(contentFolders), "media", "theme"];

/** What people call these folders in French, and in an English that is not the kit's; without accents. */
const otherNames: Readonly<Record<string, readonly string[]>> = {
  sessions: ["seances", "ateliers", "conferences", "programme", "program", "talks", "workshops"],
  people: ["personnes", "gens", "intervenants", "intervenantes", "participants", "equipe", "speakers", "persons"],
  places: ["lieux", "salles", "venues", "rooms", "locations"],
  organisations: ["organismes", "structures", "associations", "organizations"],
  partners: ["partenaires", "soutiens", "sponsors"],
  news: ["actualites", "actus", "nouvelles", "blog", "posts"],
  traces: ["comptes-rendus", "bilans", "reports"],
  "working-groups": ["groupes-de-travail", "groupes"],
  media: ["medias", "images", "photos", "pictures", "fichiers", "files"],
  theme: ["themes", "styles", "css"],
};

const words: readonly (readonly [word: string, folder: string])[] = knownFolders.flatMap((folder) =>
  [folder, ...(otherNames[folder] ?? [])].map((word) => [word, folder] as const),
);

/** A name in lower-case ASCII words joined by hyphens, as the kit wants ids and file names; empty when nothing is left. */
export function plainName(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

/** The folder of the kit that a name stands for, whatever its language, capitals and accents, or a slip in it. */
export function folderMeant(name: string): string | undefined {
  const plain = plainName(name);
  const near = words.map(([word, folder]) => ({ folder, word, far: distance(plain, word) }));
  const best = near.reduce((a, b) => (b.far < a.far ? b : a));
  return best.far <= Math.max(1, Math.floor(best.word.length / 3)) ? best.folder : undefined;
}
