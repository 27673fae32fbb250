// SPDX-License-Identifier: MIT
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./kit-cli.ts";

/** The kit's whole stylesheet as it is written: `site.css`, then the other files of its folder by name. */
export function stylesheet(): string {
  const folder = join(root, "templates/site/assets");
  const others = readdirSync(folder).filter((name) => name.endsWith(".css") && name !== "site.css");
  return ["site.css", ...others.sort()].map((name) => readFileSync(join(folder, name), "utf8")).join("\n");
}
