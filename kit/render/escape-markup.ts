// SPDX-License-Identifier: MIT
const special = /["&<]/;
const entities: Readonly<Record<string, string>> = { '"': "&quot;", "&": "&amp;", "<": "&lt;" };

/** A text, safe between tags and in a quoted attribute: as preact writes it. */
export function escapeMarkup(text: string): string {
  return special.test(text) ? text.replace(/["&<]/g, (sign) => entities[sign] ?? sign) : text;
}
