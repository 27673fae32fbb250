// SPDX-License-Identifier: MIT
import type { Draft, Item, Rule } from "../draft.ts";
import { extensionOf, isPicture } from "../files/file-types.ts";
import { field } from "../reading.ts";
import { type AuthoredText, visitAuthored } from "../texts/authored-texts.ts";
import { folderOf, judgeLink } from "../texts/link-fault.ts";
import { markdownLinks } from "../texts/markdown-links.ts";

/** Pictures that a text shows with an alternative text of its own. */
function describedInTexts(draft: Draft): Set<string> {
  const described = new Set<string>();
  const note = ({ source, text }: AuthoredText) => {
    if (!text.includes("![")) return;
    for (const { target, alt } of markdownLinks(text)) {
      const verdict = judgeLink(target, folderOf(source.path));
      if (alt && verdict.is === "path") described.add(verdict.path);
    }
  };
  visitAuthored(draft.sources, note, "markdown");
  return described;
}

function placeOf(path: string, sidecar: Item | undefined) {
  return sidecar?.source.locate(sidecar.pointer) ?? { file: path, line: 1, column: 1, length: 0, pointer: "" };
}

/** Every picture says what it shows, and every file who made it, unless it is withdrawn. */
export const mediaDescriptions: Rule = (draft, report) => {
  if (draft.files.length === 0) return;
  const sidecars = new Map(draft.media.map((medium) => [medium.id, medium]));
  const described = describedInTexts(draft);
  for (const { path } of draft.files) {
    const sidecar = sidecars.get(path);
    if (field(sidecar?.value, "withdrawn") === true) continue;
    const hasAlt = field(sidecar?.value, "alt") !== undefined || described.has(path);
    if (isPicture(path) && !hasAlt) report("media/alt-missing", { path }, placeOf(path, sidecar));
    // Captions are credited with what they caption.
    if (extensionOf(path) !== ".vtt" && field(sidecar?.value, "credit") === undefined) {
      report("media/credit-missing", { path }, placeOf(path, sidecar));
    }
  }
};
