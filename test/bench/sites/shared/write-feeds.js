// SPDX-License-Identifier: MIT
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { feedFiles } from "./feeds.js";

/** Writes calendars, feed and list straight to the output once the pages are done, beside Eleventy: `siteOf` gives the site. */
export function writeFeedsAfter(eleventyConfig, siteOf) {
  eleventyConfig.on("eleventy.after", ({ directories }) => {
    mkdirSync(join(directories.output, "calendars"), { recursive: true });
    for (const [path, text] of feedFiles(siteOf())) writeFileSync(join(directories.output, path), text);
  });
}
