// SPDX-License-Identifier: MIT
import { derive } from "../shared/derive.js";
import { addShared, settings } from "../shared/filters.js";
import { readContent } from "../shared/read-content.js";

// Eleventy reads its configuration from the default export.
// biome-ignore lint/style/noDefaultExport: see above
export default function configure(eleventyConfig) {
  const { event, sessions, people } = readContent("content");
  // Frozen data goes by reference through Eleventy's data cascade: measured faster than copies.
  const site = Object.freeze(derive(event, sessions, people));
  addShared(eleventyConfig);
  eleventyConfig.addGlobalData("site", () => site);
  eleventyConfig.addGlobalData("event", () => site.event);
  return settings;
}
