// SPDX-License-Identifier: MIT
import { pictureKind } from "./picture-kind.ts";
import { stripMetadata } from "./strip-metadata.ts";

/** Elements that say who made a drawing, with what and in which folder; nothing of them is drawn. */
const said = /^(?:(?:[\w.-]+:)?metadata|(?:sodipodi|inkscape):[\w.-]+)$/u;
const notesOfPrograms = /(?<!\s)\s+(?:sodipodi|inkscape):[\w.-]+\s*=\s*(?:"[^"]*"|'[^']*')/gu;
const tag = /<(?<close>\/?)(?<name>[^\s/>"'<]+)(?:[^>"']|"[^"]*"|'[^']*')*>/uy;
/** Base 64 of a picture inside a drawing; programs break its lines with references. */
const embedded = /(data:image\/(?:png|jpe?g|gif|webp|avif);base64,)((?:[A-Za-z0-9+/=\s]|&#(?:1[03]|x[aAdD]);)+)/gu;

interface Piece {
  readonly text: string;
  /** Of an element's start or end; empty for any other. */
  readonly name: string;
  readonly kind: "text" | "open" | "close" | "whole";
}

/**
 * A drawing (SVG 2) without what is said of it: its metadata, the notes of the programs that made it (its path on somebody's
 * machine is one), and the metadata of pictures inside it. What makes no sense as markup is left as it is.
 */
export function strippedSvg(svg: string): string {
  let inside: Inside | undefined;
  let done = "";
  for (const piece of pieces(svg)) {
    if (inside !== undefined) inside = afterPiece(inside, piece);
    else if (said.test(piece.name)) inside = piece.kind === "open" ? { name: piece.name, depth: 1 } : undefined;
    else done += piece.name === "" ? piece.text : piece.text.replace(notesOfPrograms, "");
  }
  return done.replace(embedded, (_, head: string, data: string) => head + plainPicture(data));
}

/** An element that is left out, and how many of its name are open. */
interface Inside {
  readonly name: string;
  readonly depth: number;
}

const steps: Readonly<Record<Piece["kind"], number>> = { open: 1, close: -1, whole: 0, text: 0 };

function afterPiece({ name, depth }: Inside, piece: Piece): Inside | undefined {
  const left = depth + (piece.name === name ? steps[piece.kind] : 0);
  return left === 0 ? undefined : { name, depth: left };
}

function* pieces(svg: string): Generator<Piece> {
  let at = 0;
  while (at < svg.length) {
    const piece = svg[at] === "<" ? markupAt(svg, at) : textAt(svg, at);
    yield piece;
    at += piece.text.length;
  }
}

function textAt(svg: string, at: number): Piece {
  const end = svg.indexOf("<", at);
  return { text: svg.slice(at, end === -1 ? undefined : end), name: "", kind: "text" };
}

const closings = [
  ["<!--", "-->"],
  ["<![CDATA[", "]]>"],
  ["<?", "?>"],
] as const;

/** One tag, comment, instruction or run of data; all that is left when it does not end. */
function markupAt(svg: string, at: number): Piece {
  const [open, close] = closings.find(([start]) => svg.startsWith(start, at)) ?? ["", ""];
  if (open !== "") {
    const end = svg.indexOf(close, at + open.length);
    return { text: svg.slice(at, end === -1 ? undefined : end + close.length), name: "", kind: "text" };
  }
  tag.lastIndex = at;
  const found = tag.exec(svg);
  if (found === null) return { text: svg.slice(at), name: "", kind: "text" };
  const { 0: text, groups = {} } = found;
  const kind = groups["close"] === "/" ? "close" : text.endsWith("/>") ? "whole" : "open";
  return { text, name: groups["name"] ?? "", kind };
}

/** Base 64 of the picture without its metadata; nothing of one that cannot be read, for nobody knows what it holds. */
function plainPicture(base64: string): string {
  const bytes = new Uint8Array(Buffer.from(base64.replace(/&#[^;]+;/gu, ""), "base64"));
  const kind = pictureKind(bytes);
  const plain = kind && stripMetadata(bytes, kind);
  return plain === undefined ? "" : Buffer.from(plain).toString("base64");
}
