// SPDX-License-Identifier: MIT

import { unescaped } from "./cut-css.ts";

/** What makes an SVG more than a drawing: code, foreign markup, entities, or something loaded from elsewhere. */
const active = [
  /<\s*(?:[^\s<>/:]{1,200}:)?(?:script|foreignobject|iframe|embed|object|handler|listener)\b/i,
  /[\s"'/]on[a-z]+\s*=/i,
  /<!(?:entity|attlist|element|notation)\b/i,
  /<!doctype\s[^<>[]{0,500}\[/i,
  /<\?xml-stylesheet/i,
  /(?:javascript|vbscript):/i,
  /(?:href|src|srcset|poster)=["']?(?!["']?(?:#|data:image\/(?:png|jpeg|gif|webp);))[^\s"'>]/i,
  /(?:url|src|image-set)\(["']?(?!["']?#)[^\s"')]/i,
  /@import\b/i,
  /attributename=["']?(?:[^\s"'<>:]{1,200}:)?(?:href|src)\b/i,
  // The namespace of web pages: a drawing with forms, frames or redirections is a web page.
  /1999\/xhtml/i,
];
/** Another encoding than UTF-8 would show a visitor another text than the one that was judged. */
const otherEncoding = /^<\?xml[^>]{0,200}\sencoding\s{0,9}=\s{0,9}["'](?!utf-8["'])/i;
// biome-ignore lint/suspicious/noControlCharactersInRegex: refusing them is the point
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffd]/;

/** True when an SVG could run code or load anything from outside itself; character references and CSS escapes cannot hide it. */
export function isActiveSvg(svg: string): boolean {
  if (control.test(svg) || otherEncoding.test(svg.trimStart())) return true;
  const plain = decoded(svg);
  const texts = plain.includes("\\") ? [plain, unescaped(plain)] : [plain];
  return texts.map(tight).some((text) => active.some((pattern) => pattern.test(text)));
}

/** Without the spaces that may stand around a sign, so that patterns need no repetition that could be slow. */
function tight(svg: string): string {
  return svg.replace(/\s+/g, " ").replace(/ ?([=:(]) ?(["']?) ?/g, "$1$2");
}

function decoded(svg: string): string {
  return svg
    .replace(/&#x([0-9a-f]{1,6});?/gi, (_, code: string) => character(Number.parseInt(code, 16)))
    .replace(/&#(\d{1,7});?/g, (_, code: string) => character(Number(code)))
    .replace(/&(?:colon|tab|newline);/gi, (name) => (name.toLowerCase() === "&colon;" ? ":" : ""));
}

function character(code: number): string {
  if (code < 0x20) return "";
  return code <= 0x10ffff ? String.fromCodePoint(code) : "";
}
