// SPDX-License-Identifier: MIT
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { formatNames } from "../../kit/export/format-names.ts";
import { scratchFolder } from "../helpers/kit-cli.ts";
import { filesOf } from "../helpers/site-files.ts";
import { attack, hostileEvent } from "./hostile.ts";
import { peopledEvent } from "./hostile-programme.ts";

const place = scratchFolder();
const told = ["--as-of", "2031-07-01", "--site-url", "https://fete.example/"];

/** Everything that leaves the folder: each file of the site by its path, and each format of `export` in each language. */
async function everythingOf(
  name: string,
  files: Readonly<Record<string, string>>,
): Promise<ReadonlyMap<string, string>> {
  const folder = hostileEvent(place, name, files);
  const ran = await attack(["build", folder, ...told]);
  expect(ran.code, ran.stderr).toBe(0);
  const out = new Map(
    filesOf(join(folder, "_site")).map((path) => [path, readFileSync(join(folder, "_site", path), "latin1")]),
  );
  for (const format of formatNames) {
    for (const lang of ["fr", "en"]) {
      const { code, stdout } = await attack(["export", folder, "--to", format, "--content-lang", lang, ...told]);
      expect(code).toBe(0);
      out.set(`export ${format} ${lang}`, stdout);
    }
  }
  return out;
}

const holding = (everything: ReadonlyMap<string, string>, what: RegExp) =>
  [...everything].filter(([path, text]) => what.test(path) || what.test(text)).map(([path]) => path);

const names = /qortez/iu;
const ids = /ariane-q|zed-q/u;
const reach = /unasked@|987654321|9.{1,2}87.{1,2}65.{1,2}43/u;
let present: ReadonlyMap<string, string>;
let gone: ReadonlyMap<string, string>;

beforeAll(async () => {
  present = await everythingOf("present", peopledEvent(false, ["email", "phone"]));
  gone = await everythingOf("gone", peopledEvent(true));
});

describe("row 59: an event that everybody has left", () => {
  it("is looked at wherever people are said: pages, calendars, schedules, tables, feeds, data", () => {
    const said = holding(present, names).join("\n");
    for (const kind of [
      /index\.html$/mu,
      /sessions\/s\.html$/mu,
      /sessions\/s\.ics$/mu,
      /schedule\.xml$/mu,
      /schedule\.json$/mu,
      /programme\.csv$/mu,
      /feed\.xml$/mu,
      /feed\.json$/mu,
      /event\.json$/mu,
      /programme-data\.js$/mu,
      /media\/zed-q\.svg$/mu,
      /export jsonld/u,
    ])
      expect(said).toMatch(kind);
  });

  it("names none of them in any file", () => {
    expect(holding(gone, names)).toEqual([]);
  });

  it("has their ids in their own addresses alone: pages that say no more, for links that others keep", () => {
    const pages = ["", "en/"].flatMap((lang) => people(lang));
    const elsewhere = holding(gone, ids).filter((path) => !path.includes("event.json") && !path.includes("event-json"));
    expect(elsewhere).toEqual([".event-kit-site.json", ...pages].sort());
    expect(gone.get("sitemap.xml")).not.toMatch(ids);
  });

  it("says these ids once more in the manifest, for whoever made an event of this one: they have to let them go too", () => {
    const { withdrawn, ...rest } = JSON.parse(gone.get("fete/event.json") ?? "{}");
    expect(withdrawn.people).toEqual(["ariane-q", "zed-q"]);
    expect(JSON.stringify(rest)).not.toMatch(ids);
  });

  it("publishes neither their portraits nor a link to one", () => {
    expect([...gone.keys()].filter((path) => path.includes("media/"))).toEqual([]);
    expect(holding(gone, /media\/(?:ariane|zed)/u)).toEqual([]);
  });
});

function people(lang: string): readonly string[] {
  return ["ariane-q", "zed-q"].map((id) => `fete/${lang}people/${id}.html`);
}

describe("row 59: an e-mail address and a phone number", () => {
  it("are published when the organiser asked for it by name", () => {
    expect(holding(present, reach)).toContain("fete/event.json");
    expect(holding(present, reach).some((path) => path.endsWith(".html"))).toBe(true);
  });

  it("are in no file when nobody asked", () => {
    expect(holding(gone, reach)).toEqual([]);
  });
});

describe("row 62: where and by whom a site was made", () => {
  it("is in no file of it", () => {
    expect(holding(gone, /\/tmp\/|event-kit-[A-Za-z0-9]{6}\//u)).toEqual([]);
    expect(holding(gone, new RegExp(`${place}|${process.cwd()}/`, "u"))).toEqual([]);
  });
});
