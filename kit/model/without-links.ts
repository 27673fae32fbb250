// SPDX-License-Identifier: MIT
import { mark } from "../withdrawal/redact.ts";

const words = String.raw`(?:[^[\]\\\n]|\\.|\[[^[\]\n]{0,200}\]){0,1000}`;
const target = String.raw`(?:\(\s{0,9}(?:<[^<>\n]{0,2000}>|(?:[^\s()]|\([^\s()]{0,500}\)){0,2000})(?:\s{1,9}(?:"[^"]{0,500}"|'[^']{0,500}'))?\s{0,9}\)|\[[^[\]\n]{0,200}\])`;
const links = new RegExp(String.raw`(?<sign>!?)\[(?<words>${words})\](?<target>${target})`, "gu");

/** The page of a person, as a text of the folder links to it. */
const page = /people\/(?<id>[a-z0-9-]+)(?:\.[a-zA-Z-]{2,12})?\.(?:md|yaml)/u;

/**
 * A Markdown text in which nothing links to people who withdrew: a link to the page of one of them, or on a name that
 * was blanked out, keeps its words alone. Such a name in the words of a picture is left as an ellipsis.
 */
export function withoutLinks(markdown: string, people: ReadonlySet<string>): string {
  if (!markdown.includes("](") && !markdown.includes("][")) return markdown;
  return markdown.replace(links, (whole: string, ...rest: unknown[]) => {
    const found = rest.at(-1) as Readonly<Record<"sign" | "words" | "target", string>>;
    const isBlank = found.words.includes(mark);
    if (found.sign === "!") return isBlank ? `![${found.words.replaceAll(mark, "…")}]${found.target}` : whole;
    const leadsTo = page.exec(found.target)?.groups?.["id"];
    return isBlank || (leadsTo !== undefined && people.has(leadsTo)) ? found.words : whole;
  });
}
