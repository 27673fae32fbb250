// SPDX-License-Identifier: MIT

// Bounded repetitions keep each pattern linear on hostile text.
const inline =
  /!\[(?:[^[\]\\]|\\.|\[[^[\]]{0,500}\]){0,1000}\]\(\s{0,9}<?(?<target>[^()<>\s]{1,500})>?(?:\s{1,9}(?:"[^"]{0,500}"|'[^']{0,500}'))?\s{0,9}\)/gu;
const definition = /^ {0,3}\[(?<label>[^\]\n]{1,500})\]:[ \t]{0,9}<?(?<target>[^<>\s]{1,500})>?[^\n]{0,500}$/gmu;
const byReference = /!\[(?<alt>[^[\]\n]{0,1000})\](?:\[(?<label>[^[\]\n]{0,500})\])?/gu;

function pathOf(target: string): string {
  const path = target.replace(/[?#].*$/su, "").replace(/^(?:\.{0,2}\/)+/u, "");
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

const plainLabel = (label: string) => label.trim().toLowerCase().replace(/\s+/gu, " ");

/** A Markdown text without the pictures of some paths of `media/`, the words that stand for them included. */
export function withoutPictures(markdown: string, isGone: (path: string) => boolean): string {
  if (!markdown.includes("![")) return markdown;
  const gone = (groups: Partial<Record<string, string>> | undefined) => isGone(pathOf(groups?.["target"] ?? ""));
  const labels = new Set(
    [...markdown.matchAll(definition)]
      .filter(({ groups }) => gone(groups))
      .map(({ groups }) => plainLabel(groups?.["label"] ?? "")),
  );
  const left = replaceWhen(markdown, inline, gone);
  if (labels.size === 0) return left;
  const named = replaceWhen(left, byReference, (groups) =>
    labels.has(plainLabel(groups?.["label"] || (groups?.["alt"] ?? ""))),
  );
  return replaceWhen(named, definition, gone);
}

type Groups = Partial<Record<string, string>> | undefined;

/** The text without the matches whose groups are to go. */
function replaceWhen(text: string, pattern: RegExp, isToGo: (groups: Groups) => boolean): string {
  let done = "";
  let at = 0;
  for (const { 0: whole, index, groups } of text.matchAll(pattern)) {
    if (!isToGo(groups)) continue;
    done += text.slice(at, index);
    at = index + whole.length;
  }
  return done + text.slice(at);
}
