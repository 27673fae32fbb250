// SPDX-License-Identifier: MIT

/** What makes an SVG more than a drawing: code, foreign markup, entities, or something loaded from elsewhere. */
const active = [
  /<\s*(?:[\w-]+:)?(?:script|foreignobject|iframe|embed|object|handler|listener)\b/i,
  /[\s"'/]on[a-z]+\s*=/i,
  /<!(?:doctype|entity)\b[^>]*(?:\[|entity)/i,
  /<\?xml-stylesheet/i,
  /(?:javascript|vbscript)\s*:/i,
  /(?:href|src)\s*=\s*["']?\s*(?!["']?(?:#|data:image\/(?:png|jpeg|gif|webp);))[^\s"'>]/i,
  /url\(\s*["']?\s*(?!["']?#)[^\s"')]/i,
  /@import\b/i,
];

/** True when an SVG could run code or load anything from outside itself; character references cannot hide it. */
export function isActiveSvg(svg: string): boolean {
  return active.some((pattern) => pattern.test(decoded(svg)));
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
