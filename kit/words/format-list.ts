// SPDX-License-Identifier: MIT
import type { Lang } from "../model/edition.ts";
import { isFrench } from "./date-parts.ts";

/** Items said one after another: `a, b et c` in French, `a, b and c` elsewhere; empty for no item. */
export function formatList(items: readonly string[], lang: Lang): string {
  const last = items.at(-1);
  if (last === undefined || items.length === 1) return last ?? "";
  return `${items.slice(0, -1).join(", ")} ${isFrench(lang) ? "et" : "and"} ${last}`;
}
