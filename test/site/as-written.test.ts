// SPDX-License-Identifier: MIT
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: texts that look like templates are what is tested
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { launchBrowser } from "../helpers/browser.ts";
import { builtSite, root, scratchFolder } from "../helpers/kit-cli.ts";
import { filesOf, pagesOf } from "../helpers/site-files.ts";

const event = join(root, "test/fixtures/as-written");
const site = scratchFolder();
let browser: Browser;
beforeAll(async () => {
  await builtSite(event, site, "--as-of", "2031-06-01");
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** What the author wrote: the YAML, or the front matter, of a file. */
function written(path: string): Record<string, string> {
  const text = readFileSync(join(event, path), "utf8");
  return parse(path.endsWith(".md") ? (text.split(/^---$/mu)[1] ?? "") : text);
}

/** What the kit's own scripts are and draw; data in a script element is not run. */
const ofTheKit = [
  ...["site", "tools", "strip", "zones", "mine", "now", "search-page"].map(
    (name) => `script[src$="assets/${name}.js"]:empty`,
  ),
  'script[src$="/as-written/programme-data.js"]:empty',
  'script[type="application/ld+json"], script#now-data[type="application/json"]',
  "#mine-address, .tools input, .search-form, .search-form input",
].join();

const flat = (text: string | null | undefined) => (text ?? "").replace(/\s+/gu, " ").trim();

/** A page of the browser that notes everything that a page of texts must not do; the address says where it did. */
async function reader(faults: string[] = []): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 320, height: 800 } });
  page.on("dialog", (dialog) => {
    faults.push(`${page.url()} opens a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("pageerror", (error) => faults.push(`${page.url()} runs something: ${error.message}`));
  page.on("request", (request) => {
    if (!/^(?:file|data):/u.test(request.url())) faults.push(`${page.url()} asks ${request.url()}`);
  });
  return page;
}

const goTo = (page: Page, path: string) => page.goto(pathToFileURL(join(site, path)).href);

const session = (id: string) => `as-written/sessions/${id}.html`;

describe("an event whose texts look like code, markup and links", () => {
  it.each([
    ["event.yaml", "as-written/index.html", ["title", "tagline"]],
    ["sessions/hostile.md", session("hostile"), ["title", "subtitle", "question"]],
    ["sessions/long.md", session("long"), ["title", "question"]],
    ["sessions/letters.md", session("letters"), ["title", "question"]],
    ["people/hostile.md", "as-written/people/hostile.html", ["name", "affiliation", "role"]],
    ["pages/hostile.md", "as-written/pages/hostile.html", ["title", "summary"]],
    ["news/hostile.md", "as-written/news/hostile.html", ["title", "summary"]],
    ["media/hall.svg.yaml", "as-written/credits.html", ["alt", "credit"]],
  ])("%s is shown on %s word for word", async (source, path, fields) => {
    const page = await reader();
    await goTo(page, path);
    const fieldsOf = written(source);
    const shown = flat(await page.textContent("body"));
    for (const field of fields) expect(shown, field).toContain(flat(fieldsOf[field]));
    const first = fields[0] ?? "";
    if (source.endsWith(".md")) {
      expect(flat(await page.textContent("h1"))).toBe(flat(fieldsOf[first]));
      expect(await page.isVisible("h1")).toBe(true);
      expect(await page.title()).toContain(flat(fieldsOf[first]));
    }
    await page.close();
  });

  it("is shown word for word in lists, tables, notices and alternative texts too", async () => {
    const { axes, places, organisations, figures, legal } = written("event.yaml") as unknown as {
      axes: { title: string; question: string }[];
      places: { name: string; rooms: { name: string }[] }[];
      organisations: { name: string }[];
      figures: { source: { title: string } }[];
      legal: { director: string; host: { name: string; address: string } };
    };
    const on: readonly (readonly [string, string | undefined])[] = [
      ["axes.html", axes[0]?.title],
      ["axes/axis.html", axes[0]?.question],
      ["practical.html", places[0]?.name],
      ["practical.html", places[0]?.rooms[0]?.name],
      ["programme.html", places[0]?.rooms[0]?.name],
      ["programme/2031-06-14.html", written("sessions/hostile.md")["title"]],
      ["people.html", written("people/hostile.md")["name"]],
      ["partners.html", organisations[0]?.name],
      ["index.html", figures[0]?.source.title],
      ["legal.html", legal.director],
      ["legal.html", legal.host.address],
      ["news.html", written("news/hostile.md")["title"]],
      ["news/hostile.html", "<b>hostile author</b>"],
    ];
    const page = await reader();
    for (const [path, text] of on) {
      await goTo(page, `as-written/${path}`);
      expect(flat(await page.textContent("body")), path).toContain(flat(text));
    }
    await goTo(page, session("hostile"));
    expect(await page.getAttribute("main img", "alt")).toBe(written("media/hall.svg.yaml")["alt"]);
    await page.close();
  });

  it("shows Markdown's words as they are written, code and tables included", async () => {
    const on: readonly (readonly [string, string])[] = [
      ["index.html", '<script>alert("description")</script> and {{ code }} and ${7 + 7}.'],
      ["index.html", '{% for x in y %}<img src="x" onerror="alert(1)">{% endfor %}'],
      [
        "sessions/hostile.html",
        'A paragraph with <script>alert("abstract")</script>, {{ constructor.constructor("alert(1)")() }}, <%- include("x") %> and ${7 + 7}.',
      ],
      ["sessions/hostile.html", '<div onclick="alert(1)" style="position:fixed;inset:0">Over everything</div>'],
      ["sessions/hostile.html", "document.cookie = \"<script>alert('code')</script>\";"],
      ["sessions/letters.html", "نص بالعربية مع {{ قالب }} و 😀."],
      ["people/hostile.html", 'Born in <script>alert("biography")</script>, {% include "/etc/passwd" %}.'],
      ["pages/hostile.html", '---js { permalink: "../../../elsewhere.html", title: process.exit(7) }'],
      ["news/hostile.html", 'News of <img src="https://evil.example/x.png"> and {{ collections.all }}.'],
    ];
    const page = await reader();
    for (const [path, text] of on) {
      await goTo(page, `as-written/${path}`);
      expect(flat(await page.textContent("main")), path).toContain(text);
    }
    await goTo(page, session("hostile"));
    expect(await page.$$eval("main td", (cells) => cells.map((cell) => cell.textContent))).toEqual([
      "<svg onload=alert(1)>",
      "{% cell %}",
    ]);
    await page.close();
  });

  it("gives the files that its ids name, and no other", () => {
    const pages = pagesOf(site).filter((path) => path.includes("hostile") || path.includes("elsewhere"));
    expect(pages).toEqual([
      "as-written/news/hostile.html",
      "as-written/pages/hostile.html",
      "as-written/people/hostile.html",
      "as-written/sessions/hostile.html",
    ]);
    // The kit's own, and the programme and the texts as their data: no file of the author's.
    const scripts = filesOf(site).filter((path) => path.endsWith(".js"));
    const ours = filesOf(join(root, "dist"))
      .filter((path) => /^assets\/[\w-]+\.js$/u.test(path))
      .concat("as-written/programme-data.js", "as-written/search-data.js");
    expect(scripts).toEqual(ours.toSorted());
  });

  it("runs nothing, asks nothing, hides nothing and overflows nowhere at 320 px, on any page", async () => {
    const faults: string[] = [];
    const paths = pagesOf(site);
    expect(paths.length).toBeGreaterThan(15);
    const page = await reader(faults);
    for (const path of paths) {
      await goTo(page, path);
      const found = await page.evaluate((ours) => {
        const all = [...document.querySelectorAll("*")];
        const active = all.filter(
          (one) =>
            (/^(?:script|iframe|object|embed|style|base|form|input|marquee|details-open)$/iu.test(one.localName) &&
              !one.matches(ours)) ||
            one.getAttributeNames().some((name) => name.startsWith("on") || name === "style" || name === "srcdoc"),
        );
        const links = all
          .flatMap((one) => [one.getAttribute("href") ?? "", one.getAttribute("src") ?? ""])
          .filter((link) => /^\s*(?:javascript|data|vbscript):|evil\.example/iu.test(link));
        return {
          active: active.map((one) => one.outerHTML.slice(0, 80)),
          links,
          over: document.documentElement.scrollWidth - document.documentElement.clientWidth,
        };
      }, ofTheKit);
      faults.push(
        ...found.active.map((one) => `${path} holds ${one}`),
        ...found.links.map((one) => `${path} links to ${one}`),
      );
      if (found.over > 0) faults.push(`${path} overflows by ${found.over} px`);
    }
    await page.close();
    expect(faults).toEqual([]);
  });
});
