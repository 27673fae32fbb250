// SPDX-License-Identifier: MIT
/** Reads values that may not have passed their schema: a wrong shape reads as nothing, never as an exception. */

export type Mapping = Readonly<Record<string, unknown>>;

/** The value when it is a mapping. */
export function mapping(value: unknown): Mapping | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Mapping) : undefined;
}

/** One field of a value, when the value is a mapping that has it. */
export function field(value: unknown, name: string): unknown {
  const fields = mapping(value);
  return fields !== undefined && Object.hasOwn(fields, name) ? fields[name] : undefined;
}

/** The value at a chain of fields. */
export function fieldAt(value: unknown, ...names: string[]): unknown {
  return names.reduce<unknown>(field, value);
}

/** The value's items when it is a list, otherwise none. */
export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The value when it is a text that says something. */
export function text(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** The value when it is a number. */
export function number(value: unknown): number | undefined {
  return typeof value === "number" ? value : undefined;
}

/** A step of a JSON Pointer (RFC 6901). */
export function step(name: string | number): string {
  const plain = String(name);
  // Nearly all names are plain words, and steps are taken a million times.
  if (!plain.includes("~") && !plain.includes("/")) return `/${plain}`;
  return `/${plain.replace(/~/g, "~0").replace(/\//g, "~1")}`;
}
