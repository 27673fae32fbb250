// SPDX-License-Identifier: MIT
import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import { relativeHref } from "./relative-href.ts";
import type { Links } from "./ui.ts";

/** What pages of one folder share: relative links are the same from all of them, and so is what holds nothing else of theirs. */
export interface Folder extends Links {
  /** The markup of `draw`, drawn at the first call with this key. */
  once(key: string, draw: (links: Links) => VNode): string;
}

/**
 * The memory of one rendering, by folder.
 * @param absolute absolute address of a site path, when the site's is known.
 * @returns what the pages of a folder share. `folder` is a site path without a final slash, empty for the root.
 */
export function folderMemory(absolute: Links["absolute"]): (folder: string) => Folder {
  const folders = new Map<string, Folder>();
  return (folder) => {
    const known =
      folders.get(folder) ?? folderOf((path) => relativeHref(folder === "" ? "" : `${folder}/`, path), absolute);
    folders.set(folder, known);
    return known;
  };
}

/** One folder's memory, for pages whose links are made by `link`. */
export function folderOf(link: (path: string) => string, absolute: Links["absolute"]): Folder {
  const [hrefs, drawn] = [new Map<string, string>(), new Map<string, string>()];
  const href = (path: string) => {
    const known = hrefs.get(path) ?? link(path);
    hrefs.set(path, known);
    return known;
  };
  const links = { href, absolute };
  return {
    ...links,
    once(key, draw) {
      const known = drawn.get(key) ?? inOnePiece(renderToString(draw(links)));
      drawn.set(key, known);
      return known;
    },
  };
}

/**
 * The same text. As it is drawn it is hundreds of pieces, which each page that holds it would gather again; V8 gathers them
 * for good when a letter is read, and reads none whose answer is not used.
 */
function inOnePiece(text: string): string {
  return text.charCodeAt(0) >= 0 ? text : "";
}
