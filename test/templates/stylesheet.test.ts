// SPDX-License-Identifier: MIT
import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { contrast } from "../../kit/color/contrast.ts";
import { defaultTokens } from "../../kit/color/tokens.ts";
import { pageSheets, seriesSheets } from "../../templates/site/layouts/page-sheets.ts";
import { servedSheet, sheetNames, stylesheet } from "../helpers/stylesheet.ts";

const root = new URL("../../", import.meta.url);
const css = stylesheet();

describe("the stylesheet", () => {
  const size = (name: string) => Buffer.byteLength(servedSheet(name));

  it("is, as it is served, under 18 KB for every page, and under 45 KB with all that a page may need beside", () => {
    expect(size("site.css")).toBeLessThan(18_000);
    const more = Object.values(pageSheets).map((names) => names.reduce((sum, name) => sum + size(`${name}.css`), 0));
    const series = Object.values(seriesSheets).reduce((sum, name) => sum + size(`${name}.css`), 0);
    expect(size("site.css") + Math.max(...more) + series).toBeLessThan(45_000);
  });

  it("has no part that no page asks for", () => {
    const asked = [...Object.values(pageSheets).flat(), ...Object.values(seriesSheets)].map((name) => `${name}.css`);
    expect([...new Set(["site.css", ...asked])].sort()).toEqual([...sheetNames()].sort());
  });

  it("asks nothing of another site", () => {
    expect(css).not.toMatch(/url\(["']?(?:https?:)?\/\/|@import/u);
  });

  it("names fonts that their packages hold", () => {
    const files = [...css.matchAll(/url\(fonts\/([^)]+)\)/gu)].map((match) => match[1] ?? "");
    const holds = (file: string) =>
      ["atkinson-hyperlegible-next", "bricolage-grotesque"].some((name) =>
        existsSync(new URL(`node_modules/@fontsource-variable/${name}/files/${file}`, root)),
      );
    expect(files).toHaveLength(5);
    expect(files.filter((file) => !holds(file))).toEqual([]);
  });

  it("lets what would be wider than a narrow screen wrap or shrink when letters are large", () => {
    for (const part of [".clock, .card .dt-start, .facts .dt-start", ".past strong"]) {
      const rule = css.slice(css.indexOf(`  ${part} {`)).split("}", 1)[0];
      expect(rule).toContain("display: inline-block");
      expect(rule).not.toContain("nowrap");
    }
    expect(css).toMatch(/\.credits-pictures li \{[^}]*grid-template-columns: min\(/u);
  });

  it("takes the marks off lists in the one way after which Safari still says that they are lists", () => {
    const marked = css.split("\n").filter((line) => /list-style(-type)?: none/u.test(line));
    expect(marked.map((line) => line.trim())).toEqual(["list-style: none;"]);
    expect(css).toMatch(/\.menu-fold summary \{[^}]*list-style: none;/u);
    expect(css).toMatch(/ul, ol \{[^}]*list-style: "";/u);
  });

  it("draws its signs also where a browser does not know that they are not to be read aloud", () => {
    const signs = css.split("\n").filter((line) => line.includes('/ "";'));
    expect(signs).toHaveLength(4);
    for (const line of signs) {
      const [, sign = ""] = /content: (\S.*?) \/ "";/u.exec(line.slice(line.lastIndexOf("content: "))) ?? [];
      expect(line).toContain(`content: ${sign}; content: ${sign} / "";`);
    }
  });

  it("gives no card of the grid the height of its cell, with which rows of Firefox would hold nothing", () => {
    const [, card = ""] = /\n {2}\.day-grid \.card \{([^}]*)\}/u.exec(css) ?? [];
    expect(card).toContain("min-height: 100%");
    expect(card).not.toMatch(/[; ]height: /u);
    expect(css).toMatch(/@supports \(-moz-appearance: none\) \{[^}]*\}\s*\.day-grid td \{ height: 100%; \}/u);
  });

  it("has the colours that the kit computes contrasts from, light and dark", () => {
    for (const scheme of [defaultTokens.light, defaultTokens.dark]) {
      for (const [token, value] of Object.entries(scheme)) expect(css).toContain(`--${token}: ${value};`);
    }
  });

  it.each(["light", "dark"] as const)(
    "sets text, soft text and links at 4.5:1 or more on paper and card, %s",
    (name) => {
      const { paper, card, ink, soft, accent } = defaultTokens[name];
      const pairs = [ink, soft, accent].flatMap((text) => [paper, card].map((ground) => contrast(text, ground)));
      expect(Math.min(...pairs)).toBeGreaterThanOrEqual(4.5);
    },
  );

  it("shows either the grid or the list of a day, never both", () => {
    for (const grid of [".grid-few", ":is(.grid-many, .grid-crowd)"]) {
      expect(css).toContain(`${grid} { display: block; }`);
      expect(css).toContain(`${grid} + .has-grid { display: none; }`);
    }
    expect(css).toMatch(/\.day-grid \{ display: none; \}/u);
    expect(css).toContain(".day-grid + .has-grid:has(:target) { display: block; }");
    expect(css).toContain(".day-grid:has(+ .has-grid :target) { display: none; }");
  });

  it("keeps the marks of axes on paper and in forced colours, where backgrounds are dropped", () => {
    const marks = ".axis-mark, .axis-name::before, .axes > ::before";
    expect(css).toContain(`${marks} { forced-color-adjust: none; background: CanvasText; }`);
    const exact = css.split("\n").find((line) => line.includes("print-color-adjust: exact"));
    expect(exact).toContain(marks);
  });

  it("minds readers: visible focus, less motion, forced colours, paper", () => {
    for (const part of [
      ":focus-visible { outline: 3px",
      "prefers-reduced-motion",
      "forced-colors: active",
      "@media print",
      "prefers-color-scheme: dark",
    ]) {
      expect(css).toContain(part);
    }
  });
});
