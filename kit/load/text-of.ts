// SPDX-License-Identifier: MIT
import type { TextOf } from "../diagnostics/print.ts";
import type { Files } from "../io/files.ts";
import { readText } from "./read-text.ts";
import type { Loaded } from "./source.ts";

/**
 * The text of any file of an event folder, for frames. A file that was too broken to be a source, and a stylesheet,
 * is read again, once; one that is no text, or can no longer be read, has none. Never throws.
 */
export function textOf({ sources }: Loaded, folder: Files): TextOf {
  const texts = new Map<string, string | undefined>(sources.map(({ path, text }) => [path, text]));
  return (path) => {
    if (!texts.has(path)) {
      const text = readText(folder, { path, kind: "file", size: 0 });
      texts.set(path, typeof text === "string" ? text : undefined);
    }
    return texts.get(path);
  };
}
