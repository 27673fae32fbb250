// SPDX-License-Identifier: MIT
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { LinkChecker } from "linkinator";
import { pagesOf } from "./site-files.ts";

/** Links and anchors that do not resolve when the site is served from `folder`, starting at `start`. */
export async function brokenWhenServed(folder: string, start: string): Promise<{ broken: string[]; checked: number }> {
  const { links } = await new LinkChecker().check({
    path: start,
    serverRoot: folder,
    recurse: true,
    checkFragments: true,
    linksToSkip: ["^https?://(?!localhost)", "^mailto:", "^tel:", "^geo:"],
  });
  return {
    broken: links.filter((link) => link.state === "BROKEN").map((link) => `${link.parent} → ${link.url}`),
    checked: links.length,
  };
}

/** The same without a server: every address must be a file that is there, and every fragment an id in it. */
export function brokenInFolder(folder: string): string[] {
  const ids = new Map<string, ReadonlySet<string>>();
  const idsOf = (file: string) => {
    if (!ids.has(file))
      ids.set(
        file,
        new Set([...readFileSync(file, "utf8").matchAll(/\sid="([^"]*)"/gu)].map((match) => match[1] ?? "")),
      );
    return ids.get(file) as ReadonlySet<string>;
  };
  return pagesOf(folder).flatMap((page) => {
    const here = pathToFileURL(join(folder, page));
    const addresses = [...readFileSync(join(folder, page), "utf8").matchAll(/\s(?:href|src)="([^"]*)"/gu)].map(
      (match) => (match[1] ?? "").replaceAll("&amp;", "&"),
    );
    const local = addresses.map((address) => new URL(address, here)).filter((url) => url.protocol === "file:");
    return local
      .filter((url) => {
        const file = fileURLToPath(new URL(url.pathname, url));
        return (
          !existsSync(file) ||
          !/\.\w+$/u.test(file) ||
          (url.hash !== "" && !idsOf(file).has(decodeURIComponent(url.hash.slice(1))))
        );
      })
      .map((url) => `${page} → ${url.href}`);
  });
}
