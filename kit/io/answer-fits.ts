// SPDX-License-Identifier: MIT
import type { WebRequest } from "./web.ts";

type Expected = WebRequest["expects"];

const html = /^\s*(?:text\/html|application\/xhtml\+xml)\b/iu;
/** What servers say of files that they do not know. */
const vague = /^\s*(?:$|text\/plain\b|application\/octet-stream\b|binary\/octet-stream\b)/iu;

/**
 * Whether an answer may be what was asked for, by its `content-type`. A page is never data; data have many types, for few
 * hosts know them, and what is in the answer says the rest.
 */
export function typeFits(expected: Expected, contentType: string): boolean {
  const isHtml = html.test(contentType);
  return expected === "html" ? isHtml || vague.test(contentType) : !isHtml;
}

const starts: Readonly<Record<Expected, RegExp>> = { html: /^</u, json: /^[{[]/u, zip: /^PK/u };

/** Whether an answer may be what was asked for, by its first characters, a byte order mark and white space aside. */
export function bodyFits(expected: Expected, body: Uint8Array): boolean {
  const head = new TextDecoder().decode(body.subarray(0, 1024));
  return starts[expected].test(expected === "zip" ? head : head.trimStart());
}
