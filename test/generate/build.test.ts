// SPDX-License-Identifier: MIT
import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

describe("bin/build.mjs", () => {
  let folder = "";
  const write = (path: string, text: string) => {
    mkdirSync(join(folder, path, ".."), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const build = () => spawnSync(process.execPath, [join(folder, "bin", "build.mjs")], { encoding: "utf8" });

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "build-"));
    write("node_modules/tsx/dist/cli.mjs", "");
    write("package.json", '{"type":"module"}');
    mkdirSync(join(folder, "bin"));
    copyFileSync(fileURLToPath(new URL("../../bin/build.mjs", import.meta.url)), join(folder, "bin", "build.mjs"));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it("without TypeScript and without dist/, says in both languages what to do, and fails", () => {
    const { status, stderr } = build();
    expect(status).toBe(1);
    expect(stderr).toContain("What to do: run `npm install` without `--omit=dev`");
    expect(stderr).toContain("Que faire : lancer `npm install` sans `--omit=dev`");
  });

  it("without TypeScript, keeps a dist/ that is already built", () => {
    write("dist/event-kit/main.mjs", "");
    expect(build().status).toBe(0);
  });

  it("compiles, makes the validators and gathers the program, beside no file compiled before", () => {
    write("bin/bundle.mjs", 'import { writeFileSync } from "node:fs"; writeFileSync("gathered", "");');
    write("bin/remember.mjs", "");
    const compiled =
      'import { existsSync, writeFileSync } from "node:fs"; writeFileSync("made", String(existsSync("dist/kit/old.js")));';
    write("dist/kit/old.js", "");
    const tsc = `const fs = require("node:fs"); fs.mkdirSync("dist/kit/validate", { recursive: true }); fs.writeFileSync("dist/kit/validate/generate-validators.js", ${JSON.stringify(compiled)});`;
    write("node_modules/typescript/bin/tsc", tsc);
    write("node_modules/typescript/package.json", '{"type":"commonjs"}');
    write(
      "test-made.js",
      'import { readFileSync } from "node:fs"; process.stdout.write(readFileSync("made", "utf8"));',
    );
    expect(build().status).toBe(0);
    expect(existsSync(join(folder, "gathered"))).toBe(true);
    expect(spawnSync(process.execPath, ["test-made.js"], { cwd: folder, encoding: "utf8" }).stdout).toBe("false");
  });

  it("stops before it compiles when the words cannot be read", () => {
    write("node_modules/tsx/dist/cli.mjs", "process.exit(1);");
    write("node_modules/typescript/bin/tsc", "process.exit(2);");
    write("node_modules/typescript/package.json", '{"type":"commonjs"}');
    const { status, stderr } = build();
    expect(status).toBe(1);
    expect(stderr).toContain("gathering the words of templates/words/ failed");
  });

  it("stops with the compiler's exit code when it fails, and leaves the program built before", () => {
    write("dist/event-kit/main.mjs", "");
    write("node_modules/typescript/bin/tsc", "process.exit(2);");
    write("node_modules/typescript/package.json", '{"type":"commonjs"}');
    const { status, stderr } = build();
    expect(status).toBe(2);
    expect(stderr).toContain("compiling the program (tsc) failed");
    expect(existsSync(join(folder, "dist/event-kit/main.mjs"))).toBe(true);
  });
});
