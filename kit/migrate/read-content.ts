// SPDX-License-Identifier: MIT
import { isMap } from "yaml";
import { classify } from "../load/classify.ts";
import { composeYaml, parseYaml } from "../load/parse-yaml.ts";
import { splitMarkdown } from "../load/split-markdown.ts";
import type { ContentFile, TextRole } from "./content-file.ts";

/** A content file and what stands around its YAML, which stays byte for byte. */
export interface FramedFile {
  readonly file: ContentFile;
  readonly before: string;
  readonly after: string;
}

/** What a path of a series is for: `series.yaml`, or, as in an event folder, the rest of the path. */
export function roleOf(path: string): TextRole | undefined {
  if (/^series\.ya?ml$/u.test(path)) return { is: "text", format: "yaml", kind: "series", id: "" };
  const role = classify(path);
  return role.is === "text" && role.kind !== "relative" ? role : undefined;
}

/**
 * A content file, cut into its YAML and what is around it; undefined when there is no YAML in it that can be read, which
 * validation tells about.
 */
export function framedFile(path: string, role: TextRole, text: string): FramedFile | undefined {
  const mark = text.startsWith("\uFEFF") ? 1 : 0;
  const parts =
    role.format === "yaml" ? { yamlStart: mark, yamlEnd: text.length } : frontMatter(text.slice(mark), mark);
  if (parts === undefined) return undefined;
  const yaml = text.slice(parts.yamlStart, parts.yamlEnd);
  const root = parseYaml(yaml).data === undefined ? undefined : composeYaml(yaml)?.contents;
  if (!isMap(root) || root.items.length === 0) return undefined;
  const file = { path, kind: role.kind, id: role.id, yaml, root };
  return { file, before: text.slice(0, parts.yamlStart), after: text.slice(parts.yamlEnd) };
}

function frontMatter(text: string, offset: number): { yamlStart: number; yamlEnd: number } | undefined {
  const parts = splitMarkdown(text);
  if ("code" in parts || parts.bodyStart === 0) return undefined;
  const yamlStart = parts.yamlStart + offset;
  return { yamlStart, yamlEnd: yamlStart + parts.yaml.length };
}
