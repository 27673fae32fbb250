// SPDX-License-Identifier: MIT
/** For tests: each text and attribute of a page with the language that the markup says it is in. */

export interface Spot {
  /** The elements around it, from the outside. */
  readonly where: string;
  /** The `lang` of the nearest element that has one. */
  readonly lang: string;
  /** The attribute's name; absent for a text. */
  readonly attribute?: string;
  readonly text: string;
}

interface Open {
  readonly name: string;
  readonly lang: string;
}

const VOID = new Set([
  "area",
  "base",
  "br",
  "col",
  "embed",
  "hr",
  "img",
  "input",
  "link",
  "meta",
  "source",
  "track",
  "wbr",
]);
const PIECE =
  /<!--[\s\S]*?-->|<!doctype[^>]*>|<\/([a-z][\w-]*)\s*>|<([a-z][\w-]*)((?:\s+[^\s=>/]+(?:="[^"]*")?)*)\s*(\/?)>|([^<]+)/giu;

/** The spots of a page drawn by preact, whose markup is well formed. Data for programs is left out. */
export function spotsOf(html: string): readonly Spot[] {
  const open: Open[] = [];
  return [...html.matchAll(PIECE)].flatMap(([, closed, opened, attributes = "", selfClosed, text]): readonly Spot[] => {
    if (closed !== undefined) open.splice(open.findLastIndex(({ name }) => name === closed));
    if (text !== undefined) return open.at(-1)?.name === "script" ? [] : [{ ...around(open), text }];
    if (opened === undefined) return [];
    const pairs = [...attributes.matchAll(/([^\s=]+)="([^"]*)"/gu)].map(
      ([, name = "", value = ""]) => [name, value] as const,
    );
    const lang = pairs.find(([name]) => name === "lang")?.[1] ?? around(open).lang;
    const here = { where: [around(open).where, opened].filter(Boolean).join(" "), lang };
    if (!VOID.has(opened) && selfClosed !== "/") open.push({ name: opened, lang });
    return pairs.map(([attribute, value]) => ({ ...here, attribute, text: value }));
  });
}

function around(open: readonly Open[]): { where: string; lang: string } {
  return { where: open.map(({ name }) => name).join(" "), lang: open.at(-1)?.lang ?? "" };
}
