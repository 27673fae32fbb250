// SPDX-License-Identifier: MIT
import { parseUrl } from "../../addresses/parse-url.ts";
import type { FindingArgs } from "../../diagnostics/codes.ts";

type UnsafeReason = FindingArgs["link/unsafe"]["reason"];

/** What a link is: good as it is, a path in the event folder still to be looked up, or not acceptable. */
export type LinkVerdict =
  | { readonly is: "good" }
  | { readonly is: "path"; readonly path: string }
  | { readonly is: "unsafe"; readonly reason: UnsafeReason }
  | { readonly is: "malformed" };

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const hidden = /[\u0000-\u001f\u007f-\u00a0\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/;
const scheme = /^([a-z][a-z0-9+.-]*):/i;
/** A character reference where a scheme could stand: Markdown would decode it. */
const disguised = /^[^/?#]*&(?:#|[a-z]+;)/i;

const good: LinkVerdict = { is: "good" };
const malformed: LinkVerdict = { is: "malformed" };
const unsafe = (reason: UnsafeReason): LinkVerdict => ({ is: "unsafe", reason });

function judgeWeb(link: string): LinkVerdict {
  if (!/^https?:\/\/[^/\\?#]/i.test(link) || parseUrl(link) === undefined) return malformed;
  const { hostname, username, password } = new URL(link);
  if (username !== "" || password !== "") return unsafe("characters");
  return hostname === "" ? malformed : good;
}

function judgeScheme(name: string, link: string): LinkVerdict {
  switch (name.toLowerCase()) {
    case "http":
    case "https":
      return judgeWeb(link);
    case "mailto":
      return /^mailto:[^@\s]{1,200}@[^@\s]{1,600}$/i.test(link) ? good : malformed;
    case "tel":
      return /^tel:\+?[0-9().-]{2,30}$/i.test(link) ? good : malformed;
    default:
      // “www.example.org:8080” has the look of a scheme and is an address without one.
      return name.includes(".") ? malformed : unsafe("scheme");
  }
}

/** A percent-encoded path as it reads, or nothing when the encoding is broken. */
function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

/** A relative path from a folder, without its dots; nothing when it leaves the event folder. */
function resolved(folder: string, path: string): string | undefined {
  const parts = folder === "" ? [] : folder.split("/");
  for (const part of path.split("/")) {
    if (part === ".." && parts.pop() === undefined) return undefined;
    if (part !== ".." && part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}

/** The path that a relative link leads to, from the folder of the file it is in. */
function judgePath(link: string, folder: string): LinkVerdict {
  const target = decoded(link.replace(/[?#].*$/s, ""));
  if (target === undefined || target === "") return malformed;
  if (hidden.test(target) || target.includes("\\")) return unsafe("characters");
  if (scheme.test(target)) return unsafe("scheme");
  const path = target.startsWith("/") ? undefined : resolved(folder, target);
  return path === undefined ? unsafe("outside") : { is: "path", path };
}

/**
 * Judges a link as an author wrote it. Web pages, e-mail addresses, telephone numbers, fragments of the same page and
 * relative paths are let through, by the WHATWG URL standard; everything else is refused, however it is disguised.
 * `folder` is that of the file, in the event folder.
 */
export function judgeLink(link: string, folder: string): LinkVerdict {
  if (hidden.test(link) || link.includes("\\") || disguised.test(link)) return unsafe("characters");
  if (link.includes(" ")) return malformed;
  if (link.startsWith("//")) return unsafe("host");
  if (link.startsWith("#")) return good;
  if (link.startsWith("/")) return unsafe("outside");
  const name = scheme.exec(link)?.[1];
  return name === undefined ? judgePath(link, folder) : judgeScheme(name, link);
}

/** The folder of a path of the event folder; empty at its root. */
export function folderOf(path: string): string {
  return path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : "";
}
