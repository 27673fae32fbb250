// SPDX-License-Identifier: MIT
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { ROOT } from "./synthetic/write.ts";

/** What was compared, since a ratio to another version is another ratio: Node, Eleventy, Hugo where it is found. */
export function versions(): readonly string[] {
  const eleventy = JSON.parse(readFileSync(join(ROOT, "node_modules/@11ty/eleventy/package.json"), "utf8"));
  const hugo = spawnSync("hugo", ["version"], { encoding: "utf8" });
  return [
    `Node ${process.versions.node}`,
    `Eleventy ${eleventy.version}`,
    hugo.status === 0 ? `Hugo: ${hugo.stdout.trim()}` : "Hugo was not found",
  ];
}
