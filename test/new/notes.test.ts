// SPDX-License-Identifier: MIT

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { HtmlValidate } from "html-validate";
import type { Browser } from "playwright-core";
import { encode } from "uqr";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { qrCode } from "../../kit/new/notes/qr-code.ts";
import { sessionSheet } from "../../kit/new/notes/session-sheet.ts";
import { sessionsWithSheets } from "../../kit/new/notes/sessions-with-sheets.ts";
import { sheetMarkdown } from "../../kit/new/notes/sheet-markdown.ts";
import { sheetsPage } from "../../kit/new/notes/sheets-page.ts";
import { launchBrowser } from "../helpers/browser.ts";
import { scratchFolder } from "../helpers/kit-cli.ts";
import { anEvening, sessionOf } from "./an-evening.ts";

const evening = anEvening();
const sheetOf = (id: string, siteUrl?: string, edition = evening) =>
  sessionSheet(edition, sessionOf(edition, id), siteUrl);
const page = (siteUrl?: string, edition = evening) =>
  sheetsPage(
    sessionsWithSheets(edition).map((one) => sessionSheet(edition, one, siteUrl)),
    "La Soirée",
    "fr",
    [],
  );

describe("sessions that have a note sheet", () => {
  const ids = (chosen?: Parameters<typeof sessionsWithSheets>[1]) =>
    sessionsWithSheets(evening, chosen).map(({ id }) => id);

  it("are those that are held, in their order; no meal, nothing cancelled", () => {
    expect(ids()).toEqual(["qui-decide", "atelier-cartes", "tout-nu"]);
  });

  it("can be chosen, by name or by day", () => {
    expect(ids({ ids: ["tout-nu", "qui-decide"] })).toEqual(["qui-decide", "tout-nu"]);
    expect(ids({ day: "2031-06-15" })).toEqual(["atelier-cartes"]);
  });
});

describe("a note sheet to copy to a pad", () => {
  it("says what is known of the session and leaves room for the rest, in the session's language", async () => {
    await expect(sheetMarkdown(sheetOf("qui-decide"))).toMatchFileSnapshot("sheet.fr.md");
    await expect(sheetMarkdown(sheetOf("atelier-cartes", "https://soiree.example/"))).toMatchFileSnapshot(
      "sheet.en.md",
    );
  });

  it("names nobody who withdrew", () => {
    expect(sheetMarkdown(sheetOf("qui-decide"))).not.toContain("Sam");
    expect(page()).not.toContain("Sam Parti");
  });

  it("keeps a title of several lines on one", () => {
    const sly = anEvening({ sessions: [{ id: "ruse", title: "Un\n## Décisions\n- deux" }] });
    expect(sheetMarkdown(sheetOf("ruse", undefined, sly)).split("\n")[0]).toBe("# Un ## Décisions - deux");
  });
});

describe("the code to scan", () => {
  it("draws each dark module of the code once, inside its quiet zone", () => {
    const address = "https://soiree.example/fete/sessions/qui-decide.html";
    const { path, side } = qrCode(address);
    const { data, size } = encode(address, { ecc: "M", border: 0 });
    const dark = Array.from({ length: side }, () => new Array<boolean>(side).fill(false));
    for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/gu))
      dark[Number(y)]?.fill(true, Number(x), Number(x) + Number(width));
    expect(side).toBe(size + 8);
    expect(dark.slice(4, -4).map((row) => row.slice(4, -4))).toEqual(data);
    expect([...dark.slice(0, 4), ...dark.slice(-4)].flat()).not.toContain(true);
  });

  it("leads to the session's page, where the site will be; without an address the sheet says why there is none", () => {
    expect(sheetOf("qui-decide", "https://soiree.example/2031").address).toBe(
      "https://soiree.example/2031/fete/sessions/qui-decide.html",
    );
    expect(page("https://soiree.example/")).toContain('href="https://soiree.example/fete/sessions/qui-decide.html"');
    expect(page()).not.toContain("<svg");
    expect(page()).toContain("Pas de code à scanner");
  });
});

describe("the page to print", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  it("is right HTML, and asks nothing of anyone", async () => {
    const html = page("https://soiree.example/");
    const report = await new HtmlValidate({
      extends: ["html-validate:standard"],
      rules: { "no-inline-style": "off", "long-title": "off" },
    }).validateString(html);
    expect(report.results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
    expect(html).not.toMatch(/<script|<link|<img|src="|url\((?!data:)/u);
  });

  it("takes what organisers write as text", () => {
    const sly = anEvening({ sessions: [{ id: "ruse", title: '<script>alert("1")</script>', question: "a & b" }] });
    expect(page(undefined, sly)).toContain("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;");
    expect(page(undefined, sly)).not.toContain("<script");
  });

  it("prints each sheet on one A4 page, a long question and all", async () => {
    const long = anEvening({
      sessions: [
        {
          id: "longue",
          title: "Un titre qui prend de la place, parce que les titres en prennent souvent plus que prévu",
          question: "Comment fait-on pour que tout le monde se comprenne ? ".repeat(4).trim(),
          speakers: ["ada-lovel", "lou-merle"],
        },
        { id: "courte", title: "Courte" },
      ],
    });
    const file = join(scratchFolder(), "index.html");
    writeFileSync(file, page("https://soiree.example/", long));
    const tab = await browser.newPage();
    const asked: string[] = [];
    tab.on("request", (request) => asked.push(request.url()));
    await tab.goto(pathToFileURL(file).href);
    const pdf = (await tab.pdf({ preferCSSPageSize: true })).toString("latin1");
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/gu)).toHaveLength(2);
    expect(pdf).toMatch(/\/MediaBox\s*\[0 0 59[45][.\d]* 84[12][.\d]*\]/u);
    expect(asked).toEqual([pathToFileURL(file).href]);
    await tab.setViewportSize({ width: 360, height: 700 });
    expect(await tab.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(360);
    await tab.close();
  });
});
