// SPDX-License-Identifier: MIT
/** A session as its Markdown file gives it to Eleventy's collections. */
export function sessionRecord({ fileSlug, data: { title, question, axes, slots, speakers } }) {
  return { id: fileSlug, data: { title, question, axes, slots, speakers } };
}

/** A person as their Markdown file gives them to Eleventy's collections. */
export function personRecord({ fileSlug, data: { name, affiliation, links } }) {
  return { id: fileSlug, data: { name, affiliation, links } };
}
