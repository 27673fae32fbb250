// SPDX-License-Identifier: MIT
import type { Tree, TreeNode } from "webvtt-parser";

interface Said {
  readonly text: string;
  readonly voice?: string;
}

interface Part {
  text: string;
  readonly voice: string | undefined;
}

const oneLine = (text: string) => text.replace(/\s+/gu, " ").trim();

/** What a cue says, voice by voice, in plain text on one line; the reading aids of ruby text are left out. */
export function spokenIn(tree: Tree): readonly Said[] {
  const parts: Part[] = [];
  collect(tree.children, undefined, parts);
  return parts
    .map(({ text, voice }) => ({ text: oneLine(text), voice: voice && oneLine(voice) }))
    .filter(({ text }) => text !== "")
    .map(({ text, voice }) => (voice ? { text, voice } : { text }));
}

function collect(nodes: readonly TreeNode[], voice: string | undefined, parts: Part[]): void {
  for (const node of nodes) {
    if (node.type === "text") add(node.value, voice, parts);
    else if (node.type === "object" && (node.name as string) !== "rt") {
      collect(node.children as readonly TreeNode[], node.name === "v" ? node.value : voice, parts);
    }
  }
}

function add(text: string, voice: string | undefined, parts: Part[]): void {
  const last = parts.at(-1);
  if (last !== undefined && last.voice === voice) last.text += text;
  else parts.push({ text, voice });
}
