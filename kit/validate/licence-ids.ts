// SPDX-License-Identifier: MIT
import deprecated from "spdx-license-ids/deprecated.json" with { type: "json" };
import current from "spdx-license-ids/index.json" with { type: "json" };

/** Every id of the SPDX licence list, those it has replaced included: a text published under them keeps them. */
export function licenceIds(): ReadonlySet<string> {
  return new Set([...current, ...deprecated]);
}
