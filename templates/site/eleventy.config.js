// SPDX-License-Identifier: MIT
/**
 * The only Eleventy configuration ever read: given by absolute path, so that none is looked for in the current folder.
 * It must be a file: what an inline configuration returns is ignored by Eleventy 3.1.
 */
export default function configuration() {
  return {
    markdownTemplateEngine: false,
    htmlTemplateEngine: false,
    keys: { package: false },
    dir: { data: "no-data", includes: "no-includes", layouts: "no-layouts" },
  };
}
