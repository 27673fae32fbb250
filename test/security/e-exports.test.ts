// SPDX-License-Identifier: MIT
import { linkSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ICAL from "ical.js";
import { XmlDocument, XmlElement } from "libxml2-wasm";
import { describe, expect, it } from "vitest";
import type { SiteModel } from "../../kit/derive/site.ts";
import { exportFiles } from "../../kit/export/export-files.ts";
import { formatNames } from "../../kit/export/format-names.ts";
import { calendarText, entryText } from "../../kit/export/ical/calendar-text.ts";
import type { Edition } from "../../kit/model/edition.ts";
import { pageDataFiles } from "../../kit/page-data/page-data-files.ts";
import { pageDrawer } from "../../kit/render/render.ts";
import { changingTexts, everyField } from "../export/every-field.ts";
import { readCsv } from "../export/read-csv.ts";
import { siteOf } from "../helpers/an-event.ts";
import { root, scratchFolder } from "../helpers/kit-cli.ts";
import { attack, expectRefusal, hostileEvent } from "./hostile.ts";

const place = scratchFolder();
const siteUrl = "https://valbrume.example/";
const every = everyField();
const at = (edition: Edition): SiteModel => siteOf(edition, { siteUrl });
/** What a program that builds an edition by itself could put before every text: validation refuses some of it. */
const worse = (before: string) => at(changingTexts(every, (text) => before + text));
const filesOf = (site: SiteModel, ending: string) =>
  [...pageDataFiles(site), ...exportFiles(site)]
    .filter(({ path }) => path.endsWith(ending))
    .map(({ content }) => content);
const plain = at(every);

describe("row 51: texts that would write lines of a calendar", () => {
  /** The names of the properties of a stream, as the RFC has one unfold it. */
  const namesIn = (stream: string) =>
    new Set(
      stream
        .replace(/\r\n[ \t]/gu, "")
        .split("\r\n")
        .map((line) => /^[^:;]*/u.exec(line)?.[0]),
    );
  const known = new Set(filesOf(plain, ".ics").flatMap((stream) => [...namesIn(stream)]));

  it.each([
    "\r\nX-EVIL:1\r\n",
    "\nX-EVIL:1\n",
    "\rX-EVIL:1\r",
    "\u2028X-EVIL:1\u2028",
    "\u0085X-EVIL:1\u0085",
    "\u000bX-EVIL:1\u000c",
    "\r\n X-EVIL:1\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\n",
    '";X-EVIL="1:',
    "\\",
    "\u0000",
    "e\u0301\u0302".repeat(60),
    "👩🏽‍🚀".repeat(30),
  ])("%j before every text adds no property, no entry, and no line that is too long", (before) => {
    for (const stream of filesOf(worse(before), ".ics")) {
      expect([...namesIn(stream)].filter((name) => !known.has(name))).toEqual([]);
      expect(stream.replaceAll("\r\n", "")).not.toMatch(/[\r\n\u2028\u2029\u0085\v\f\0]/u);
      for (const line of stream.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(stream.match(/^BEGIN:VEVENT$/gmu)?.length).toBe(stream.match(/^UID:/gmu)?.length);
      expect(() => ICAL.Component.fromString(stream)).not.toThrow();
    }
  });

  it("nor does a language or an address that no validation has seen", () => {
    const lang = 'fr";X-EVIL=1:\r\nX-EVIL:1\r\n';
    const address = "https://live.example/\r\nX-EVIL:1";
    const entry = entryText({
      uid: "a",
      stamp: "2031-01-01",
      sequence: 0,
      start: "2031-06-14T09:00:00Z",
      end: "2031-06-14T10:00:00Z",
      lang,
      title: { text: "A", lang },
      description: address,
      location: address,
      url: address,
      online: { url: address, label: lang },
      attachments: [address, "javascript:alert(1)"],
    });
    const stream = calendarText({ name: "A", lang, url: address, source: address }, [entry]);
    expect([...namesIn(stream)].filter((name) => !known.has(name))).toEqual([]);
    expect(stream.match(/^ATTACH:.*/gmu)).toEqual(["ATTACH:https://live.example/X-EVIL:1"]);
    const summary = ICAL.Component.fromString(stream).getFirstSubcomponent("vevent")?.getFirstProperty("summary");
    expect(summary?.getFirstParameter("x-evil")).toBeUndefined();
    expect(summary?.getFirstValue()).toBe("A");
  });
});

describe("row 53: texts that would write elements of a feed or a schedule", () => {
  /** Each element of a document with its attributes' names: what texts must not be able to change. */
  function shapeOf(xml: string): readonly string[] {
    const document = XmlDocument.fromString(xml);
    const visit = (element: XmlElement): string[] => {
      const own = [element.name, element.namespaceUri, ...element.attrs.map(({ name }) => name)].join(" ");
      const inside: string[] = [];
      for (let node = element.firstChild; node !== null; node = node.next) {
        if (node instanceof XmlElement) inside.push(...visit(node));
      }
      return [own, ...inside];
    };
    const shape = visit(document.root);
    document.dispose();
    return shape;
  }
  const shapes = filesOf(plain, ".xml").map(shapeOf);

  it.each([
    "]]><evil/>",
    '"><evil/><a b="',
    "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]>&b;",
    "<?evil?><!-- ",
    '<x xmlns="urn:evil"/>',
    "\u0000\u000b\ufffe\ud800&#0;&#x1F;",
  ])("%j before every text leaves every document well-formed, and of the same elements", (before) => {
    expect(shapes.length).toBe(4);
    const found = filesOf(worse(before), ".xml");
    // How many events share a room or a track follows from names: the set of shapes is what may not grow.
    expect(found.map((xml) => shapeOf(xml).length)).toEqual(shapes.map((shape) => shape.length));
    for (const [index, xml] of found.entries()) {
      expect(new Set(shapeOf(xml))).toEqual(new Set(shapes[index]));
      expect(xml.replace(/^<\?xml[^?]*\?>/u, "")).not.toMatch(/<[!?]/u);
    }
  });
});

describe("row 50: texts that would be formulas in a spreadsheet", () => {
  it.each(["=1+1", "+1+cmd|' /C calc'!A0", "-2+3", "@SUM(1)", "\t=1", "\r=1", "\n=1", "\u0000=1", "＝1", "'=1"])(
    "%j before every text starts no cell of the table",
    (before) => {
      for (const csv of filesOf(worse(before), ".csv")) {
        const cells = readCsv(csv.slice(1), csv.slice(1).startsWith("id;") ? ";" : ",").flat();
        expect(cells.some((cell) => cell.startsWith("'"))).toBe(true);
        expect(cells.filter((cell) => /^[=+\-@＝＋－＠\t\r\n\0]/u.test(cell))).toEqual([]);
      }
    },
  );
});

describe("row 52: texts that would end the data that a page carries", () => {
  const tags = (html: string) => html.match(/<\/?script\b|<!--/giu) ?? [];

  it.each(["</script><script>alert(1)</script>", "<!--<script>", "]]></SCRIPT >", "\u2028\u2029\\u003c/script>"])(
    "%j before every text leaves every page with the same scripts, and its data readable",
    (before) => {
      const site = worse(before);
      const [draw, drawPlain] = [pageDrawer(site), pageDrawer(plain)];
      for (const [index, page] of site.pages.entries()) {
        const same = plain.pages[index];
        if (same === undefined) throw new Error("another number of pages");
        const html = draw(page);
        expect(tags(html), page.path).toEqual(tags(drawPlain(same)));
        const data = html.matchAll(/<script type="application\/(?:ld\+)?json"[^>]*>(.*?)<\/script>/gsu);
        for (const [, json = ""] of data) expect(() => JSON.parse(json)).not.toThrow();
      }
      for (const script of [...filesOf(site, "programme-data.js"), ...filesOf(site, "search-data.js")])
        expect(script).not.toMatch(/[<\u2028\u2029]/u);
      for (const json of filesOf(site, "json")) expect(() => JSON.parse(json)).not.toThrow();
    },
  );
});

describe("row 61: what an export is written over", () => {
  const media = { "media/photo.txt": "ten years of work", "media/photo.txt.yaml": "alt: A text\n" };
  const files = { ...media, "theme/style.css": ".poster { letter-spacing: 0; }\n" };
  const folder = hostileEvent(place, "precious", files);
  const paths = ["event.yaml", ...Object.keys(files)];
  const into = (out: string) => attack(["export", folder, "--to", "csv", "-o", out, "--lang", "en"]);

  it.each(paths)("is never %s of the event, nor a link that leads to it", async (path) => {
    const source = join(folder, path);
    const before = readFileSync(source, "utf8");
    const [soft, hard] = ["soft", "hard"].map((name) => join(place, `${name}-${path.replaceAll("/", "-")}`)) as [
      string,
      string,
    ];
    symlinkSync(source, soft);
    linkSync(source, hard);
    for (const out of [source, `${folder}/media/../${path}`, soft, hard]) {
      expectRefusal(await into(out), 2, /file of the event|one of the event/iu);
      expect(readFileSync(source, "utf8")).toBe(before);
    }
  });

  it("is any other file, whatever it is called", async () => {
    for (const name of ["-rf", "$(touch canary)", "a b\n.csv", "__proto__", "'\".csv"]) {
      writeFileSync(join(place, name), "old");
      const ran = await into(join(place, name));
      expect(ran.code, ran.stderr).toBe(0);
      expect(readFileSync(join(place, name), "utf8")).toMatch(/^\ufeffid[,;]slot/u);
    }
  });

  it.each(["constructor", "__proto__", "toString", "../ics"])("%j is no format", async (format) => {
    expectRefusal(await attack(["export", folder, "--to", format, "--lang", "en"]), 2, "does not suit --to");
  });
});

describe("row 39: every format", () => {
  it.each(formatNames)("%s is the same bytes in another zone, language, home and folder", async (format) => {
    const event = join(root, "examples/nec18-nantes");
    const args = ["export", event, "--to", format, "--as-of", "2018-09-01"];
    const here = await attack(args, { env: { TZ: "UTC" } });
    const env = { TZ: "Pacific/Kiritimati", LC_ALL: "tr_TR.UTF-8", LANG: "ar_EG.UTF-8", HOME: place, USER: "canary" };
    const there = await attack(args, { cwd: place, env });
    expect([here.code, there.code]).toEqual([0, 0]);
    expect(there.stdout).toBe(here.stdout);
    expect(here.stdout).not.toMatch(/canary|\/tmp\/|\/home\//u);
  });
});
