// SPDX-License-Identifier: MIT
import { type CST, Lexer, Parser } from "yaml";
import type { FindingArgs } from "../diagnostics/codes.ts";
import { limits } from "./limits.ts";

/** Something refused in a YAML text, by offset: the caller knows the file around it. */
export type YamlFault = {
  [C in keyof FindingArgs]: {
    readonly code: C;
    readonly args: FindingArgs[C];
    readonly start: number;
    readonly end: number;
    readonly pointer?: string;
  };
}[keyof FindingArgs];

/** The syntax tree of one YAML text, and what is refused before anything is built from it. */
export interface YamlScan {
  readonly tokens: readonly CST.Token[];
  readonly faults: readonly YamlFault[];
}

/**
 * Reads a YAML text one token at a time and stops at the first sign of a bomb: depth, number of values, a second
 * document. Neither the lexer nor the parser calls itself, so that no nesting can exhaust the stack.
 */
export function scanYaml(text: string): YamlScan {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  const faults: YamlFault[] = [];
  const seen: Seen = { lexemes: 0, values: 0, colons: 0, commas: 0, open: 0, started: false, isScalar: false };
  for (const lexeme of new Lexer().lex(text)) {
    const fault = faultOf(lexeme, parser, seen);
    if (fault !== undefined) faults.push(fault);
    if (fault !== undefined && (isFinal(fault) || faults.length >= limits.findingsPerFile)) return { tokens, faults };
    for (const token of parser.next(lexeme)) tokens.push(token);
  }
  for (const token of parser.end()) tokens.push(token);
  return { tokens, faults };
}

/** What was met so far. */
interface Seen {
  lexemes: number;
  values: number;
  colons: number;
  commas: number;
  /** Brackets and braces that are open. */
  open: number;
  /** A line `---` or a value was met: another `---` starts a second document. */
  started: boolean;
  /** The lexeme before announced that this one is a plain text, whatever it starts with. */
  isScalar: boolean;
}

const scalarAhead = "\u001f";
const documentAhead = "\u0002";
const collections = new Set(["block-map", "block-seq", "flow-collection"]);
// Blank lines and comments make lexemes without values; no honest file comes near this many.
const maxLexemes = 4 * limits.values;
const tolerance = 20;

function faultOf(lexeme: string, parser: Parser, seen: Seen): YamlFault | undefined {
  const start = parser.offset;
  const end = start + lexeme.length;
  const isScalar = seen.isScalar;
  seen.isScalar = lexeme === scalarAhead;
  if (!isScalar && (lexeme === "---" || lexeme === documentAhead)) {
    if (seen.started) return { code: "yaml/several-documents", args: {}, start, end: start + 3 };
    seen.started = lexeme === "---";
    return undefined;
  }
  count(lexeme, isScalar, seen);
  if (depthOf(parser) > limits.depth) {
    return { code: "yaml/too-deep", args: { limit: limits.depth }, start, end };
  }
  return excess(seen, start, end) ?? (isScalar ? undefined : refusedLexeme(lexeme, start, end));
}

/** The parser's stack holds what is open: the document, collections, the value being read. */
function depthOf({ stack }: Parser): number {
  if (stack.length <= limits.depth) return 0;
  return stack.filter(({ type }) => collections.has(type)).length;
}

function count(lexeme: string, isScalar: boolean, seen: Seen): void {
  seen.lexemes += 1;
  if (isScalar) {
    seen.values += 1;
    seen.started = true;
    return;
  }
  const first = lexeme.charAt(0);
  if (first === ":") seen.colons += 1;
  else if (first === ",") seen.commas += 1;
  else if (first === "]" || first === "}") seen.open -= 1;
  else if ("[{-?'\"".includes(first) && first !== "") {
    seen.values += 1;
    seen.started = true;
    if (first === "[" || first === "{") seen.open += 1;
  }
}

/** Too much of something; or signs without values, each of which would cost the library an error of its own. */
function excess(seen: Seen, start: number, end: number): YamlFault | undefined {
  if (seen.values > limits.values) {
    return { code: "yaml/too-many-values", args: { count: seen.values, limit: limits.values }, start, end };
  }
  if (seen.lexemes > maxLexemes) return { code: "yaml/syntax", args: { detail: "RESOURCE_EXHAUSTION" }, start, end };
  const stray = seen.open < 0 || Math.max(seen.colons, seen.commas) > seen.values + tolerance;
  return stray ? { code: "yaml/syntax", args: { detail: "UNEXPECTED_TOKEN" }, start, end } : undefined;
}

function refusedLexeme(lexeme: string, start: number, end: number): YamlFault | undefined {
  switch (lexeme.charAt(0)) {
    case "*":
    case "&":
      return { code: "yaml/alias", args: { name: lexeme }, start, end };
    case "!":
      return { code: "yaml/tag", args: { tag: lexeme }, start, end };
    case "%":
      return { code: "yaml/syntax", args: { detail: "BAD_DIRECTIVE" }, start, end };
    default:
      return undefined;
  }
}

/** After anything but these, what follows says nothing more. */
function isFinal(fault: YamlFault): boolean {
  return fault.code !== "yaml/alias" && fault.code !== "yaml/tag";
}
