// SPDX-License-Identifier: MIT
import { contrast } from "../color/contrast.ts";
import { readable, textOn } from "../color/readable.ts";
import { defaultTokens, palette, shapes, type Tokens } from "../color/tokens.ts";
import type { Edition, Shape, Theme } from "../model/edition.ts";
import { seededRandom } from "./random.ts";
import type { AxisColors } from "./site.ts";

/** The colours in force: the kit's, with the organiser's over them. */
export function tokensOf(theme: Theme): { light: Tokens; dark: Tokens } {
  return { light: { ...defaultTokens.light, ...theme.light }, dark: { ...defaultTokens.dark, ...theme.dark } };
}

/**
 * The shapes and colours of the poster: those of the axes, or, for an event without axes, three drawn from its id, so
 * that every event has a poster of its own.
 */
export function posterAxes(edition: Edition): readonly { readonly shape: Shape; readonly color: string }[] {
  if (edition.axes.length > 0) return edition.axes;
  const random = seededRandom(`${edition.id} colours`);
  const start = Math.floor(random() * palette.length);
  const step = [1, 3, 5][Math.floor(random() * 3)] ?? 1;
  const at = <T>(list: readonly T[], index: number) => list[(start + index * step) % list.length] as T;
  return [0, 1, 2].map((index) => ({ shape: at(shapes, index), color: at(palette, index) }));
}

/** Each axis' colours in both schemes; text forms reach 4.5:1 on paper and card, fills 3:1 on a dark page. */
export function axisColors(
  axes: readonly { readonly color: string }[],
  tokens: { light: Tokens; dark: Tokens },
): readonly AxisColors[] {
  return axes.map(({ color }, index) => {
    const { light, dark } = tokens;
    const darkFill = contrast(color, dark.paper) >= 3 ? color : readable(color, [dark.paper], "#ffffff", 3);
    return {
      index: index + 1,
      light: {
        fill: color,
        text: readable(color, [light.paper, light.card], "#000000", 4.5),
        on: textOn(color, light.ink),
      },
      dark: {
        fill: darkFill,
        text: readable(color, [dark.paper, dark.card], "#ffffff", 4.5),
        on: textOn(darkFill, dark.paper),
      },
    };
  });
}
