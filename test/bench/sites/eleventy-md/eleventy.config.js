// SPDX-License-Identifier: MIT
import { derive } from "../shared/derive.js";
import { addShared, settings } from "../shared/filters.js";
import { readYaml } from "../shared/read-content.js";

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
  return settings;
}

function deriveFrom(api) {
  const sessions = api.getFilteredByGlob("src/sessions/*.md");
  return derive(
    sessions[0].data.event,
    sessions.map(sessionRecord),
    api.getFilteredByGlob("src/people/*.md").map(personRecord),
  );
}

function sessionRecord({ fileSlug, data: { title, question, axes, slots, speakers } }) {
  return { id: fileSlug, data: { title, question, axes, slots, speakers } };
}

function personRecord({ fileSlug, data: { name, affiliation, links } }) {
  return { id: fileSlug, data: { name, affiliation, links } };
}
