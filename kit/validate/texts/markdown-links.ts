// SPDX-License-Identifier: MIT

/** The destination of a link or picture in Markdown, with where it stands in the text. */
export interface MarkdownLink {
  readonly target: string;
  readonly offset: number;
  /** For a picture, its alternative text; undefined for a link. */
  readonly alt?: string;
}

/** Replaced by spaces of the same length, so that offsets stay true. */
function blank(match: string): string {
  return match.replace(/[^\n]/g, " ");
}

/** The text without its code: fenced blocks and code spans say what they say, and link nowhere. */
function withoutCode(markdown: string): string {
  if (!markdown.includes("`") && !markdown.includes("~~~")) return markdown;
  return markdown
    .replace(/^ {0,3}(`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:^ {0,3}\1[`~]*[ \t]*$|$(?![\s\S]))/gm, blank)
    .replace(/(?<!`)(`{1,9})(?!`)[^`\n]{1,2000}\1(?!`)/g, blank);
}

// Bounded repetitions keep each pattern linear on hostile text.
const inline =
  /(!?)\[((?:[^[\]\\\n]|\\.){0,1000})\]\(\s{0,9}(?:<([^<>\n]{0,2000})>|([^\s()<>][^\s()]{0,2000}(?:\([^\s()]{0,500}\)[^\s()]{0,500}){0,3}|))/g;
const nestedEnd =
  /\]\(\s{0,9}(?:<([^<>\n]{0,2000})>|([^\s()<>][^\s()]{0,2000}(?:\([^\s()]{0,500}\)[^\s()]{0,500}){0,3}))/g;
const definition = /^ {0,3}\[[^\]\n]{1,1000}\]:[ \t]{0,9}(?:<([^<>\n]{0,2000})>|(\S{1,2000}))/gm;
const automatic = /<([a-zA-Z][a-zA-Z0-9+.-]{1,31}:[^<>\s]{0,2000})>/g;

function* matched(markdown: string, pattern: RegExp, groups: readonly number[]): Generator<MarkdownLink> {
  for (const match of markdown.matchAll(pattern)) {
    const target = groups.map((group) => match[group]).find((group) => group !== undefined);
    if (target === undefined || target === "") continue;
    yield { target, offset: match.index + match[0].lastIndexOf(target) };
  }
}

function* pictures(markdown: string): Generator<MarkdownLink> {
  for (const match of markdown.matchAll(inline)) {
    const target = match[3] ?? match[4];
    if (match[1] !== "!" || !target) continue;
    yield { target, offset: match.index + match[0].lastIndexOf(target), alt: match[2] ?? "" };
  }
}

/** Every destination in a Markdown text: links, pictures, references and addresses between angle brackets. */
export function markdownLinks(markdown: string): MarkdownLink[] {
  if (!/\]\(|\]:|<[a-z]/i.test(markdown)) return [];
  const text = withoutCode(markdown);
  const found = new Map<number, MarkdownLink>();
  for (const link of matched(text, nestedEnd, [1, 2])) found.set(link.offset, link);
  for (const link of matched(text, definition, [1, 2])) found.set(link.offset, link);
  for (const link of matched(text, automatic, [1])) found.set(link.offset, link);
  for (const picture of pictures(text)) found.set(picture.offset, picture);
  return [...found.values()].sort((a, b) => a.offset - b.offset);
}
