// SPDX-License-Identifier: MIT
import type { Finding } from "../diagnostics/finding.ts";
import type { Role } from "./classify.ts";
import { type LocatedDocument, locateIn } from "./locate.ts";
import { composeYaml, parseYaml } from "./parse-yaml.ts";
import { type FileText, lineAt, placeAt } from "./place-at.ts";
import { refuse } from "./refuse.ts";
import type { YamlFault } from "./scan-yaml.ts";
import type { Source } from "./source.ts";
import { type SplitMarkdown, splitMarkdown } from "./split-markdown.ts";
import { textFault } from "./text-faults.ts";

type TextRole = Extract<Role, { is: "text" }>;

/** What one text file gives: a source unless it is too broken to be one, and what reading it met. */
export interface ReadSource {
  readonly source?: Source;
  readonly findings: readonly Finding[];
}

/** Finds the document of a file again, when a place in it is asked for. One memory is shared by all files of a folder. */
export type DocumentMemory = (file: FileText, parts: SplitMarkdown) => LocatedDocument;

/** Reads one text file of the event, whose role its path has given. Never throws. */
export function readSource(file: FileText, role: TextRole, documents: DocumentMemory): ReadSource {
  const fault = textFault(file);
  if (fault !== undefined) return { findings: [fault] };
  const parts = partsOf(file.text, role);
  if ("code" in parts) return { findings: [placed(file, parts, 0)] };
  const { data, faults } = parseYaml(parts.yaml);
  const findings = faults.map((each) => placed(file, each, parts.yamlStart));
  if (data === undefined) return { findings };
  const source = sourceOf(file, role, { ...parts, data }, documents);
  return { source, findings: [...findings, ...idFindings(source)] };
}

/** Remembers the last document only: findings come file by file, and ten thousand documents would fill the memory. */
export function lastDocument(): DocumentMemory {
  let last: LocatedDocument | undefined;
  return (file, { yaml, yamlStart }) => {
    if (last?.file !== file) last = { file, document: composeYaml(yaml), offset: yamlStart };
    return last;
  };
}

/** A translation may be text alone; any other Markdown file has its fields above its text. */
function partsOf(text: string, role: TextRole): SplitMarkdown | YamlFault {
  if (role.format === "yaml") return { yaml: text, yamlStart: 0, bodyStart: text.length };
  const parts = splitMarkdown(text);
  const isBare = "yaml" in parts && parts.bodyStart === 0;
  if (!isBare || role.language !== undefined) return parts;
  const field = named.has(role.kind) ? "name" : "title";
  return { code: "front-matter/missing", args: { field }, start: 0, end: 0 };
}

/** What has a name rather than a title. */
const named: ReadonlySet<string> = new Set(["person", "organisation", "place"]);

function placed(file: FileText, fault: YamlFault, offset: number): Finding {
  const place = placeAt(file, offset + fault.start, offset + fault.end, fault.pointer ?? "");
  return refuse(fault.code, fault.args, place);
}

type Parts = SplitMarkdown & { readonly data: Readonly<Record<string, unknown>> };

function sourceOf(file: FileText, role: TextRole, parts: Parts, documents: DocumentMemory): Source {
  const { path, text } = file;
  const body = text.slice(parts.bodyStart);
  return {
    path,
    kind: role.kind,
    id: role.id,
    ...(role.language !== undefined && { language: role.language }),
    data: parts.data,
    ...(body.trim() !== "" && { body }),
    bodyLine: lineAt(text, parts.bodyStart),
    text,
    locate: (pointer, at = "value") => locateIn(documents(file, parts), pointer, at),
    locateInBody: (offset, length = 0) => placeAt(file, parts.bodyStart + offset, parts.bodyStart + offset + length),
  };
}

/** The id of what a file of a folder holds is the file's name; it may be repeated inside, never differ. */
function idFindings({ kind, id, data, locate }: Source): Finding[] {
  const written = data.id;
  if (id === "" || kind === "medium" || typeof written !== "string" || written === id) return [];
  return [refuse("id/not-the-file-name", { id: written, expected: id }, locate("/id"))];
}
