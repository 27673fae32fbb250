// SPDX-License-Identifier: MIT
import { readContent } from "../../../shared/read-content.js";
import { views } from "../../../shared/views.js";

// A JavaScript data file is where Eleventy's documentation has data read and put together; its default export is called.
// biome-ignore lint/style/noDefaultExport: see above
export default function site() {
  const { event, sessions, people } = readContent("content");
  return views(event, sessions, people);
}
