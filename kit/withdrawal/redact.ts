// SPDX-License-Identifier: MIT
import type { WithdrawnNames } from "./withdrawn-names.ts";

/** What stands where a name was. */
export const mark = "[…]";

/** Addresses in a text: half of one leads nowhere, so one that names somebody goes as a whole. */
const addresses =
  /(?:https?:\/\/|mailto:|www\.)[^\s<>"')\]]+|(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+/giu;

/** After a bracket, these would make a link or the definition of one in Markdown; a word joiner keeps them what they are. */
const makesLink = /^[([:]/u;

/** The text with `[…]` for each name of somebody who withdrew, and for each address that holds one. */
export function redact(text: string, names: WithdrawnNames): string {
  const mentions = names.mentions(text);
  if (mentions.length === 0) return text;
  const links = [...text.matchAll(addresses)].map(({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }));
  let done = "";
  let at = 0;
  let next = 0;
  for (const { start, end } of mentions) {
    // Both are in order: what ends before this name is of no use to those after it.
    while ((links[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    const found = links[next];
    const link = found !== undefined && found.start < end ? found : undefined;
    const [from, to] = [Math.min(start, link?.start ?? start), Math.max(end, link?.end ?? end)];
    if (from < at) {
      at = Math.max(at, to);
      continue;
    }
    done += text.slice(at, from) + mark;
    at = to;
    if (makesLink.test(text.slice(at))) done += "\u2060";
  }
  return done + text.slice(at);
}
