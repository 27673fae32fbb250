// SPDX-License-Identifier: MIT
import { contrast } from "../../color/contrast.ts";
import { defaultTokens } from "../../color/tokens.ts";
import { type Item, placeIn, type Report, type Rule } from "../draft.ts";
import { fieldAt, text } from "../reading.ts";
import { isColor } from "../schema-formats.ts";

/** WCAG 2.2, success criterion 1.4.3: contrast of text. */
const needed = 4.5;
const texts = ["ink", "soft", "accent"] as const;
const grounds = ["paper", "card"] as const;
type Scheme = "light" | "dark";

/** The organiser's colour, or undefined when there is none that can be read. */
function given(theme: Item, scheme: Scheme, token: string): string | undefined {
  const color = text(fieldAt(theme.value, "colors", scheme, token));
  return color !== undefined && isColor(color) ? color : undefined;
}

function checkPair(
  theme: Item,
  scheme: Scheme,
  token: (typeof texts)[number],
  against: (typeof grounds)[number],
  report: Report,
): void {
  const [own, ownGround] = [given(theme, scheme, token), given(theme, scheme, against)];
  if (own === undefined && ownGround === undefined) return;
  const tokens = defaultTokens[scheme];
  const ratio = contrast(own ?? tokens[token], ownGround ?? tokens[against]);
  if (ratio >= needed) return;
  // Rounded down: a colour that fails must not be said to reach the limit.
  const shown = Math.floor(ratio * 100) / 100;
  const pointer = `/colors/${scheme}/${own === undefined ? against : token}`;
  report("theme/contrast", { token, against, scheme, ratio: shown, needed }, placeIn(theme, pointer));
}

/** Every colour of text can be read on every ground, in light and in dark, as soon as the organiser chose one of the two. */
export const colorContrast: Rule = ({ theme }, report) => {
  if (theme === undefined) return;
  for (const scheme of ["light", "dark"] as const) {
    for (const token of texts) for (const against of grounds) checkPair(theme, scheme, token, against, report);
  }
};
