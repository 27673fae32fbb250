// SPDX-License-Identifier: MIT
import type { Finding } from "../diagnostics/finding.ts";
import type { Files } from "../io/files.ts";
import { limits } from "./limits.ts";
import { lastDocument, readSource } from "./read-source.ts";
import { readText } from "./read-text.ts";
import { fileStart, refuse } from "./refuse.ts";
import type { Loaded, Source } from "./source.ts";
import type { TextEntry } from "./survey.ts";
import { textFault } from "./text-faults.ts";

type Texts = Pick<Loaded, "sources" | "stylesheets" | "findings">;

/** Reads every text of the folder, until they weigh more together than an event may. */
export function readTexts(files: Files, texts: readonly TextEntry[]): Texts {
  const sources: Source[] = [];
  const stylesheets: { path: string; css: string }[] = [];
  const findings: Finding[] = [];
  const documents = lastDocument();
  const limit = limits.folderTextBytes;
  let count = 0;
  for (const { entry, role } of texts) {
    count += entry.size;
    if (count > limit) {
      findings.push(refuse("folder/too-large", { what: "bytes", count, limit }, fileStart(entry.path)));
      break;
    }
    const text = readText(files, entry);
    if (typeof text !== "string") findings.push(text);
    else if (role.is === "stylesheet") {
      const fault = textFault({ path: entry.path, text });
      if (fault === undefined) stylesheets.push({ path: entry.path, css: text });
      else findings.push(fault);
    } else {
      const read = readSource({ path: entry.path, text }, role, documents);
      findings.push(...read.findings);
      if (read.source !== undefined) sources.push(read.source);
    }
  }
  return { sources, stylesheets, findings: [...findings, ...samePlace(sources)] };
}

/** `event.yaml` beside `event.yml`, or `x.md` beside `x.yaml`: two files for one thing. */
function samePlace(sources: readonly Source[]): Finding[] {
  const first = new Map<string, string>();
  return sources.flatMap(({ path }) => {
    const stem = path.replace(/\.(?:md|ya?ml)$/, "");
    const other = first.get(stem);
    if (other === undefined) first.set(stem, path);
    return other === undefined ? [] : [refuse("file/name-collision", { other }, fileStart(path), fileStart(other))];
  });
}
