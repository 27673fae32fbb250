// SPDX-License-Identifier: MIT
/** For tests: a table as a reader of RFC 4180 understands it, written from its grammar and not from our writer. */

/** Rows of cells. @throws on what the grammar does not know: a quote where none may be, a line end that is not CRLF. */
export function readCsv(text: string, separator: "," | ";"): string[][] {
  const cell = new RegExp(`(?:"((?:[^"]|"")*)"|([^${separator}"\\r\\n]*))(${separator}|\\r\\n|$)`, "uy");
  const rows: string[][] = [];
  let row: string[] = [];
  for (let at = 0, end = ""; at < text.length || end === separator; at = cell.lastIndex) {
    cell.lastIndex = at;
    const found = cell.exec(text);
    if (found === null) throw new Error(`not RFC 4180: ${JSON.stringify(text.slice(at, at + 40))}`);
    row.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? "");
    end = found[3] ?? "";
    if (end === separator) continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

/** A cell without the apostrophe that kept a spreadsheet from running it. */
export function withoutGuard(cell: string): string {
  return /^'+[=+\-@＝＋－＠\t\n]/u.test(cell) ? cell.slice(1) : cell;
}
