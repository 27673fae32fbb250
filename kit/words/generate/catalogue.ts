// SPDX-License-Identifier: MIT
import type { parse } from "@messageformat/parser";

/** What a MessageFormat text is made of, as its parser says it. */
export type Token = ReturnType<typeof parse>[number];

/** Where a value stands in its file, from 1. */
export interface At {
  readonly line: number;
  readonly column: number;
}

/** One message of a catalogue; `path` is its keys joined by dots. */
export interface Message {
  readonly kind: "message";
  readonly path: string;
  readonly at: At;
  readonly text: string;
  readonly tokens: readonly Token[];
  /** The translators' comment above it. */
  readonly comment: string | undefined;
}

/** Messages by key, or one after another. */
export interface Group {
  readonly kind: "group" | "list";
  readonly path: string;
  readonly at: At;
  readonly comment: string | undefined;
  readonly entries: ReadonlyMap<string, Entry>;
}

export type Entry = Message | Group;

/** One language's file, read. */
export interface Catalogue {
  /** The BCP 47 tag that names the file. */
  readonly lang: string;
  readonly file: string;
  readonly root: Group;
}

/** One thing wrong with a catalogue. What is only `missing` is said in English meanwhile; anything else stops the build. */
export interface Fault {
  readonly file: string;
  readonly at: At;
  readonly text: string;
  readonly missing: boolean;
}

/** All messages of a group, whatever their depth, in the order of the file. */
export function messagesOf(entry: Entry): readonly Message[] {
  return entry.kind === "message" ? [entry] : [...entry.entries.values()].flatMap(messagesOf);
}

/** A fault as one line that editors and terminals make a link of. */
export function faultLine({ file, at, text }: Fault): string {
  return `${file}:${at.line}:${at.column} ${text}`;
}
