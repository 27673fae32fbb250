// SPDX-License-Identifier: MIT
import { publishMessagesEn } from "./publish-messages-en.ts";
import { publishMessagesFr } from "./publish-messages-fr.ts";
/**
 * Why a site could not be published, in French and English. Each message says what is wrong, that the site in place
 * was not touched (or what became of it), and what to do. Codes follow the law of `codes.ts`: never changed, never reused.
 */
export interface PublishErrorArgs {
  /** A place where a site must never be written. */
  "output/forbidden": { reason: "root" | "home" | "current" | "input" | "file" | "link" | "elsewhere" };
  /** A folder with content and without a marker that this version of the kit can read. */
  "output/not-ours": { marker: "absent" | "unreadable"; names: readonly string[]; count: number };
  /** A site of ours, with something else put in it. */
  "output/foreign-files": { names: readonly string[]; count: number };
  /** Another build is publishing there. */
  "output/locked": { pid: number; host: string; since: string; lock: string };
  "output/disk-full": Record<never, never>;
  "output/not-writable": { reason: string };
  "output/failed": { reason: string };
  /** A page or file whose address cannot be, or not beside another's. */
  "output/path-clash": { reason: PathFault | "twice" | "case" | "file-and-folder"; other?: string };
  /** The prepared site is not what was asked to be written. */
  "output/incomplete": { names: readonly string[]; count: number };
  "output/interrupted": Record<never, never>;
  /** The old site was set aside and neither the new one nor itself could be put in place. */
  "output/half-done": { reason: string; kept: string };
}

export type PathFault = "empty" | "segment" | "characters" | "dot" | "reserved" | "length";
export type PublishErrorCode = keyof PublishErrorArgs;
export type PublishLanguage = "fr" | "en";

export type PublishMessages = { readonly [C in PublishErrorCode]: (path: string, args: PublishErrorArgs[C]) => string };

const MESSAGES: Readonly<Record<PublishLanguage, PublishMessages>> = { fr: publishMessagesFr, en: publishMessagesEn };

/** The sentence for a publishing error, in one language. */
export function publishMessage<C extends PublishErrorCode>(
  error: { readonly code: C; readonly path: string; readonly args: PublishErrorArgs[C] },
  language: PublishLanguage,
): string {
  return MESSAGES[language][error.code](error.path, error.args);
}
