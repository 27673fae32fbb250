// SPDX-License-Identifier: MIT
import type { Message, Token } from "./catalogue.ts";

/** One argument of a message: a text, a number, or one of some words. */
export interface Argument {
  readonly name: string;
  readonly kind: "text" | "number" | "choice";
  /** The cases of a choice: `none` is for an argument that is not given, `other` for any text unless it is empty. */
  readonly cases: readonly string[];
  /** Each time that the argument is counted: the categories and numbers which the message tells apart. */
  readonly plurals: readonly (readonly string[])[];
  /** Whether its value is shown as it is, which a number's must not be. */
  readonly bare: boolean;
  /** Formats that messages may not use: dates and times come as texts. */
  readonly formats: readonly string[];
}

/** The arguments of a message in the order of their names. */
export function argumentsOf({ tokens }: Message): readonly Argument[] {
  const byName = new Map<string, Argument>();
  for (const token of allTokens(tokens)) {
    if (token.type === "content" || token.type === "octothorpe") continue;
    byName.set(token.arg, merged(byName.get(token.arg), token));
  }
  return [...byName.values()].sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** What a message says besides what it is given, all its cases one after the other. */
export function ownWords({ tokens }: Message): string {
  return allTokens(tokens)
    .map((token) => (token.type === "content" ? token.value : ""))
    .join(" ");
}

type Inner = Token | { readonly type: "octothorpe" };

function allTokens(tokens: readonly Inner[]): readonly Inner[] {
  return tokens.flatMap((token) =>
    "cases" in token ? [token, ...token.cases.flatMap((one) => allTokens(one.tokens))] : [token],
  );
}

function merged(before: Argument | undefined, token: Exclude<Token, { type: "content" }>): Argument {
  const start: Argument = before ?? { name: token.arg, kind: "text", cases: [], plurals: [], bare: false, formats: [] };
  if (token.type === "argument") return { ...start, bare: true };
  if (token.type === "function")
    return {
      ...start,
      kind: "number",
      formats: token.key === "number" ? start.formats : [...start.formats, token.key],
    };
  // MessageFormat wants a case for others: an empty one says that there are none.
  const keys = token.cases.filter((one) => one.key !== "other" || one.tokens.length > 0).map(({ key }) => key);
  if (token.type !== "select") return { ...start, kind: "number", plurals: [...start.plurals, keys] };
  const kind = start.kind === "number" ? "number" : "choice";
  return { ...start, kind, cases: [...new Set([...start.cases, ...keys])] };
}
