// SPDX-License-Identifier: MIT
import { describe, expect, it } from "vitest";
import type { Page } from "../../kit/derive/site.ts";
import { exportFiles } from "../../kit/export/export-files.ts";
import type { EditionState } from "../../kit/model/edition.ts";
import { pageDataFiles } from "../../kit/page-data/page-data-files.ts";
import { pageDrawer } from "../../kit/render/render.ts";
import { templates } from "../../templates/site/pages/index.ts";
import { sitesOf, veilleesWith } from "../helpers/a-series.ts";
import { siteOf } from "./draw.ts";
import { largeDay } from "./large-day.ts";
import { nightFair } from "./night-fair.ts";
import { oneDay, smallTown } from "./small-town.ts";

const veillees2022 = new TextDecoder().decode(veilleesWith({}).read("editions/veillees-2022/event.yaml"));
const full = siteOf(smallTown, "2031-06-15", "https://liens.example/");
const least = siteOf(oneDay, "2031-01-01");
const fair = siteOf(nightFair, "2031-06-15", "https://foire.example/");
const large = siteOf(largeDay, "2031-06-15");
const after = siteOf(smallTown, "2031-10-10");
const veillees = await sitesOf(
  veilleesWith({
    "editions/veillees-2022/event.yaml": `${veillees2022}redirects: [{from: sessions/velos.html, to: sessions/velos-en-panne.html}]\n`,
  }),
);
const series = veillees.map((site) => {
  const drawer = pageDrawer(site);
  return { ...site, draw: (page: Page) => drawer(page).replace(/^<!DOCTYPE html>\n/u, "") };
});
const sites = [full, least, fair, large, after, ...series];
const drawn = sites.flatMap((site) => site.pages.map((page) => ({ page, html: site.draw(page) })));

const matches = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map((match) => match[1] ?? "");
/** Fails with the pages that break a rule. */
function everyPage(holds: (html: string, page: Page) => boolean): void {
  expect(drawn.filter(({ html, page }) => !holds(html, page)).map(({ page }) => page.path)).toEqual([]);
}

describe("every page", () => {
  it("exists for every kind that has a template", () => {
    expect(new Set(drawn.map(({ page }) => page.kind))).toEqual(new Set(Object.keys(templates)));
  });

  it("says its language, has one title, one main and one first heading", () => {
    everyPage((html, page) => html.startsWith(`<html lang="${page.lang}">`));
    for (const pattern of [/<title>/gu, /<main /gu, /<h1[ >]/gu])
      everyPage((html) => (html.match(pattern) ?? []).length === 1);
  });

  it("never skips a heading level", () => {
    everyPage((html) => {
      const levels = [...html.matchAll(/<h([1-6])/gu)].map((match) => Number(match[1]));
      return levels.every((level, index) => level <= (levels[index - 1] ?? 0) + 1);
    });
  });

  it("uses an id once, and refers only to ids that exist", () => {
    everyPage((html) => {
      const ids = matches(html, / id="([^"]+)"/gu);
      const referred = matches(html, / (?:headers|aria-labelledby)="([^"]+)"/gu).flatMap((value) => value.split(" "));
      return ids.length === new Set(ids).size && referred.every((id) => ids.includes(id));
    });
  });

  it("works under the strictest policy: no inline style, script or handler", () => {
    everyPage(
      (html) =>
        !/<script(?![^>]*\s(?:src="|type="application\/(?:ld\+)?json"))|<style|\sstyle=|\son[a-z]+=/u.test(html),
    );
  });

  it("loads nothing from another site", () => {
    everyPage((html) =>
      matches(html, /<(?:img|link rel="(?:stylesheet|icon|preload)")[^>]* (?:src|href)="([^"]+)"/gu).every(
        (url) => !/^[a-z]+:|^\/\//u.test(url),
      ),
    );
  });

  it("starts with a link to its content", () => {
    everyPage(
      (html) => /<body[^>]*><a class="skip" href="#content">/u.test(html) && html.includes('<main id="content"'),
    );
  });

  it("states how accessible it is, on every page's foot", () => {
    everyPage(
      (html, page) =>
        page.path.endsWith("404.html") ||
        /Accessibilit[yé][^<]*(conforme|compliant)/u.test(html.slice(html.indexOf("<footer"))),
    );
  });

  it("has no hole in its words", () => {
    everyPage((html) => !/undefined|\[object|NaN/u.test(html));
  });
});

describe("every link inside the site", () => {
  const known = new Set(
    sites.flatMap((site) => [
      ...[...site.pages, ...site.files, ...pageDataFiles(site), ...exportFiles(site)].map(({ path }) => path),
      // Packed when the site is written, from the folder that these sites are not drawn from.
      ...(site.bundle === undefined ? [] : [`${site.edition.id}/source.zip`]),
    ]),
  );
  it("leads to a page that exists", () => {
    const broken = drawn.flatMap(({ page, html }) =>
      matches(html, /<a [^>]*?href="([^"]+)"/gu)
        .filter((href) => !/^[a-z]+:|^#/u.test(href))
        .map((href) => new URL(href, `https://site.example/${page.path}`).pathname.slice(1))
        .filter((path) => !known.has(path))
        .map((path) => `${page.path} → ${path}`),
    );
    expect(broken).toEqual([]);
  });
});

describe("the event's state", () => {
  const states: readonly EditionState[] = [
    "announced",
    "call",
    "programme",
    "live",
    "harvest",
    "archived",
    "cancelled",
  ];
  it.each(states)("%s is said in words on the front page", (state) => {
    const site = siteOf({ ...smallTown, state }, "2031-06-15");
    const html = site.draw(site.page("landing", "en", (page) => page.chrome.state === state));
    expect(html).toContain(`hero-${state}`);
    expect(html).toMatch(/<p class="state"><strong>[^<]+<\/strong> <span>[^<]+<\/span>/u);
  });

  it("puts what remains first once the event is over, and no longer asks to register", () => {
    const before = siteOf({ ...smallTown, state: "programme" }, "2031-06-15");
    const after = siteOf({ ...smallTown, state: "harvest" }, "2031-11-15");
    const [early, late] = [before, after].map((site) => site.draw(site.page("landing"))) as [string, string];
    expect(early).toContain('id="part-take-part"');
    expect(late).not.toContain('id="part-take-part"');
    expect(early.indexOf("part-figures")).toBeGreaterThan(early.indexOf("part-days"));
    expect(late.indexOf("part-figures")).toBeLessThan(late.indexOf("part-days"));
  });
});

describe("the least event", () => {
  const html = least.draw(least.page("landing"));
  it("shows its name, its day and its programme, and no empty part", () => {
    expect(html).toContain("Un jour");
    expect(html).toContain("1er\u00a0mars 2031");
    expect(matches(html, /<section class="part[^"]*" aria-labelledby="([^"]+)"/gu)).toEqual(["part-days"]);
    expect(html).not.toMatch(/<(ul|ol|dl|p)( class="[^"]*")?><\/\1>/u);
  });

  it("has a poster all the same", () => {
    expect(html).toMatch(/<svg class="motif"[\s\S]*class="m-[123]"/u);
  });

  it("does not offer a table for a single column", () => {
    const day = least.draw(least.page("day"));
    expect(day).not.toContain("<table");
    expect(day).toContain("19\u00a0h\u00a005");
  });
});
