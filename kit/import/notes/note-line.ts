// SPDX-License-Identifier: MIT

/** One line of a sheet, freed of the marks that pads and word processors put around it. */
export interface NoteLine {
  /** One-based. */
  readonly number: number;
  /** One-based column, in characters, at which the text begins in the line as it was written. */
  readonly column: number;
  /** Spaces before it; a tab counts for four. */
  readonly indent: number;
  readonly mark: "heading" | "item" | "quoted" | "none";
  /** A ticked box stood before it. */
  readonly ticked: boolean;
  /** What is written, without marks; empty for a blank line or an empty item. */
  readonly text: string;
  /** The line as it was written, without what no text may hold. */
  readonly raw: string;
}

const bullet = /^(?:[-*+•◦▪▫■□‣·–—⁃○●]|\d{1,3}[.)])(?:\s+|$)/u;
const box = /^(?:\[([ xX✓✔]?)\]|([☐☑☒✓✔]))(?:\s+|$)/u;

/** Reads one line. */
export function noteLine(raw: string, number: number): NoteLine {
  const body = raw.trim();
  const start = raw.length - raw.trimStart().length;
  const indent = [...raw.slice(0, start)].reduce((sum, space) => sum + (space === "\t" ? 4 : 1), 0);
  const { mark, text, ticked } = unmarked(body);
  const before = text === "" ? start : raw.indexOf(text, start);
  return { number, column: [...raw.slice(0, before)].length + 1, indent, mark, ticked, text, raw: raw.trimEnd() };
}

/** What people draw between two parts, or under a heading, with one sign: `---`, `* * *`, `====`. */
const rule = /^([-*_=~])(?:[ \t]?\1){2,}$/u;

function unmarked(body: string): Pick<NoteLine, "mark" | "text" | "ticked"> {
  if (rule.test(body)) return { mark: "none", text: "", ticked: false };
  const heading = /^#{1,6}(?=\s|$)/u.exec(body)?.[0];
  if (heading !== undefined) {
    return { mark: "heading", text: withoutClosing(body.slice(heading.length).trim()), ticked: false };
  }
  if (body.startsWith(">")) return { mark: "quoted", text: body.slice(1).trim(), ticked: false };
  const item = bullet.exec(body)?.[0];
  const rest = item === undefined ? body : body.slice(item.length).trim();
  const ticks = box.exec(rest);
  if (item === undefined && ticks === null) return { mark: "none", text: rest, ticked: false };
  const ticked = /[xX✓✔☑☒]/u.test(ticks?.[1] ?? ticks?.[2] ?? "");
  return { mark: "item", text: ticks === null ? rest : rest.slice(ticks[0].length).trim(), ticked };
}

/** A heading may be closed by the signs that opened it. */
function withoutClosing(text: string): string {
  let end = text.length;
  while (end > 0 && text[end - 1] === "#") end -= 1;
  return end < text.length && (end === 0 || /\s/u.test(text[end - 1] ?? "")) ? text.slice(0, end).trim() : text;
}
