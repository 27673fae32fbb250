// SPDX-License-Identifier: MIT
import markdownIt from "markdown-it";
import { personJsonLd, sessionJsonLd } from "./json-ld.js";

const parser = markdownIt({ html: false });

/** What both Eleventy sites have in common: filters, the stylesheet, plain Markdown. */
export function addShared(eleventyConfig) {
  eleventyConfig.setLibrary("md", parser);
  eleventyConfig.addFilter("markdown", (text) => parser.render(text));
  eleventyConfig.addFilter("sessionJsonLd", sessionJsonLd);
  eleventyConfig.addFilter("personJsonLd", personJsonLd);
  eleventyConfig.addPassthroughCopy({ "../shared/style.css": "style.css" });
}

/** Folders and engines, the same for both; Markdown is not also run through a template engine, which is faster. */
export const settings = { dir: { input: "src" }, markdownTemplateEngine: false, htmlTemplateEngine: false };
