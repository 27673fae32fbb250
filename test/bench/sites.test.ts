// SPDX-License-Identifier: MIT
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type BuilderId, buildersFor, isBuilder, prepare } from "./builders.ts";
import { eleventyUse } from "./loaded-modules.ts";
import { measure } from "./measure.ts";
import { round } from "./round.ts";
import { tally } from "./tally.ts";

const ELEVENTIES = ["eleventy-data", "eleventy-md", "eleventy-tuned-data", "eleventy-tuned-md"] as const;
const SITES = ["floor", ...ELEVENTIES] as const satisfies readonly BuilderId[];
const SESSIONS = 30;
let scratch = "";

beforeAll(async () => {
  scratch = mkdtempSync(join(tmpdir(), "event-kit-sites-"));
  for (const builder of prepare(scratch, SESSIONS, SITES)) await measure(builder.command(out(builder.id)), scratch);
}, 60_000);
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

function out(id: BuilderId): string {
  return join(scratch, `out-${id}`);
}

/** The words and tags of every file, by path: blank space is the template language's own affair. */
function written(id: BuilderId): ReadonlyMap<string, string> {
  const files = readdirSync(out(id), { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  return new Map(paths.map((path) => [path.slice(out(id).length), readFileSync(path, "utf8").replace(/\s+/g, "")]));
}

describe("the sites that event-kit is compared with", () => {
  it.each(ELEVENTIES)("write, with %s, the same files as the floor does", (id) => {
    expect(written(id)).toEqual(written("floor"));
  });

  it("have a page for each session, person, axis, room and day, and three of their own", () => {
    expect(tally(out("floor"))).toMatchObject({
      pages: SESSIONS + 24 + 5 + 20 + 4 + 3,
      files: SESSIONS + 24 + 5 + 20 + 4 + 3 + (SESSIONS + 1) + 1 + 1 + 1,
    });
  });

  it("show the list and the link of the abstract, and what else goes on at that time", () => {
    const page = written("eleventy-md").get("/sessions/seance-00002.html") ?? "";
    expect(page).toMatch(/<ul><li>/);
    expect(page).toContain('<ahref="https://example.org/dossiers/2">');
    expect(page).toMatch(/Aumêmemoment.*seance-00001\.html.*Danslemêmeaxe/);
  });
});

describe("the choice of builders", () => {
  it("keeps to event-kit and the floor at 10,000 sessions, unless all are asked for", () => {
    expect(buildersFor(10_000, false)).toEqual(["node", "event-kit", "event-kit-validate", "floor"]);
    expect(buildersFor(10_000, true)).toEqual(expect.arrayContaining(["eleventy-data", "eleventy-md"]));
  });
});

describe("a run", () => {
  it("that fails is an error that says why, not a short time", async () => {
    const command = {
      program: process.execPath,
      args: ["-e", "console.error('no disk'); process.exit(3)"],
      cwd: scratch,
    };
    await expect(measure(command, scratch)).rejects.toThrow(/exit 3\n(.*\n)*no disk/);
  });

  it("of nothing wrote nothing", () => {
    expect(tally(join(scratch, "absent"))).toEqual({ files: 0, pages: 0, bytes: 0 });
  });
});

describe("the two builds whose ratio is the cost of exports", () => {
  it("write the same pages, one with all that other tools read, the other with none of it", async () => {
    const folder = mkdtempSync(join(scratch, "exports-"));
    for (const builder of prepare(folder, 10, ["with-exports", "without-exports"]))
      await measure(builder.command(join(folder, `out-${builder.id}`)), folder);
    const [full, bare] = ["with-exports", "without-exports"].map((id) => tally(join(folder, `out-${id}`)));
    expect(full?.pages).toBe(bare?.pages);
    expect(full?.files).toBeGreaterThan((bare?.files ?? 0) + 10);
  }, 60_000);
});

describe("the look-out for Eleventy", () => {
  it("tells a process that loads it from one that does not", async () => {
    const folder = mkdtempSync(join(scratch, "look-out-"));
    const [without, using] = prepare(folder, 10, ["node", "eleventy-md"]);
    if (!without || !using) throw new Error("Two builders were asked for.");
    const roles = [
      { ...without, id: "event-kit-validate" as const },
      { ...using, id: "event-kit" as const },
    ];
    expect(await eleventyUse(roles, folder)).toEqual({ validate: false, build: true });
  }, 30_000);
});

describe("a round", () => {
  it("may be asked for builders by their names alone", () => {
    expect(["node", "eleventy-md", "hugo-of-elsewhere", "toString"].map(isBuilder)).toEqual([true, true, false, false]);
  });

  it("measures the builders asked for, and no other", async () => {
    const options = {
      sessions: 10,
      runs: 1,
      all: false,
      only: new Set(["node"]),
      tell: () => undefined,
    };
    const { rows } = await round({ ...options, scratch: mkdtempSync(join(scratch, "round-")) });
    expect(rows.map(({ id, failed }) => ({ id, failed }))).toEqual([{ id: "node", failed: undefined }]);
  });
});
