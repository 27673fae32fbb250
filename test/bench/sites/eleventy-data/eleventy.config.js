// SPDX-License-Identifier: MIT
// The site as Eleventy's documentation teaches it ("Pages From Data", "Layout Chaining", "Computed Data"): one template
// a kind of page, pagination of size 1 with an alias, permalinks written as template strings, `eleventyComputed` for what
// the layouts show of the page, a chain of layouts. Calendars, feed and list are templates like the rest.
// What people would not think slow is not made slow: look-ups are done once in `_data/site.js`, one Markdown parser.
import { addShared, settings } from "../shared/filters.js";

// Eleventy reads its configuration from the default export.
// biome-ignore lint/style/noDefaultExport: see above
export default function configure(eleventyConfig) {
  addShared(eleventyConfig);
  return settings;
}
