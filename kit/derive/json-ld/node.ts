// SPDX-License-Identifier: MIT

/** The fields of a thing of schema.org before those without a value are dropped. */
type Fields<T extends { readonly "@type": string }> = { readonly [K in keyof T]?: T[K] | undefined } & {
  readonly "@type": T["@type"];
};

/**
 * A thing of schema.org. `schema-dts` checks at compile time that its type has such properties, of such kinds; what has
 * no value is left out, and a list of one is that one, as JSON-LD reads it.
 */
export function node<T extends { readonly "@type": string }>(fields: Fields<T>): T {
  const kept: Record<string, unknown> = {};
  // A plain loop: this runs twenty times for each page of a large site.
  for (const key in fields) {
    const value: unknown = fields[key as keyof typeof fields];
    if (!Array.isArray(value)) {
      if (value !== undefined) kept[key] = value;
    } else if (value.length > 0) kept[key] = value.length === 1 ? value[0] : value;
  }
  return kept as T;
}
