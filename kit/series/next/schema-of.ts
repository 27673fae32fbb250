// SPDX-License-Identifier: MIT

/**
 * Where the schema of a file is for editors, as its `# yaml-language-server: $schema=…` line says it; undefined when it names
 * none. All editions of a series stand at the same depth, so that what one says holds for the other.
 */
export function schemaOf(text: string): string | undefined {
  return schemaLine.exec(text)?.groups?.["schema"];
}

/** The text of a file that moves two folders further down: a relative path to its schema still leads there. */
export function deeper(text: string): string {
  return text.replace(schemaLine, (line, schema: string) =>
    /^(?:[a-z]+:|\/)/iu.test(schema) ? line : line.replace(schema, () => `../../${schema.replace(/^\.\//u, "")}`),
  );
}

const schemaLine = /^#\s*yaml-language-server:\s*\$schema=(?<schema>\S+)/mu;
