// SPDX-License-Identifier: MIT

/** What nobody reads as anything but a text, and no YAML reader as anything but one line: letters first, then no `: ` nor ` #`. */
const plain = /^\p{L}(?:[\p{L}\p{N}’'()«»…–—+/_.!?;,\u00a0\u202f-]|[:#](?=[\p{L}\p{N}/])| (?=[^\s#:]))*$/u;
/** Words that YAML readers of one kind or another take for truth values, and for nothing. */
const reserved = /^(?:true|false|null|yes|no|on|off|y|n)$/iu;
const moment = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2})?$/u;
/** A longer text stands between quotes: to look at each of its letters costs more than they do. */
const short = 120;
/** Lines that a literal block gives back as they are. */
const literal = /^(?![ \n])(?:[^\n\r\t\u0085\u2028\u2029\ufeff]*\n)*[^\n\r\t\u0085\u2028\u2029\ufeff]*[^\s]\n?$/u;

/**
 * A YAML text (1.2) of a mapping: texts, numbers, truth values, lists and mappings within each other. Written for the
 * programme of a thousand sessions at every build, which a library takes a second for; it is read by the library in tests.
 */
export function yamlText(value: object): string {
  return mapping(value, "");
}

function mapping(value: object, indent: string): string {
  let text = "";
  for (const [key, inner] of Object.entries(value)) text += `${indent}${keyText(key)}:${after(inner, indent)}`;
  return text;
}

const keyText = (key: string) => (/^[A-Za-z_][\w-]*$/u.test(key) && !reserved.test(key) ? key : JSON.stringify(key));

/** What follows a key: on its own line when it is short, below it otherwise. */
function after(value: unknown, indent: string): string {
  if (Array.isArray(value)) return value.length === 0 ? " []\n" : listText(value, indent);
  if (typeof value !== "object" || value === null) return ` ${scalar(value, `${indent}  `)}\n`;
  return Object.keys(value).length === 0 ? " {}\n" : `\n${mapping(value, `${indent}  `)}`;
}

/** Short lists of words stay on the line of their key. */
function listText(list: readonly unknown[], indent: string): string {
  const words = list.every((item) => typeof item === "string" && /^[\p{L}\p{N}_-]{1,40}$/u.test(item));
  if (words && list.length <= 8) return ` [${list.map((item) => scalar(item, "")).join(", ")}]\n`;
  return `\n${list.map((item) => `${indent}  -${entry(item, `${indent}  `)}`).join("")}`;
}

/** An entry of a list: the first field of a mapping stands on the line of its hyphen. */
function entry(value: unknown, indent: string): string {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return after(value, indent);
  const text = mapping(value, `${indent}  `);
  return text === "" ? " {}\n" : ` ${text.slice(indent.length + 2)}`;
}

function scalar(value: unknown, indent: string): string {
  if (typeof value !== "string") return String(value ?? "null");
  if (value.length <= short && ((plain.test(value) && !reserved.test(value)) || moment.test(value))) return value;
  if (value.includes("\n") && literal.test(value)) return block(value, indent);
  return JSON.stringify(value);
}

function block(value: string, indent: string): string {
  const ends = value.endsWith("\n");
  const lines = (ends ? value.slice(0, -1) : value).split("\n");
  return `${ends ? "|" : "|-"}\n${lines.map((line) => (line === "" ? "" : indent + line)).join("\n")}`;
}
