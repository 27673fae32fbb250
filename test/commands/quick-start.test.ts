// SPDX-License-Identifier: MIT
import { cpSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, join } from "node:path";
import type { Script } from "node:vm";
import { describe, expect, it } from "vitest";
import { root, runNode, scratchFolder } from "../helpers/kit-cli.ts";

interface QuickStart {
  readonly own: string;
  load(name: string, folder: string, scripts: Map<string, Script>): unknown;
}

const { load, own }: QuickStart = createRequire(import.meta.url)(join(root, "bin/quick-start.js"));
const compiled = join("dist/event-kit/compiled", basename(own));

/** A copy of the built kit, to be damaged. */
function copyOfTheKit(): string {
  const folder = scratchFolder();
  for (const part of ["bin", "dist", "package.json", "templates/guides"])
    cpSync(join(root, part), join(folder, part), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  return folder;
}

const minimal = join(root, "examples/minimal");
const validated = (kit: string, nodeOptions: readonly string[] = []) =>
  runNode([...nodeOptions, join(kit, "bin/event-kit.js"), "validate", minimal]);

describe("the program as V8 compiled it when the kit was built", () => {
  it("is taken by this Node as it is", () => {
    const scripts = new Map<string, Script>();
    expect(load("main.mjs", own, scripts)).toHaveProperty("start");
    expect(scripts.size).toBeGreaterThan(1);
    for (const [name, script] of scripts) expect(script.cachedDataRejected, name).toBe(false);
  });

  it("is that of a V8 told to optimise late, where Node 20 has to be told, and says nothing of it", async () => {
    const tag = (script: string) => runNode(["-e", `${script} console.log(require("node:v8").cachedDataVersionTag())`]);
    const told = await tag(`require(${JSON.stringify(join(root, "bin/v8-flags.js"))});`);
    expect(told.stderr).toBe("");
    const other = process.version.startsWith("v20.");
    expect(told.stdout !== (await tag("")).stdout).toBe(other);
    if (other) expect(basename(own)).toContain(told.stdout.trim());
  });

  it("is left alone by a Node with other flags, which runs the program all the same", async () => {
    expect((await validated(root, ["--no-opt"])).code).toBe(0);
  });

  it.each([
    ["what was compiled is damaged", /\.code$/u, "damaged"],
    ["its scripts are damaged", /\.mjs$/u, "("],
  ])("is not needed: when %s the program runs all the same", async (_what, names, text) => {
    const kit = copyOfTheKit();
    const damaged = readdirSync(join(kit, compiled)).filter((name) => names.test(name));
    expect(damaged.length).toBeGreaterThan(5);
    for (const name of damaged) writeFileSync(join(kit, compiled, name), text);
    const { code, stderr } = await validated(kit);
    expect([code, stderr]).toEqual([0, (await validated(root)).stderr]);
  });
});
