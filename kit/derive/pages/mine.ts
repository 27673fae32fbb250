// SPDX-License-Identifier: MIT
import { type Context, fixedBase } from "../context.ts";
import type { MinePage } from "../site.ts";

/** The sessions that a visitor keeps: the browser fills it, so search engines have nothing to read there. */
export function minePage(context: Context): MinePage {
  const base = fixedBase(context, "mine", context.words.text.mine.about);
  return { kind: "mine", ...base, indexed: false };
}
