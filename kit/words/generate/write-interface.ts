// SPDX-License-Identifier: MIT
import type { Catalogue, Entry, Message } from "./catalogue.ts";
import { type Argument, argumentsOf } from "./message-arguments.ts";

const HEAD = `// SPDX-License-Identifier: MIT
// Made by kit/words/generate/generate.ts from templates/words/en.yaml. Do not edit.`;

/** The TypeScript interface `Words` of a catalogue, the English one: what its keys are and what each message is given. */
export function writeInterface({ root }: Catalogue): string {
  return [
    HEAD,
    "",
    "/** Every word of the generated site's interface, in one language. */",
    `export interface Words ${typeOf(root, "")}`,
    "",
  ].join("\n");
}

function typeOf(entry: Entry, indent: string): string {
  if (entry.kind === "message") return messageType(entry);
  if (entry.kind === "list") return "readonly string[]";
  const inner = `${indent}  `;
  const lines = [...entry.entries].flatMap(([key, value]) => [
    ...docstring(value.comment, inner),
    `${inner}readonly ${key}: ${typeOf(value, inner)};`,
  ]);
  return `{\n${lines.join("\n")}\n${indent}}`;
}

function docstring(comment: string | undefined, indent: string): readonly string[] {
  // What stands before an empty line is about the file, not about the key.
  const last = comment?.split("\n\n").at(-1);
  if (last === undefined) return [];
  const text = last
    .replaceAll("*/", "* /")
    .split(/\s*\n\s*/u)
    .join(" ")
    .trim();
  return [`${indent}/** ${text} */`];
}

function messageType(message: Message): string {
  const args = argumentsOf(message);
  if (args.length === 0) return "string";
  return `(said: { ${args.map((arg) => `readonly ${arg.name}: ${argumentType(arg)}`).join("; ")} }) => string`;
}

function argumentType({ kind, cases }: Argument): string {
  if (kind === "number") return "number";
  const named = cases.filter((one) => one !== "none");
  const type =
    named.length === 0 || named.includes("other") ? "string" : named.map((one) => JSON.stringify(one)).join(" | ");
  return cases.includes("none") ? `${type} | undefined` : type;
}
