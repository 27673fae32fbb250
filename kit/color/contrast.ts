// SPDX-License-Identifier: MIT
export type Rgb = readonly [red: number, green: number, blue: number];

/**
 * Reads a `#rrggbb` colour.
 * @throws {RangeError} when the text is not one; the schemas let no other reach here.
 */
export function parseHex(color: string): Rgb {
  const digits = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color);
  if (!digits) throw new RangeError(`not a #rrggbb colour: ${color}`);
  const channel = (index: number) => Number.parseInt(digits[index] ?? "", 16);
  return [channel(1), channel(2), channel(3)];
}

/** Writes a colour as lower-case `#rrggbb`. */
export function toHex(rgb: Rgb): string {
  return `#${rgb.map((value) => Math.round(value).toString(16).padStart(2, "0")).join("")}`;
}

/** Relative luminance, 0 to 1 (WCAG 2.2). */
function luminance(color: string): number {
  const linear = parseHex(color).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (linear[0] ?? 0) + 0.7152 * (linear[1] ?? 0) + 0.0722 * (linear[2] ?? 0);
}

/** Contrast ratio of two `#rrggbb` colours, 1 to 21 (WCAG 2.2, 1.4.3). */
export function contrast(one: string, other: string): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05);
}
