// SPDX-License-Identifier: MIT
import { plainLinks } from "../import/notes/plain-links.ts";
import { judgeLink } from "../validate/texts/link-fault.ts";
import { relativePath } from "../validate/texts/link-targets.ts";
import { markdownLinks } from "../validate/texts/markdown-links.ts";

// Bounded repetitions keep it linear on hostile text; and no character may be read in two ways: there would be as many
// ways to read a text as there are subsets of its brackets.
const words = String.raw`(?:[^[\]\\\n]|\\.|\[[^[\]\n]{0,200}\]){0,1000}`;
const title = String.raw`(?:\s{1,9}(?:"[^"]{0,500}"|'[^']{0,500}'))?`;
const target = String.raw`(?:<(?<between>[^<>\n]{0,2000})>|(?<plain>(?:[^\s()<>]|\([^\s()]{0,500}\)){0,2000}))`;
const inline = new RegExp(
  String.raw`(?<sign>!?)\[(?<words>${words})\]\(\s{0,9}${target}(?<title>${title})\s{0,9}\)`,
  "gu",
);
const definition = /^ {0,3}\[[^\]\n]{1,1000}\]:[ \t]{0,9}(?<target>\S{1,2000})[^\n]*\n?/gmu;

type Groups = Readonly<Record<"sign" | "words" | "between" | "plain" | "title" | "target", string | undefined>>;

/** Where a text stood, where it goes, and which paths of the event folder there are then. */
export interface Move {
  readonly from: string;
  readonly to: string;
  readonly targets: ReadonlySet<string>;
}

/**
 * A Markdown text moved from a folder of one event to a folder of another: links within the event lead to the same thing
 * from there; those to what did not come along keep their words alone, and such pictures go.
 */
export function relinked(markdown: string, move: Move): string {
  if (!/\]\(|\]:/u.test(markdown)) return markdown;
  const moved = markdown
    .replace(inline, (whole: string, ...rest: unknown[]) => movedLink(whole, rest.at(-1) as Groups, move))
    .replace(definition, (whole: string, ...rest: unknown[]) => {
      const link = (rest.at(-1) as Groups).target ?? "";
      const next = destination(link, move);
      return next === undefined ? "" : whole.replace(link, () => next);
    });
  const isSound = markdownLinks(moved).every(({ target: link }) => leadsSomewhere(link, move));
  if (!isSound) return plainLinks(moved);
  // A text that was nothing but a picture has to stay a text.
  return moved.trim() === "" ? "…" : moved;
}

function movedLink(
  whole: string,
  { sign, words: said = "", between, plain, title: named = "" }: Groups,
  move: Move,
): string {
  const link = between ?? plain ?? "";
  const next = destination(link, move);
  if (next === undefined && sign === "!") return "";
  // A picture may be what one clicks on.
  const inner = relinked(said, move);
  if (next === undefined) return inner;
  return next === link ? whole.replace(said, () => inner) : `${sign}[${inner}](${next}${named})`;
}

/** The link as it is written in its new place; undefined when it leads to what is not there. */
function destination(link: string, { from, to, targets }: Move): string | undefined {
  const verdict = judgeLink(link, from);
  if (verdict.is !== "path") return link;
  if (!targets.has(verdict.path)) return undefined;
  return relativePath(to, verdict.path) + (/[?#].*$/su.exec(link)?.[0] ?? "");
}

function leadsSomewhere(link: string, { to, targets }: Move): boolean {
  const verdict = judgeLink(link, to);
  return verdict.is === "good" || (verdict.is === "path" && targets.has(verdict.path));
}
