// SPDX-License-Identifier: MIT
import { encode } from "uqr";

/**
 * A QR code (ISO/IEC 18004, error correction M) as one SVG path and the side of its square in modules, its quiet zone of
 * four modules included. One path: a phone reads it however it is printed.
 */
export function qrCode(text: string): { readonly path: string; readonly side: number } {
  const quiet = 4;
  const { data, size } = encode(text, { ecc: "M", border: 0 });
  const rows = data.map((row, y) => rowPath(row, y + quiet, quiet));
  return { path: rows.join(""), side: size + 2 * quiet };
}

/** The dark runs of a row, each one rectangle. */
function rowPath(row: readonly boolean[], y: number, left: number): string {
  let path = "";
  for (let x = 0; x < row.length; x += 1) {
    if (!row[x]) continue;
    let end = x;
    while (row[end]) end += 1;
    path += `M${x + left} ${y}h${end - x}v1h-${end - x}z`;
    x = end;
  }
  return path;
}
