// SPDX-License-Identifier: MIT
import { folderOf, judgeLink } from "../validate/texts/link-fault.ts";
import { markdownLinks } from "../validate/texts/markdown-links.ts";

const words = String.raw`(?:[^[\]\\\n]|\\.|\[[^[\]\n]{0,200}\]){0,1000}`;
const target = String.raw`\(\s{0,9}(?:<(?<pointed>[^<>\n]{0,2000})>|(?<bare>(?:[^\s()]|\([^\s()]{0,500}\)){0,2000}))(?:\s{1,9}(?:"[^"]{0,500}"|'[^']{0,500}'))?\s{0,9}\)`;
const inline = new RegExp(String.raw`(?<sign>!?)\[(?<words>${words})\]${target}`, "gu");
const definition = /^ {0,3}\[(?<label>[^\]\n]{1,500})\]:[ \t]{0,9}<?(?<target>[^<>\s]{1,500})>?[^\n]{0,500}\n?/gmu;
const byReference = /(?<sign>!?)\[(?<words>[^[\]\n]{0,1000})\](?:\[(?<label>[^[\]\n]{0,500})\])?/gu;

/** A link that is not plainly one to the web: nearly all texts have none, and need no closer look. */
const perhapsWithin = /\]\((?!https?:)|\]:|<[a-z]/iu;

const plainLabel = (label: string) => label.trim().toLowerCase().replace(/\s+/gu, " ");

/**
 * A Markdown text in which nothing leads to what the folder does not hold: such links keep their words alone, such
 * pictures go. `file` is the path in the event folder of the file the text stands in, `isThere` answers for paths in it.
 */
export function withLiveLinks(markdown: string, file: string, isThere: (path: string) => boolean): string {
  if (!perhapsWithin.test(markdown)) return markdown;
  const folder = folderOf(file);
  const isDead = (link: string) => isDeadLink(link, folder, isThere);
  if (!markdownLinks(markdown).some((link) => isDead(link.target))) return markdown;
  const left = markdown.replace(inline, (whole: string, ...rest: unknown[]) => {
    const { sign, words: said = "", pointed, bare = "" } = rest.at(-1) as Partial<Record<string, string>>;
    if (!isDead(pointed ?? bare)) return whole;
    return sign === "!" ? "" : said;
  });
  return withoutEveryDeadTarget(withoutDeadDefinitions(left, isDead), isDead);
}

/** A way to write to somebody is as dead as a path that leads nowhere. */
function isDeadLink(link: string, folder: string, isThere: (path: string) => boolean): boolean {
  if (/^(?:mailto|tel):/iu.test(link)) return true;
  const verdict = judgeLink(link, folder);
  return verdict.is === "path" && !isThere(verdict.path);
}

function withoutDeadDefinitions(markdown: string, isDead: (link: string) => boolean): string {
  const dead = new Set<string>();
  const left = markdown.replace(definition, (whole: string, ...rest: unknown[]) => {
    const { label = "", target: link = "" } = rest.at(-1) as Partial<Record<string, string>>;
    if (!isDead(link)) return whole;
    dead.add(plainLabel(label));
    return "";
  });
  if (dead.size === 0) return left;
  return left.replace(byReference, (whole: string, ...rest: unknown[]) => {
    const { sign, words: said = "", label } = rest.at(-1) as Partial<Record<string, string>>;
    if (!dead.has(plainLabel(label || said))) return whole;
    return sign === "!" ? "" : said;
  });
}

/** What is written in a way these patterns do not know leads to the top of its own page. */
function withoutEveryDeadTarget(markdown: string, isDead: (link: string) => boolean): string {
  const parts: string[] = [];
  let at = 0;
  for (const { target: link, offset } of markdownLinks(markdown)) {
    if (offset < at || !isDead(link)) continue;
    parts.push(markdown.slice(at, offset), "#");
    at = offset + link.length;
  }
  return parts.join("") + markdown.slice(at);
}
