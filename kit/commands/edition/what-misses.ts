// SPDX-License-Identifier: MIT

import type { Finding } from "../../diagnostics/finding.ts";
import { dayInZone } from "../../model/day-in-zone.ts";
import { toEdition } from "../../model/to-edition.ts";
import { countTraces } from "../../status/count-traces.ts";
import type { Missing } from "../../status/missing/missing.ts";
import { whatIsMissing } from "../../status/missing/what-is-missing.ts";
import type { CheckedInput } from "../../validate/checked-input.ts";

/** What an edition lacks on the day of `now` (milliseconds), as `status` says it, and whether its last day has gone. */
export function whatMisses(
  input: CheckedInput,
  findings: readonly Finding[],
  now: number,
): { readonly missing: readonly Missing[]; readonly over: boolean } {
  const edition = toEdition(input);
  const day = dayInZone(now, edition.timezone);
  const count = countTraces(edition);
  return { missing: whatIsMissing({ input, edition, count, findings, day }), over: day > edition.dates.end };
}
