// SPDX-License-Identifier: MIT
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { LinkChecker } from "linkinator";
import { beforeAll, describe, expect, it } from "vitest";
import { builtSite, root, scratchFolder } from "../helpers/kit-cli.ts";
import { pagesOf } from "../helpers/site-files.ts";

/** Links and anchors that do not resolve when the site is served from `folder`, starting at `start`. */
async function brokenWhenServed(folder: string, start: string): Promise<{ broken: string[]; checked: number }> {
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
function brokenInFolder(folder: string): string[] {
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

describe.each(["nec18-nantes", "minimal"])(
  "every internal link and anchor of examples/%s leads somewhere",
  (example) => {
    const place = scratchFolder();
    const nested = join(place, "a/b");

    beforeAll(async () => {
      mkdirSync(join(place, "a"));
      await builtSite(join(root, "examples", example), nested, "--base-path", "/a/b/");
    });

    it("at the root of a server", async () => {
      const { broken, checked } = await brokenWhenServed(nested, "index.html");
      expect(checked).toBeGreaterThan(20);
      expect(broken).toEqual([]);
    });

    it("under /a/b/, the page for lost addresses included", async () => {
      const { broken } = await brokenWhenServed(place, "a/b/index.html");
      expect(broken).toEqual([]);
      expect((await brokenWhenServed(place, "a/b/404.html")).broken).toEqual([]);
    });

    it("opened from a folder, without a server", () => {
      const broken = brokenInFolder(nested).filter((one) => !one.startsWith("404.html"));
      expect(broken).toEqual([]);
    });
  },
);
