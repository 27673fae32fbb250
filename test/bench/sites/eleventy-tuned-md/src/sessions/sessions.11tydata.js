// SPDX-License-Identifier: MIT
// Eleventy reads a folder's data from the default export.
// biome-ignore lint/style/noDefaultExport: see above
export default {
  layout: "session-layout.njk",
  permalink: ({ page }) => `sessions/${page.fileSlug}.html`,
};
