// SPDX-License-Identifier: MIT
// The same site as somebody writes it who has measured: frozen data, which Eleventy does not copy, permalinks as functions, no computed data, template inheritance
// instead of a chain of layouts, Markdown in no template language, and what is no page written beside Eleventy.
import { derive } from "../shared/derive.js";
import { addShared, tunedSettings } from "../shared/filters.js";
import { readContent } from "../shared/read-content.js";
import { writeFeedsAfter } from "../shared/write-feeds.js";

// Eleventy reads its configuration from the default export.
// biome-ignore lint/style/noDefaultExport: see above
export default function configure(eleventyConfig) {
  const { event, sessions, people } = readContent("content");
  // Frozen data goes by reference through Eleventy's data cascade: measured faster than copies.
  const site = Object.freeze(derive(event, sessions, people));
  addShared(eleventyConfig);
  eleventyConfig.addGlobalData("site", () => site);
  eleventyConfig.addGlobalData("event", () => site.event);
  writeFeedsAfter(eleventyConfig, () => site);
  return tunedSettings;
}
