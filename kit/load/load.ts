// SPDX-License-Identifier: MIT
import type { Finding } from "../diagnostics/finding.ts";
import type { FileEntry, Files } from "../io/files.ts";
import { nameCollisions } from "./name-collisions.ts";
import { readMedia } from "./read-media.ts";
import { reasonOf } from "./read-text.ts";
import { readTexts } from "./read-texts.ts";
import { fileStart, refuse } from "./refuse.ts";
import type { Loaded } from "./source.ts";
import { survey } from "./survey.ts";

/**
 * Reads an event folder: every text parsed and placed, every medium measured, and a finding for all that could not be
 * read or is not known. Nothing in the folder is run, followed or trusted. Never throws.
 */
export function load(files: Files): Loaded {
  const listed = list(files);
  if ("code" in listed) return nothing([listed]);
  const surveyed = survey(listed);
  if (surveyed.refusal !== undefined) return nothing([surveyed.refusal]);
  const texts = readTexts(files, surveyed.texts);
  const media = readMedia(files, surveyed.media);
  return {
    sources: texts.sources,
    stylesheets: texts.stylesheets,
    media: media.media,
    findings: [...surveyed.findings, ...nameCollisions(surveyed.paths), ...texts.findings, ...media.findings],
  };
}

function list(files: Files): readonly FileEntry[] | Finding {
  try {
    return files.list();
  } catch (error) {
    return refuse("file/unreadable", { reason: reasonOf(error) }, fileStart(folderOf(error)));
  }
}

/** The folder that could not be listed; the event itself when the error does not say. */
function folderOf(error: unknown): string {
  const path = error instanceof Error && "path" in error ? error.path : "";
  return typeof path === "string" && path !== "" ? path : "event.yaml";
}

function nothing(findings: readonly Finding[]): Loaded {
  return { sources: [], media: [], stylesheets: [], findings };
}
