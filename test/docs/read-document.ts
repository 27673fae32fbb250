// SPDX-License-Identifier: MIT
/** For tests: what the repository's documents show, name and link to. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../helpers/kit-cli.ts";

/** A block of code, with the line of text before it. */
export interface Block {
  readonly language: string;
  readonly text: string;
  readonly before: string;
}

export interface Document {
  readonly path: string;
  readonly blocks: readonly Block[];
  /** The text without its blocks of code. */
  readonly prose: string;
}

const fence = /^ *```(\w+)\n(.*?)^ *```$/gmsu;

/** Reads a Markdown file of the repository. */
export function readDocument(path: string): Document {
  const text = readFileSync(join(root, path), "utf8");
  const blocks = [...text.matchAll(fence)].map(({ 1: language = "", 2: content = "", index }) => {
    const before = text.slice(0, index).trimEnd();
    return { language, text: content, before: before.slice(before.lastIndexOf("\n\n") + 2) };
  });
  return { path, blocks, prose: text.replace(fence, "") };
}

/** The levels of the headings, in order. */
export function headingLevels({ prose }: Document): readonly number[] {
  return [...prose.matchAll(/^(#+) /gmu)].map(([, marks = ""]) => marks.length);
}

/** Links and pictures that lead to files of the repository, without their fragments. */
export function relativeLinks({ prose }: Document): readonly string[] {
  const targets = [...prose.matchAll(/\]\(([^)\s]+)\)/gu)].map(([, target = ""]) => target);
  return targets.filter((target) => !/^(?:[a-z]+:|#)/u.test(target)).map((target) => target.replace(/#.*$/u, ""));
}

/** Everything written as code: lines of blocks for a terminal, and code within sentences. */
export function commandsIn({ blocks, prose }: Document): readonly string[] {
  const terminal = blocks.filter(({ language }) => /^(?:sh|powershell)$/u.test(language));
  const lines = terminal.flatMap(({ text }) => text.trim().split(/\s*\n\s*| && /u));
  return [...lines, ...[...prose.matchAll(/`([^`\n]+)`/gu)].map(([, code = ""]) => code)];
}

/** The files of the tutorial: path in the event folder to content. Each is named in the sentence before its block. */
export function tutorialFiles({ blocks }: Document): Readonly<Record<string, string>> {
  const files = blocks.flatMap(({ language, text, before }) => {
    if (language !== "yaml" && language !== "markdown") return [];
    const path = before
      .match(/`event\/[^`]+`/gu)
      ?.at(-1)
      ?.slice("`event/".length, -1);
    if (path === undefined) throw new Error(`no file is named before this block:\n${text}`);
    return [[path, text] as const];
  });
  return Object.fromEntries(files);
}
