// SPDX-License-Identifier: MIT
import { type NameFault, nameFault } from "./name-fault.ts";
import type { SourceKind } from "./source.ts";

/** What a path of the event folder is for. */
export type Role =
  | {
      readonly is: "text";
      readonly format: "markdown" | "yaml";
      readonly kind: SourceKind;
      readonly id: string;
      readonly language?: string;
    }
  | { readonly is: "stylesheet" }
  | { readonly is: "media" }
  | { readonly is: "ignored" }
  | { readonly is: "unknown" }
  | { readonly is: "misnamed"; readonly fault: NameFault };

/** The folders of content, and what each file in them holds. */
export const contentFolders: Readonly<Record<string, SourceKind>> = {
  sessions: "session",
  people: "person",
  places: "place",
  organisations: "organisation",
  partners: "partner",
  pages: "page",
  news: "news",
  traces: "trace",
  "working-groups": "working_group",
  formats: "format",
};

const litter = /^(?:\.DS_Store|Thumbs\.db|ehthumbs\.db|desktop\.ini)$/i;
const aboutTheFolder = /^(?:README|LICEN[CS]ES?|COPYING|CHANGELOG|LISEZMOI)(?:[._-].*)?$/i;
// `notes` holds the note sheets that the kit writes: they become content once imported.
const ofTheTools = /^(?:package\.json|package-lock\.json|event-kit\.lock\.json|bundle\.json|_site|notes)$/;
const yamlFile = /^(.+)\.ya?ml$/;
const slug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const languageTag = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;

/** What the file at `path` is for, from its place and name alone. */
export function classify(path: string): Role {
  const parts = path.split("/");
  const folder = parts[0] ?? "";
  const name = parts.at(-1) ?? "";
  if (isIgnored(folder, name)) return { is: "ignored" };
  if (parts.length === 1) return ofTheRoot(name);
  if (folder === "media") return ofMedia(path);
  if (parts.length !== 2) return { is: "unknown" };
  if (folder === "lineage") return ofLineage(path, name);
  if (folder === "theme") return name.endsWith(".css") ? named(path, { is: "stylesheet" }) : { is: "unknown" };
  const kind = Object.hasOwn(contentFolders, folder) ? contentFolders[folder] : undefined;
  return kind === undefined ? { is: "unknown" } : ofContent(path, name, kind);
}

function isIgnored(folder: string, name: string): boolean {
  if (litter.test(name) || ofTheTools.test(folder)) return true;
  return folder !== "media" && (aboutTheFolder.test(name) || aboutTheFolder.test(folder));
}

function ofTheRoot(name: string): Role {
  const stem = yamlFile.exec(name)?.[1];
  if (stem !== "event" && stem !== "theme") return { is: "unknown" };
  return { is: "text", format: "yaml", kind: stem, id: "" };
}

/** A YAML file beside a medium describes it; its id is the path of what it describes. */
function ofMedia(path: string): Role {
  const described = yamlFile.exec(path)?.[1];
  if (described === undefined) return named(path, { is: "media" });
  return named(path, { is: "text", format: "yaml", kind: "medium", id: described });
}

/** What the family last said of itself, as data. What was taken of it stays beside, and is for the tools alone. */
function ofLineage(path: string, name: string): Role {
  if (/\.zip$|-sessions\.md$/.test(name)) return { is: "ignored" };
  const id = /^(.+)\.json$/.exec(name)?.[1];
  if (id === undefined) return { is: "unknown" };
  if (!slug.test(id)) return { is: "misnamed", fault: nameFault(path) ?? "characters" };
  return named(path, { is: "text", format: "yaml", kind: "relative", id });
}

function ofContent(path: string, name: string, kind: SourceKind): Role {
  const match = /^(.+?)(?:\.([^.]+))?\.(md|ya?ml)$/.exec(name);
  if (match === null) return { is: "unknown" };
  const [, id = "", language, extension] = match;
  if (!slug.test(id) || (language !== undefined && !languageTag.test(language))) {
    return { is: "misnamed", fault: nameFault(path) ?? "characters" };
  }
  const format = extension === "md" ? "markdown" : "yaml";
  return named(path, { is: "text", format, kind, id, ...(language !== undefined && { language }) });
}

function named(path: string, role: Role): Role {
  const fault = nameFault(path);
  return fault === undefined ? role : { is: "misnamed", fault };
}
