// SPDX-License-Identifier: MIT
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const here = import.meta.dirname;
const root = join(here, "../../..");

/** Compiles the driver into a folder, so that plain Node starts it in a moment a hundred times. Gives its path. */
export function compiledDriver(folder: string): string {
  const typescript = dirname(createRequire(import.meta.url).resolve("typescript/package.json"));
  const options = ["--noCheck", "--rewriteRelativeImportExtensions", "--skipLibCheck", "--ignoreConfig"];
  const target = [
    "--module",
    "nodenext",
    "--target",
    "es2023",
    "--types",
    "node",
    "--rootDir",
    root,
    "--outDir",
    folder,
  ];
  execFileSync(process.execPath, [join(typescript, "bin/tsc"), ...options, ...target, join(here, "driver.ts")], {
    cwd: root,
  });
  writeFileSync(join(folder, "package.json"), '{"type":"module"}');
  return join(folder, "test/publish/kill/driver.js");
}
