// SPDX-License-Identifier: MIT

/** What a stylesheet must not hold, with where it stands. */
export interface CssFault {
  readonly found: string;
  readonly offset: number;
}

// Addresses of other sites, other schemes, the site's root, and every old way to run code from a stylesheet.
const unsafe =
  /@(?:import|charset|namespace)\b|(?:url|src|image|image-set)\(\s*["']?\s*(?:(?!data:(?:image|font)\/)[a-z][a-z0-9+.-]*:|\/|\\)|expression\s*\(|-moz-binding|(?<![\w-])behavior\s*:|javascript\s*:|<\/?\s*(?:style|script)|<!--/i;

/** Comments become spaces, so that they cannot cut a word in two; offsets stay true. */
function withoutComments(css: string): string {
  return css.replace(/\/\*[\s\S]*?(?:\*\/|$)/g, (comment) => comment.replace(/[^\n]/g, " "));
}

/** Escapes as the letters that they stand for (CSS Syntax Level 3, 4.3.7). */
function unescaped(css: string): string {
  return css.replace(
    /\\(?:([0-9a-f]{1,6})\s?|([^\n]))/gi,
    (_, code: string | undefined, letter: string | undefined) => {
      const point = Number.parseInt(code ?? "", 16);
      return letter ?? (point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : "");
    },
  );
}

/** The first thing in a stylesheet that loads or runs something from elsewhere, plain or hidden by escapes. */
export function cssFault(css: string): CssFault | undefined {
  const plain = withoutComments(css);
  const match = unsafe.exec(plain);
  if (match !== null) return { found: match[0], offset: match.index };
  const hidden = unsafe.exec(unescaped(plain));
  return hidden === null ? undefined : { found: hidden[0], offset: Math.max(0, plain.indexOf("\\")) };
}
