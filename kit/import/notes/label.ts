// SPDX-License-Identifier: MIT

/** The longest text that is looked at as a label. */
const longest = 60;

/** A text such as `**Qui :** Hugo` in its two parts, `Qui` and `Hugo`; undefined without a colon near the beginning. */
export function splitLabel(text: string): { readonly label: string; readonly value: string } | undefined {
  const colon = text.slice(0, longest).search(/[:：]/u);
  if (colon <= 0) return undefined;
  const label = text
    .slice(0, colon)
    .replace(/[*_`]+/gu, "")
    .trim();
  // What opened as bold before the label closes after the colon.
  const value = text.slice(colon + 1).trim();
  return { label, value: /^[*_]{1,2}/u.test(text) ? value.replace(/^[*_]{1,2}(?=\s|$)/u, "").trim() : value };
}
