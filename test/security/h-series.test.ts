// SPDX-License-Identifier: MIT
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { veilleesCopy } from "../helpers/a-series.ts";
import { eventKit, root, scratchFolder } from "../helpers/kit-cli.ts";

const run = (...args: string[]) => eventKit([...args, "--lang", "en"]);

describe("the folder of a series that a stranger sent", () => {
  it("publishes no event that one of its editions is only a link to", async () => {
    const series = veilleesCopy();
    const mine = join(scratchFolder(), "mine");
    cpSync(join(series, "editions/veillees-2022"), mine, { recursive: true });
    rmSync(join(series, "editions/veillees-2022"), { recursive: true });
    symlinkSync(mine, join(series, "editions/veillees-2022"));
    const out = join(scratchFolder(), "site");
    const built = await run("build", series, "-o", out);
    expect(built.code).toBe(1);
    expect(built.stderr).toContain("editions/veillees-2022:1:1");
    expect(existsSync(out)).toBe(false);
    rmSync(join(series, "editions"), { recursive: true });
    symlinkSync(scratchFolder(), join(series, "editions"));
    expect((await run("validate", series)).stdout).toContain("editions:1:1");
  });

  it("moves nothing out of itself when a move that was never begun is to be ended", async () => {
    const folder = join(scratchFolder(), "event");
    const elsewhere = scratchFolder();
    mkdirSync(folder);
    symlinkSync(elsewhere, join(folder, "editions"));
    for (const name of ["event.yaml", "ls"]) writeFileSync(join(folder, name), "echo");
    for (const names of [["ls"], ["event.yaml"]]) {
      writeFileSync(join(folder, ".event-kit-series.json"), JSON.stringify({ id: "bin", names, series: "x" }));
      const ran = await run("new", "edition", "Next", folder, "--yes");
      expect(ran).toMatchObject({ code: 2, stdout: "" });
    }
    expect(readdirSync(elsewhere)).toEqual([]);
  });
});

describe("a folder whose name holds orders to a terminal", () => {
  it("is named without obeying them", async () => {
    const place = scratchFolder();
    cpSync(join(root, "examples/minimal"), join(place, "a\u001b]0;x\u0007\u009b2J"), { recursive: true });
    const { code, stderr } = await run("build", place);
    expect(code).toBe(2);
    expect(stderr).toContain("a\\u001b]0;x\\u0007\\u009b2J");
  });

  it("nor is an edition of that name", async () => {
    const series = veilleesCopy();
    mkdirSync(join(series, "editions/\u001b[2J"));
    writeFileSync(join(series, "editions/\u001b[2J/event.yaml"), "id: a\n");
    const { code, stderr } = await run("archive", series, "--edition", "nobody");
    expect(code).toBe(2);
    expect(stderr).toContain("\\u001b[2J");
  });
});
