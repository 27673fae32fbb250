// SPDX-License-Identifier: MIT
import markdownIt from "markdown-it";
import { icsLines, icsText, icsTime } from "./calendar.js";
import { personJsonLd, sessionJsonLd } from "./json-ld.js";
import { records } from "./records.js";

const parser = markdownIt({ html: false });

/** What all Eleventy sites have in common: filters, the stylesheet, one plain Markdown parser. */
export function addShared(eleventyConfig) {
  eleventyConfig.setLibrary("md", parser);
  eleventyConfig.addFilter("markdown", (text) => parser.render(text));
  for (const filter of [sessionJsonLd, personJsonLd, icsText, icsTime, icsLines, records])
    eleventyConfig.addFilter(filter.name, filter);
  eleventyConfig.addPassthroughCopy({ "../shared/style.css": "style.css" });
}

/** Folders and engines of the starter for blogs: Nunjucks everywhere. */
export const settings = { dir: { input: "src" }, markdownTemplateEngine: "njk", htmlTemplateEngine: "njk" };

/** The same without running Markdown through a template language first, which is faster. */
export const tunedSettings = { ...settings, markdownTemplateEngine: false, htmlTemplateEngine: false };
