// SPDX-License-Identifier: MIT
// The site as Eleventy's documentation and its starter for blogs teach it: one Markdown file a session and a person with
// a layout, a permalink and computed data from its folder's data file; collections made by `addCollection`; layouts in a
// chain; Nunjucks for everything, Markdown included (the starter's own settings).
// What people would not think slow is not made slow: collections are put together once, look-ups are filters over maps.
import { derive } from "../shared/derive.js";
import { addShared, settings } from "../shared/filters.js";
import { personRecord, sessionRecord } from "../shared/from-collections.js";
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
  for (const name of ["sessions", "people", "axes", "rooms", "days"])
    eleventyConfig.addCollection(name, (api) => derived(api)[name]);
  eleventyConfig.addFilter("session", (id) => site.sessionById.get(id));
  eleventyConfig.addFilter("person", (id) => site.personById.get(id));
  return settings;
}

function deriveFrom(api) {
  const sessions = api.getFilteredByGlob("src/sessions/*.md");
  const people = api.getFilteredByGlob("src/people/*.md");
  return derive(sessions[0].data.event, sessions.map(sessionRecord), people.map(personRecord));
}
