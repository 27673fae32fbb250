// SPDX-License-Identifier: MIT
const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Markup that is already safe. */
export interface Markup {
  readonly markup: string;
}

type Value = string | number | Markup | readonly Markup[];

/** A piece of HTML as a template tag: what is put into it is escaped, unless it was made the same way. */
export function html(strings: TemplateStringsArray, ...values: readonly Value[]): Markup {
  return {
    markup: strings.map((part, index) => part + (index < values.length ? shown(values[index] ?? "") : "")).join(""),
  };
}

function shown(value: Value): string {
  if (typeof value === "string") return value.replace(/[&<>"']/gu, (character) => entities[character] ?? "");
  if (typeof value === "number") return String(value);
  return "markup" in value ? value.markup : value.map(({ markup }) => markup).join("");
}
