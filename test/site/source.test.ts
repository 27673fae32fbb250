// SPDX-License-Identifier: MIT
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { readBundle } from "../../kit/bundle/read-bundle.ts";
import { eventJson } from "../../kit/export/event-json/event-json.ts";
import { exportedIn } from "../../kit/export/exported.ts";
import { memoryFiles } from "../../kit/io/memory-files.ts";
import { plan } from "../../kit/pipeline.ts";
import { checkFolder } from "../examples/read-event.ts";
import { eventYaml } from "../helpers/an-event.ts";
import { htmlFaults } from "../helpers/html-faults.ts";
import { builtSite, eventKit, root, scratchFolder } from "../helpers/kit-cli.ts";

const place = scratchFolder();
const address = ["--site-url", "https://nec18.example/"];
const sourceOf = (site: string) => readFileSync(join(place, site, "nec18-nantes/source.zip"));

beforeAll(async () => {
  await builtSite(join(root, "examples/nec18-nantes"), join(place, "one"), ...address);
  await builtSite(join(root, "examples/nec18-nantes"), join(place, "two"), ...address, "--as-of", "2031-01-01");
});

describe("what was withdrawn, as event.json tells those who took the event along", () => {
  it("files that the organisers said are withdrawn, unless their name is somebody’s", async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="3" height="2"/>';
    const files = {
      "event.yaml": eventYaml({
        people: [{ id: "hugo", name: "Hugo Lemoine", photo: "media/lui.svg", withdrawn: true }],
      }),
      "media/salle.svg": svg,
      "media/salle.svg.yaml": "withdrawn: true\n",
      "media/hugo-lemoine.svg": svg,
      "media/hugo-lemoine.svg.yaml": "withdrawn: true\n",
      "media/lui.svg": svg,
    };
    const { input } = checkFolder(memoryFiles(files));
    if (input === undefined) throw new Error("the event has errors");
    const site = await plan(input, { now: 0 });
    const { withdrawn } = JSON.parse(eventJson(exportedIn(site, "fr")));
    expect(withdrawn).toEqual({ people: ["hugo"], traces: [], media: ["media/salle.svg"] });
  });
});

describe("the source that every site carries", () => {
  it("is the same bytes from one build to the next, whatever the day", () => {
    expect(sourceOf("two").equals(sourceOf("one"))).toBe(true);
  });

  it("is named by event.json with its size and checksum, and by the page with its size", () => {
    const bytes = sourceOf("one");
    const { source } = JSON.parse(readFileSync(join(place, "one/nec18-nantes/event.json"), "utf8"));
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    expect(source).toEqual({ href: "source.zip", media_type: "application/zip", bytes: bytes.length, sha256 });
    const page = readFileSync(join(place, "one/nec18-nantes/en/rerun.html"), "utf8");
    expect(page).toContain('href="../source.zip"');
    expect(page.replace(/\s/gu, " ")).toContain(`${Math.ceil(bytes.length / 1000)} kB, ZIP`);
  });

  it("is an event folder that makes a site at once, whose own source says the same", async () => {
    const { files } = await readBundle(sourceOf("one"));
    for (const [path, bytes] of files) {
      mkdirSync(dirname(join(place, "again", path)), { recursive: true });
      writeFileSync(join(place, "again", path), bytes);
    }
    const built = await eventKit([
      "build",
      join(place, "again"),
      "-o",
      join(place, "three"),
      ...address,
      "--lang",
      "en",
    ]);
    expect(built.code, built.stderr).toBe(0);
    const second = await readBundle(sourceOf("three"));
    const others = (path: string) => path !== "README.md";
    expect([...second.files.keys()].filter(others)).toEqual([...files.keys()].filter(others));
    for (const path of [...files.keys()].filter(others)) {
      expect(new TextDecoder().decode(second.files.get(path)), path).toBe(new TextDecoder().decode(files.get(path)));
    }
  });

  it("has a page that is good HTML in each language", async () => {
    for (const path of ["rerun.html", "en/rerun.html"]) {
      expect(await htmlFaults(readFileSync(join(place, "one/nec18-nantes", path), "utf8"))).toEqual([]);
    }
  });
});
