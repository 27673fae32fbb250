// SPDX-License-Identifier: MIT

/** A text in a stylesheet that may be an address: a string, or what stands in `url()`. */
export interface CssAddress {
  /** As it reads, without quotes and escapes. */
  readonly value: string;
  readonly written: string;
  readonly offset: number;
  readonly isUrl: boolean;
}

/** A stylesheet in its parts, cut as browsers cut it (CSS Syntax Level 3, 4.3). */
export interface CutCss {
  /** Everything but comments and the texts, which are replaced by spaces so that offsets stay true. */
  readonly code: string;
  readonly addresses: readonly CssAddress[];
}

// A comment; a string, which ends at the line's end when it is not closed; `url(` with or without a string in it. Only
// what is none of the others starts a token, so that a sign of comment in a string hides nothing.
const token =
  /\/\*[\s\S]*?(?:\*\/|$)|(url\()?(?:"((?:[^"\\\n\r\f]|\\(?:[0-9a-f]{1,6}(?:\r\n|[\n\r\f])|\r\n|[\s\S]))*)|'((?:[^'\\\n\r\f]|\\(?:[0-9a-f]{1,6}(?:\r\n|[\n\r\f])|\r\n|[\s\S]))*))["']?|url\((?!["'])((?:[^)\\]|\\[\s\S])*)|\\[\s\S]/gi;
const spaceAfterUrl = /(url\()[ \t\n\r\f]+/gi;

/** Escapes as the letters that they stand for (CSS Syntax Level 3, 4.3.7); an escaped end of line is nothing. */
export function unescaped(css: string): string {
  return css.replace(
    /\\(?:([0-9a-f]{1,6})(?:\r\n|[ \t\n\r\f])?|(\r\n|[\n\r\f])|([\s\S]))/gi,
    (_, code: string | undefined, _end: string | undefined, letter: string | undefined) => {
      const point = Number.parseInt(code ?? "", 16);
      return letter ?? (point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : "");
    },
  );
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, " ");
}

/** Moves the spaces after `url(` before it, so that one pattern without them finds it; no offset of a text changes. */
function tidied(css: string): string {
  return css.replace(spaceAfterUrl, (whole, url: string) => whole.slice(url.length) + url);
}

/** Cuts a stylesheet; linear in its length, whatever it holds. */
export function cutCss(stylesheet: string): CutCss {
  const addresses: CssAddress[] = [];
  const code = tidied(stylesheet).replace(
    token,
    (written: string, url, double, single, raw, offset: number, css: string) => {
      if (written.startsWith("\\")) return written;
      const text: string | undefined = double ?? single ?? raw;
      if (text === undefined) return blank(written);
      const isUrl = url !== undefined || raw !== undefined;
      // In a selector such as `a[href^="https:"]` a string is compared, never asked for.
      const isCompared = css
        .slice(Math.max(0, offset - 20), offset)
        .trimEnd()
        .endsWith("=");
      if (!isCompared) addresses.push({ value: unescaped(text), written: written.slice(0, 80), offset, isUrl });
      return blank(written);
    },
  );
  return { code, addresses };
}
