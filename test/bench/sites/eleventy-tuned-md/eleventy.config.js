// SPDX-License-Identifier: MIT
// The same site as somebody writes it who has measured: collections made once, look-ups in maps, permalinks as functions, no computed data, template inheritance
// instead of a chain of layouts, Markdown in no template language, and what is no page written beside Eleventy.
import { derive } from "../shared/derive.js";
import { addShared, tunedSettings } from "../shared/filters.js";
import { personRecord, sessionRecord } from "../shared/from-collections.js";
import { readYaml } from "../shared/read-content.js";
import { writeFeedsAfter } from "../shared/write-feeds.js";

// Eleventy reads its configuration from the default export.
// biome-ignore lint/style/noDefaultExport: see above
export default function configure(eleventyConfig) {
  let site;
  const derived = (api) => {
    site ??= deriveFrom(api);
    return site;
  };
  addShared(eleventyConfig);
  eleventyConfig.addDataExtension("yaml", readYaml);
  eleventyConfig.addCollection("axes", (api) => derived(api).axes);
  eleventyConfig.addCollection("rooms", (api) => derived(api).rooms);
  eleventyConfig.addCollection("days", (api) => derived(api).days);
  eleventyConfig.addCollection("speakers", (api) => derived(api).people);
  eleventyConfig.addFilter("session", (id) => site.sessionById.get(id));
  eleventyConfig.addFilter("person", (id) => site.personById.get(id));
  writeFeedsAfter(eleventyConfig, () => site);
  return tunedSettings;
}

function deriveFrom(api) {
  const sessions = api.getFilteredByGlob("src/sessions/*.md");
  return derive(
    sessions[0].data.event,
    sessions.map(sessionRecord),
    api.getFilteredByGlob("src/people/*.md").map(personRecord),
  );
}
