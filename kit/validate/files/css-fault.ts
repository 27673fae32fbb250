// SPDX-License-Identifier: MIT
import { type CssAddress, cutCss, unescaped } from "./cut-css.ts";

/** What a stylesheet must not hold, with where it stands. */
export interface CssFault {
  readonly found: string;
  readonly offset: number;
}

/** Rules that load, and every old way to run code from a stylesheet. */
const unsafeCode =
  /@(?:import|charset|namespace)\b|expression\s*\(|-moz-binding|(?<![\w-])behavior\s*:|javascript\s*:/i;
/** A function that loads, its name hidden by an escape: nobody honest writes one. */
const hiddenLoader = /^(?:url|src|image|image-set|cross-fade|element|expression)$|^-[a-z]+-(?:image-set|cross-fade)$/i;
const escapedName = /(?<![\w\\-])[\w-]{0,40}\\[\w\\-]{0,200}(?:(?:\r\n|[ \t\n\f])[\w\\-]{1,40}){0,9}(?=\()/g;
const markup = /<\/?\s*(?:style|script)|<!--/i;

/** Schemes that browsers ask for; any other text before a colon is only a text. */
const remote =
  /^(?:https?|ftp|wss?|file|blob|filesystem|javascript|vbscript|data(?!:(?:image|font)\/)):|^[/\\]{2,}[^/\\\s]/i;
const notLocal = /^(?:(?!data:(?:image|font)\/)[a-z][a-z0-9+.-]*:|[/\\])/i;

/** As a browser reads an address (URL Standard, 4.4): no spaces or controls at its start, no tabs or line ends in it. */
function asBrowsersRead(address: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what a browser drops
  return address.replace(/^[\u0000- ]+/, "").replace(/[\t\n\r]/g, "");
}

/** An address up to its scheme, or the beginning of it: enough to be recognised in a message. */
function opening(written: string): string {
  return /^[^:]{0,80}:?/.exec(written)?.[0] ?? written;
}

function isUnsafe({ value, isUrl }: CssAddress): boolean {
  return (isUrl ? notLocal : remote).test(asBrowsersRead(value));
}

function hiddenName(code: string): CssFault | undefined {
  for (const { 0: name, index } of code.matchAll(escapedName)) {
    if (hiddenLoader.test(unescaped(name))) return { found: `${name}(`, offset: index };
  }
  return undefined;
}

function faultIn(text: string, pattern: RegExp): CssFault | undefined {
  const match = pattern.exec(text);
  return match === null ? undefined : { found: match[0], offset: match.index };
}

/** What in a stylesheet loads or runs something from elsewhere, plain or hidden by escapes. */
export function cssFault(css: string): CssFault | undefined {
  const { code, addresses } = cutCss(css);
  const plain = faultIn(css, markup) ?? faultIn(code, unsafeCode) ?? hiddenName(code);
  if (plain !== undefined) return plain;
  const address = addresses.find(isUnsafe);
  if (address !== undefined) return { found: opening(address.written), offset: address.offset };
  const hidden = unsafeCode.exec(unescaped(code));
  return hidden === null ? undefined : { found: hidden[0], offset: Math.max(0, code.indexOf("\\")) };
}
