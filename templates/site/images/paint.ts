// SPDX-License-Identifier: MIT
import { defaultTokens } from "../../../kit/color/tokens.ts";
import type { AxisColors, DrawnImage } from "../../../kit/derive/site.ts";
import type { Paint } from "../components/motif.tsx";

/** A picture in a file of its own carries its colours: the light scheme's. */
export function lightPaint(colors: readonly AxisColors[]): Paint {
  const { ink, paper } = defaultTokens.light;
  return (color) => ({ fill: color > 0 ? (colors[color - 1]?.light.fill ?? ink) : color === 0 ? ink : paper });
}

/** The colours that a picture asks for: one that leaves the colour of the page open asks for no paper. */
export function imagePaint({ paint, colors }: DrawnImage): Paint {
  if (paint === undefined) return lightPaint(colors);
  return (color) => ({ fill: paint.axes[color - 1] ?? paint.ink });
}
