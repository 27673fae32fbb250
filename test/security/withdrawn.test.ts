// SPDX-License-Identifier: MIT
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { sourcesOf } from "../../kit/commands/kit-sources.ts";
import { exportedIn } from "../../kit/export/exported.ts";
import { formatNames } from "../../kit/export/format-names.ts";
import { exportTexts } from "../../kit/export/formats.ts";
import { check, plan } from "../../kit/pipeline.ts";
import { eventKit, scratchFolder } from "../helpers/kit-cli.ts";
import { filesOf } from "../helpers/site-files.ts";
import { canary, canaryEvent, words } from "./withdrawn-canary.ts";

const place = scratchFolder();
const told = ["--as-of", "2031-07-01", "--site-url", "https://fete.example/", "--lang", "en"];

/** Everything that leaves the folder: each file of the site with its path, each format of `export` in each language. */
type Everything = ReadonlyMap<string, Buffer>;

async function leaving(isWithdrawn: boolean): Promise<Everything> {
  const folder = join(place, `event-${isWithdrawn}`);
  for (const [path, content] of Object.entries(canaryEvent(isWithdrawn))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  const site = join(place, `site-${isWithdrawn}`);
  const built = await eventKit(["build", folder, "-o", site, ...told]);
  expect(built.code, built.stdout + built.stderr).toBe(0);
  const out = new Map(filesOf(site).map((path) => [path, readFileSync(join(site, path))]));
  const { input } = check(sourcesOf(folder));
  if (input === undefined) throw new Error("the build let it through");
  // What `event-kit export` runs, without a process for each of fourteen texts.
  const model = await plan(input, { now: 0, asOf: "2031-07-01", siteUrl: "https://fete.example/" });
  for (const format of formatNames) {
    for (const lang of ["fr", "en"]) {
      out.set(`export ${format} ${lang}`, Buffer.from(exportTexts[format](exportedIn(model, lang))));
    }
  }
  return out;
}

const named: Readonly<Record<string, string>> = { eacute: "é", Eacute: "É", iuml: "ï", Iuml: "Ï", nbsp: " ", amp: "&" };

/** A text with every escape of addresses, HTML, JSON and CSS undone, folded lines of calendars joined, in plain letters. */
function bare(text: string): string {
  return text
    .replace(/\r?\n[ \t]/gu, "")
    .replace(/(?:%[\da-f]{2})+/giu, (bytes) => Buffer.from(bytes.replaceAll("%", ""), "hex").toString("utf8"))
    .replace(/&#(\d+);/gu, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&#x([\da-f]+);/giu, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&(\w+);/gu, (whole, name: string) => named[name] ?? whole)
    .replace(/\\u([\da-f]{4})/giu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .normalize("NFD")
    .replace(/[\p{M}\p{Cf}]/gu, "")
    .toLowerCase();
}

/** The same, and what every run of base64 in it says. */
function everyReading(content: Buffer): string {
  const text = content.toString("utf8");
  const hidden = (text.match(/[A-Za-z0-9+/_-]{12,}={0,2}/gu) ?? []).map((run) => Buffer.from(run, "base64").toString());
  return `${bare(text)}\n${bare(hidden.join("\n"))}`;
}

function holding(everything: Everything, what: string): readonly string[] {
  return [...everything]
    .filter(([path, content]) => bare(path).includes(what) || everyReading(content).includes(what))
    .map(([path]) => path);
}

const family = "canarquez";
let before: Everything;
let after: Everything;

beforeAll(async () => {
  before = await leaving(false);
  after = await leaving(true);
}, 240_000);

describe("the name of somebody who withdrew, written in every field there is", () => {
  it("is found by this test before they withdraw, in every kind of file and however it is encoded", () => {
    const found = holding(before, family).join("\n");
    for (const kind of [
      /sessions\/complete\.html$/mu,
      /people\/zq-person\.html$/mu,
      /traces\/compte-rendu\.html$/mu,
      /event\.json$/mu,
      /schedule\.xml$/mu,
      /schedule\.json$/mu,
      /programme\.csv$/mu,
      /programme\.ics$/mu,
      /feed\.xml$/mu,
      /feed\.json$/mu,
      /programme-data\.js$/mu,
      /places\.geojson$/mu,
      /theme\/style\.css$/mu,
      /theme\/eloise-canarquez\.css$/mu,
      /media\/captions\.vtt$/mu,
      /media\/list\.csv$/mu,
      /media\/data\.json$/mu,
      /media\/group\.svg$/mu,
      /media\/eloise-canarquez-au-pont\.svg$/mu,
      /export jsonld fr/u,
    ])
      expect(found).toMatch(kind);
    expect(holding(new Map([["a", Buffer.from(Buffer.from("Canarquez là").toString("base64"))]]), family)).toEqual([
      "a",
    ]);
    expect(holding(new Map([["a", Buffer.from("Can%61rquez C&#97;narquez")]]), family)).toEqual(["a"]);
  });

  it("is in no byte of the site nor of any export afterwards", () => {
    expect(holding(after, family)).toEqual([]);
  });

  it("leaves the texts around it", () => {
    expect(after.get("tous-les-champs/sessions/ouverte.html")?.toString()).toContain("Par […].");
    expect(after.get("tous-les-champs/media/captions.vtt")?.toString()).toContain("Bonjour, je suis […].");
    expect(after.get("tous-les-champs/media/list.csv")?.toString()).toBe('nom,ville\n"[…]",Valbrume\n');
  });

  it("leaves their id in their own addresses, which say that they withdrew and ask not to be indexed, and where those who took the event along learn of it", () => {
    const own = ["people", "en/people"].map((folder) => `tous-les-champs/${folder}/${canary.id}.html`);
    const told = ["tous-les-champs/event.json", "export event-json fr", "export event-json en"];
    expect([...holding(after, canary.id)].sort()).toEqual([".event-kit-site.json", ...own, ...told].sort());
    for (const path of own) expect(after.get(path)?.toString()).toMatch(/<meta name="robots" content="noindex/u);
  });

  it("takes with it portraits and files that are called by it", () => {
    const published = [...after.keys()].filter((path) => path.includes("/media/"));
    expect(published.some((path) => /portrait-zq|canarquez/u.test(path))).toBe(false);
    expect([...before.keys()].some((path) => path.endsWith("media/portrait-zq.svg"))).toBe(true);
    expect(holding(before, "portraitbyteszq")).not.toEqual([]);
    expect(holding(after, "portraitbyteszq")).toEqual([]);
  });
});

describe("what else was withdrawn", () => {
  it.each(Object.entries(words))("a %s: its words, its names and its bytes are nowhere", (_, word) => {
    expect(holding(before, word)).not.toEqual([]);
    expect(holding(after, word)).toEqual([]);
  });

  it("a trace: its address stays, says so, and asks not to be indexed", () => {
    const page = after.get("tous-les-champs/en/traces/gone-zq.html")?.toString();
    expect(page).toContain("withdrawn");
    expect(page).toMatch(/<meta name="robots" content="noindex/u);
    expect(after.get("sitemap.xml")?.toString()).not.toContain("gone-zq");
  });

  it("a quote of somebody who withdrew goes with them", () => {
    expect(before.get("tous-les-champs/traces/compte-rendu.html")?.toString()).toContain(words.quote);
    expect(after.get("tous-les-champs/traces/compte-rendu.html")?.toString()).not.toContain(words.quote);
  });
});
