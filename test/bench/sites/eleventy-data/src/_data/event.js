// SPDX-License-Identifier: MIT
import { readFileSync } from "node:fs";
import { readYaml } from "../../../shared/read-content.js";

// Eleventy calls a data file's default export.
// biome-ignore lint/style/noDefaultExport: see above
export default () => readYaml(readFileSync("content/event.yaml", "utf8"));
