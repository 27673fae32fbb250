// SPDX-License-Identifier: MIT
/**
 * Turns an SVG into a PNG, always the same one: only the fonts given are used, never the machine's.
 * Drawn on a thread of its own, while pages are. The only importer of resvg.
 * @param width in pixels; the height follows.
 * @param fontFiles absolute paths of TrueType files.
 */
export async function rasterise(svg: string, width: number, fontFiles: readonly string[]): Promise<Uint8Array> {
  const { renderAsync } = await import("@resvg/resvg-js");
  const drawn = await renderAsync(svg, {
    fitTo: { mode: "width", value: width },
    font: { loadSystemFonts: false, fontFiles: [...fontFiles], defaultFontFamily: "Atkinson Hyperlegible Next" },
  });
  return drawn.asPng();
}
