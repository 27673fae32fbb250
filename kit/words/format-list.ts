// SPDX-License-Identifier: MIT
import type { Lang } from "../model/edition.ts";
import { wordsFor } from "./index.ts";

/** Items said one after another: `a, b et c` in French, `a, b and c` in English; empty for no item. */
export function formatList(items: readonly string[], lang: Lang): string {
  const last = items.at(-1);
  if (last === undefined || items.length === 1) return last ?? "";
  return wordsFor(lang).formats.list({ others: items.slice(0, -1).join(", "), initial: initialOf(last), last });
}

/** The first letter of a text as languages that fit their “and” to it need it: small, without accent. */
function initialOf(text: string): string {
  return /\p{L}/u.exec(text.normalize("NFD"))?.[0].toLowerCase() ?? "";
}
