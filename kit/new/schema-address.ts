// SPDX-License-Identifier: MIT

/**
 * Where the schema of traces is, seen from the folder `traces/`: beside the one that `event.yaml` names for editors, in its
 * `# yaml-language-server: $schema=…` line. Undefined when it names none: an address that leads nowhere helps nobody.
 */
export function traceSchema(eventText: string): string | undefined {
  const named = /^#\s*yaml-language-server:\s*\$schema=(\S+)/mu.exec(eventText)?.[1];
  if (named === undefined || !named.endsWith("event.schema.json")) return undefined;
  const schema = named.replace(/event\.schema\.json$/u, "trace.schema.json");
  return /^(?:[a-z]+:|\/)/iu.test(schema) ? schema : `../${schema.replace(/^\.\//u, "")}`;
}
