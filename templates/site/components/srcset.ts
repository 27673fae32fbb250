// SPDX-License-Identifier: MIT

/** How wide a picture in a column of text is drawn: that of the screen, up to the widest that figures get. */
export const columnWidth = "(min-width: 50em) 48rem, 100vw";

/**
 * The same picture in several widths, for browsers to choose (HTML, `srcset`). Addresses are those of links: without
 * spaces nor commas.
 */
export function srcset(pictures: readonly { readonly href: string; readonly width: number }[]): string {
  return pictures.map(({ href, width }) => `${href} ${width}w`).join(", ");
}
