// SPDX-License-Identifier: MIT
import { cpSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { bin, root, runNode, scratchFolder } from "../helpers/kit-cli.ts";

/** A copy of the kit in which something is missing. */
function kitWith(given: { libraries?: boolean; main?: string }): string {
  const folder = scratchFolder();
  cpSync(join(root, "bin"), join(folder, "bin"), { recursive: true });
  if (given.libraries) symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  if (given.main !== undefined) {
    mkdirSync(join(folder, "dist/event-kit"), { recursive: true });
    writeFileSync(join(folder, "package.json"), '{"type":"module"}');
    writeFileSync(join(folder, "dist/event-kit/main.mjs"), given.main);
  }
  return join(folder, "bin/event-kit.js");
}

/** Runs the command under a Node that says it has another version. */
function underNode(version: string) {
  const folder = scratchFolder();
  const fake = join(folder, "fake.cjs");
  writeFileSync(
    fake,
    `Object.defineProperty(process, "versions", { value: { ...process.versions, node: ${JSON.stringify(version)} } });`,
  );
  return runNode(["-r", fake, bin, "--version"]);
}

describe("bin/event-kit.js, in a language any Node reads", () => {
  it("can be run as a command", () => {
    const mode = statSync(bin).mode;
    expect(mode & 0o111).toBe(0o111);
    expect(readFileSync(bin, "utf8").startsWith("#!/usr/bin/env node\n")).toBe(true);
  });

  it("uses nothing newer than ES5, comments aside", () => {
    const code = readFileSync(bin, "utf8").replace(/\/\/.*$|"(?:[^"\\]|\\.)*"/gmu, "");
    expect(code).not.toMatch(/\b(?:const|let|class|async|await|import|export)\b|=>|`|\?\.|\?\?|\.\.\./u);
  });

  it.each(["18.20.4", "20.18.9", "0.10.48"])(
    "under Node %s, says in both languages which one is needed",
    async (version) => {
      const { code, stdout, stderr } = await underNode(version);
      expect([code, stdout]).toEqual([3, ""]);
      expect(stderr).toContain(`event-kit a besoin de Node.js 20.19 ou plus récent ; celui-ci est le ${version}.`);
      expect(stderr).toContain(`event-kit needs Node.js 20.19 or later; this one is ${version}.`);
    },
  );

  it.each(["20.19.0", "22.1.0", "24.0.0"])("under Node %s, runs", async (version) => {
    expect(await underNode(version)).toMatchObject({ code: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+/u) });
  });

  it("without its libraries, says in both languages how to get them", async () => {
    const { code, stderr } = await runNode([kitWith({})]);
    expect(code).toBe(3);
    expect(stderr).toMatch(/lancez : npm install[\s\S]*run: npm install/u);
  });

  it("not built yet, says in both languages how to build it", async () => {
    const { code, stderr } = await runNode([kitWith({ libraries: true })]);
    expect(code).toBe(3);
    expect(stderr).toMatch(/lancez : npm run build[\s\S]*run: npm run build/u);
  });

  it("broken, says so in both languages, with the reason and no stack", async () => {
    const { code, stderr } = await runNode([kitWith({ libraries: true, main: 'import "a-library-that-is-gone";' })]);
    expect(code).toBe(3);
    expect(stderr).toMatch(/n’a pas pu démarrer[\s\S]*could not start[\s\S]*a-library-that-is-gone/u);
    expect(stderr).not.toMatch(/^\s+at /mu);
  });
});
