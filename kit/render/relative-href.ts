// SPDX-License-Identifier: MIT
const slash = "/".charCodeAt(0);

/**
 * Relative link from one site path to another, so that the same output works at `/`, at `/repo/` and opened from a
 * folder. `index.html` is kept: a folder opened without a server has no default page.
 * @param from site path of the page that links, such as `nec18/sessions/a.html`.
 * @param to site path, with an optional `#fragment`.
 */
export function relativeHref(from: string, to: string): string {
  const [target = "", fragment] = to.split("#");
  if (target === from && fragment !== undefined) return `#${fragment}`;
  // Letter by letter: thousands of pages ask for hundreds of thousands of links.
  let shared = 0;
  for (let at = 0; at < target.length && target.charCodeAt(at) === from.charCodeAt(at); at++)
    if (target.charCodeAt(at) === slash) shared = at + 1;
  let up = "";
  for (let at = from.indexOf("/", shared); at >= 0; at = from.indexOf("/", at + 1)) up += "../";
  const link = up + target.slice(shared);
  return fragment === undefined ? link : `${link}#${fragment}`;
}
