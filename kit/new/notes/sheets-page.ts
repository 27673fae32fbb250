// SPDX-License-Identifier: MIT
import { newWords, type WritingLanguage } from "../words/index.ts";
import { html } from "./escaped.ts";
import { paperCss } from "./paper-css.ts";
import type { SessionSheet } from "./session-sheet.ts";
import { sheetPaper } from "./sheet-paper.ts";

/** A typeface to put into the page, so that it prints the same without a network. */
export interface PaperFont {
  readonly family: string;
  /** WOFF2. */
  readonly base64: string;
}

/** How the page is known for the kit's own, which may be written again. */
export const pageMark = '<meta name="generator" content="event-kit note sheets">';

/**
 * All sheets in one HTML file that asks nothing of anyone: it opens from a folder, and each sheet prints on an A4 page.
 * @param title the event's.
 */
export function sheetsPage(
  sheets: readonly SessionSheet[],
  title: string,
  lang: WritingLanguage,
  fonts: readonly PaperFont[],
): string {
  const { paper } = newWords[lang].sheet;
  const faces = fonts.map(
    ({ family, base64 }) =>
      `@font-face { font-family: "${family}"; font-weight: 200 800; src: url(data:font/woff2;base64,${base64}) format("woff2"); }\n`,
  );
  const style = { markup: `${faces.join("")}${paperCss}` };
  const policy = "default-src 'none'; style-src 'unsafe-inline'; font-src data:";
  return html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
${{ markup: pageMark }}
<title>${paper.title} – ${title}</title>
<style>${style}</style>
</head>
<body>
<div class="about"><h1>${paper.title}</h1><p>${title} · ${paper.sheets(sheets.length)}</p><p>${paper.print}</p></div>
<main>
${sheets.map(sheetPaper)}</main>
</body>
</html>
`.markup;
}
