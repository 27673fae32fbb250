// SPDX-License-Identifier: MIT
import type { Lang } from "../model/edition.ts";
import { isFrench } from "./date-parts.ts";

const NNBSP = "\u202f";

/** A number with grouped thousands: `1 200,5` in French (narrow no-break space), `1,200.5` elsewhere. */
export function formatNumber(value: number, lang: Lang): string {
  const [whole = "0", decimals] = String(Math.abs(value)).split(".");
  const [group, point] = isFrench(lang) ? [NNBSP, ","] : [",", "."];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  const sign = value < 0 ? "\u2212" : "";
  return sign + grouped + (decimals === undefined ? "" : point + decimals);
}
