// SPDX-License-Identifier: MIT
import { redact } from "../../withdrawal/redact.ts";
import type { WithdrawnNames } from "../../withdrawal/withdrawn-names.ts";

/** Ids and paths: what is called by the name of somebody who withdrew does not come along in the first place. */
const isId = /^[a-z0-9._/-]+$/u;

/** A copy of a value in which no text names somebody who withdrew: whoever is gone from one edition is not told by the next. */
export function withoutNames<T>(value: T, names: WithdrawnNames): T {
  return names.any ? (cleaned(value, names) as T) : value;
}

function cleaned(value: unknown, names: WithdrawnNames): unknown {
  if (typeof value === "string") return isId.test(value) ? value : redact(value, names);
  if (Array.isArray(value)) return value.map((one) => cleaned(one, names));
  if (typeof value !== "object" || value === null || value instanceof Uint8Array) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, cleaned(one, names)]));
}
