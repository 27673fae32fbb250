// SPDX-License-Identifier: MIT
import type { Finding } from "../diagnostics/finding.ts";
import type { FileEntry } from "../io/files.ts";
import { classify, type Role } from "./classify.ts";
import { limits } from "./limits.ts";
import { misnamedEvent } from "./misnamed-event.ts";
import type { NameFault } from "./name-fault.ts";
import { nameMeant } from "./name-meant.ts";
import { fileStart, refuse } from "./refuse.ts";
import { isUnknownFolder, looksLikeContent, straySidecar, unknownFile, unknownFolder } from "./unknown-file.ts";

/** A file that will be read as text, with what it is for. */
export interface TextEntry {
  readonly entry: FileEntry;
  readonly role: Extract<Role, { is: "text" | "stylesheet" }>;
}

/** What a folder holds, from names and sizes alone. With a `refusal`, nothing of it is worth reading. */
export interface Survey {
  readonly texts: readonly TextEntry[];
  readonly media: readonly FileEntry[];
  /** Every path that is part of the event, folders included. */
  readonly paths: readonly string[];
  readonly findings: readonly Finding[];
  readonly refusal?: Finding;
}

/** Sorts the entries of a folder by what they are for; says which are links, misnamed, or unknown. */
export function survey(entries: readonly FileEntry[]): Survey {
  const found = {
    texts: [] as TextEntry[],
    media: [] as FileEntry[],
    paths: [] as string[],
    findings: [] as Finding[],
  };
  const refusal = refusalOf(entries);
  if (refusal !== undefined) return { ...found, refusal };
  const unknownFolders = new Set<string>();
  const written = entries.filter(({ kind, path }) => kind === "file" && looksLikeContent(path));
  const foldersOfContent = new Set(written.map(({ path }) => firstFolder(path)));
  for (const entry of entries) {
    const role = classify(entry.path);
    if (role.is === "ignored" || unknownFolders.has(firstFolder(entry.path))) continue;
    found.paths.push(entry.path);
    if (entry.kind === "folder" && isUnknownFolder(entry.path)) {
      unknownFolders.add(entry.path);
      found.findings.push(unknownFolder(entry.path, foldersOfContent.has(entry.path)));
    } else place(entry, role, found);
  }
  return { ...found, findings: [...found.findings, ...straySidecars(found)] };
}

type Found = { texts: TextEntry[]; media: FileEntry[]; findings: Finding[] };

function place(entry: FileEntry, role: Role, found: Found): void {
  const { path, kind } = entry;
  if (kind === "link") found.findings.push(refuse("file/link", {}, fileStart(path)));
  else if (kind === "other") found.findings.push(refuse("file/special", { kind: "special" }, fileStart(path)));
  else if (kind === "folder") return;
  else if (role.is === "misnamed") {
    found.findings.push(misnamed(path, role.fault));
  } else if (role.is === "media") found.media.push(entry);
  else if (role.is === "text" || role.is === "stylesheet") found.texts.push({ entry, role });
  else found.findings.push(unknownFile(path));
}

/** A folder without an event, or of a size no event has, is not read at all: it is probably another folder. */
function refusalOf(entries: readonly FileEntry[]): Finding | undefined {
  const files = entries.filter(({ kind }) => kind !== "folder");
  const limit = limits.files;
  if (files.length > limit) {
    const args = { what: "files", count: files.length, limit } as const;
    return refuse("folder/too-large", args, fileStart(files[limit]?.path ?? "event.yaml"));
  }
  if (files.some(({ path }) => isEvent(path))) return undefined;
  const meant = misnamedEvent(files.map(({ path }) => path));
  if (meant !== undefined) {
    return refuse("file/missing", { expected: "event.yaml", found: meant }, fileStart("event.yaml"));
  }
  const nested = files.filter(({ path }) => path.split("/").length === 2 && isEvent(path.slice(path.indexOf("/") + 1)));
  const expected = nested.length === 1 && nested[0] !== undefined ? nested[0].path : "event.yaml";
  return refuse("file/missing", { expected }, fileStart("event.yaml"));
}

function isEvent(path: string): boolean {
  return path === "event.yaml" || path === "event.yml";
}

function firstFolder(path: string): string {
  return path.slice(0, Math.max(path.indexOf("/"), 0));
}

/** A YAML file in `media/` describes the file of the same name; without one it describes nothing. */
function straySidecars({ texts, media }: Found): Finding[] {
  const carried = new Set(media.map(({ path }) => path));
  return texts.flatMap(({ entry, role }) =>
    role.is === "text" && role.kind === "medium" && !carried.has(role.id)
      ? [straySidecar(entry.path, role.id, carried)]
      : [],
  );
}

function misnamed(path: string, reason: NameFault): Finding {
  const meant = nameMeant(path);
  return refuse("file/bad-name", { reason, ...(meant !== undefined && { meant }) }, fileStart(path));
}
