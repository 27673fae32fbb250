// SPDX-License-Identifier: MIT

/** Whether a list holds, at any depth, something that was withdrawn. */
export function hasWithdrawn(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(hasWithdrawn);
  if (typeof value !== "object" || value === null) return false;
  if ("value" in value && "source" in value) return hasWithdrawn(value.value);
  return ("withdrawn" in value && value.withdrawn === true) || Object.values(value).some(hasWithdrawn);
}
