// SPDX-License-Identifier: MIT
import type { Lang } from "../model/edition.ts";
import { wordsFor } from "./index.ts";
import { grouped } from "./message-runtime.ts";

/** A number with grouped thousands: `1 200,5` in French (narrow no-break space), `1,200.5` in English. */
export function formatNumber(value: number, lang: Lang): string {
  const { number_group, number_point } = wordsFor(lang).formats;
  return grouped(value, number_group, number_point);
}
