// SPDX-License-Identifier: MIT
// Eleventy reads a folder's data from the default export.
// biome-ignore lint/style/noDefaultExport: see above
export default {
  layout: "person-layout.njk",
  permalink: ({ page }) => `people/${page.fileSlug}.html`,
};
