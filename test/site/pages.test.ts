// SPDX-License-Identifier: MIT
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, it } from "vitest";
import { htmlFaults } from "../helpers/html-faults.ts";
import { builtSite, root, scratchFolder } from "../helpers/kit-cli.ts";
import { filesOf, pagesOf } from "../helpers/site-files.ts";

describe.each(["nec18-nantes", "minimal"])("the site of examples/%s", (example) => {
  const site = scratchFolder();
  let pages: readonly string[] = [];
  const text = (page: string) => readFileSync(join(site, page), "utf8");

  beforeAll(async () => {
    await builtSite(join(root, "examples", example), site, "--site-url", "https://example.org/");
    pages = pagesOf(site);
  });

  it("has pages", () => {
    expect(pages.length).toBeGreaterThan(15);
  });

  it("is valid HTML, every page", async () => {
    const faults: string[] = [];
    for (const page of pages) faults.push(...(await htmlFaults(text(page))).map((fault) => `${page} ${fault}`));
    expect(faults).toEqual([]);
  });

  it("says on every page what it is, in which language, with one h1", () => {
    for (const page of pages) {
      const html = text(page);
      expect(html, page).toMatch(/<html lang="[a-z]{2}"/u);
      expect(html.match(/<h1[\s>]/gu), page).toHaveLength(1);
      expect(html, page).toMatch(/<title>[^<]{3,}<\/title>/u);
      expect(/<meta name="description" content="([^"]*)"/u.exec(html)?.[1]?.length, page).toBeGreaterThan(10);
    }
  });

  it("gives every page a title of its own within its language", () => {
    const titles = pages
      .filter((page) => page !== "index.html")
      .map(
        (page) => `${/<html lang="(\w+)"/u.exec(text(page))?.[1]} ${/<title>(.*?)<\/title>/u.exec(text(page))?.[1]}`,
      );
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });

  it("names its canonical address and its other languages", () => {
    const indexed = pages.filter((one) => !text(one).includes('<meta name="robots" content="noindex"'));
    expect(pages.length - indexed.length).toBeLessThan(pages.length / 5);
    for (const page of indexed) {
      const html = text(page);
      expect(html, page).toMatch(/<link rel="canonical" href="https:\/\/example\.org\/[^"]+"/u);
      const languages = [...html.matchAll(/<link rel="alternate" hreflang="([\w-]+)"/gu)].map((match) => match[1]);
      if (example === "nec18-nantes") expect(languages, page).toEqual(expect.arrayContaining(["fr", "en"]));
    }
  });

  it("carries no inline script but data, no inline style, no handler: a strict content security policy may be set", () => {
    const inline = /<script(?![^>]*\s(?:src="|type="application\/(?:ld\+)?json"))|<style|\sstyle=|\son\w+=/u;
    for (const page of pages) expect(text(page), page).not.toMatch(inline);
  });

  it("asks nothing of anybody else", () => {
    for (const page of pages) {
      const asked = [
        ...text(page).matchAll(
          /<(?:img|source|script|iframe|video|audio|link rel="(?:stylesheet|icon|preload)")[^>]*\s(?:src|srcset|href)="([^"]*)"/gu,
        ),
      ].map((match) => match[1] ?? "");
      expect(
        asked.filter((address) => /^(?:[a-z]+:)?\/\//iu.test(address)),
        page,
      ).toEqual([]);
    }
    for (const css of filesOf(site).filter((path) => path.endsWith(".css")))
      expect(text(css), css).not.toMatch(/@import|url\(["']?(?:https?:)?\/\//u);
  });

  it("weighs at most 100 KB of HTML, CSS and JavaScript a page, and less than 15 requests", () => {
    const size = (path: string) => statSync(join(site, path)).size;
    for (const page of pages) {
      const html = text(page);
      const styles = [...html.matchAll(/<link rel="stylesheet" href="([^"]*)"/gu)].map((match) =>
        join(page, "..", match[1] ?? ""),
      );
      const scripts = [...html.matchAll(/<script src="([^"]*)"/gu)].map((match) => join(page, "..", match[1] ?? ""));
      const shared = [...styles, ...scripts].reduce((sum, path) => sum + size(path), 0);
      // A lazy picture is asked for when somebody scrolls to it.
      const pictures = new Set(
        [...html.matchAll(/<img(?![^>]* loading="lazy")[^>]* src="([^"]*)"/gu)].map((match) => match[1]),
      );
      expect(size(page) + shared, page).toBeLessThanOrEqual(100_000);
      expect(1 + styles.length + scripts.length + 4 + 1 + pictures.size, page).toBeLessThanOrEqual(15);
      expect(gzipSync(html).length, page).toBeLessThan(25_000);
    }
  });

  it("has nothing that is not a regular file, and no name a server may refuse", () => {
    const odd = filesOf(site).filter((path) => !/^[A-Za-z0-9][\w.-]*(?:\/[A-Za-z0-9][\w.-]*)*$/u.test(path));
    expect(odd.sort()).toEqual([".event-kit-site.json", ".nojekyll"]);
  });

  it("lists its pages in a sitemap", () => {
    const sitemap = text("sitemap.xml");
    expect(sitemap.match(/<url>/gu)?.length).toBeGreaterThan(10);
    expect(text("robots.txt")).toContain("Sitemap: https://example.org/sitemap.xml");
    expect(sitemap).not.toContain("404.html");
  });
});
