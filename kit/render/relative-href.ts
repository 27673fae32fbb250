// SPDX-License-Identifier: MIT
/**
 * Relative link from one site path to another, so that the same output works at `/`, at `/repo/` and opened from a
 * folder. `index.html` is kept: a folder opened without a server has no default page.
 * @param from site path of the page that links, such as `nec18/sessions/a.html`.
 * @param to site path, with an optional `#fragment`.
 */
export function relativeHref(from: string, to: string): string {
  const [target = "", fragment] = to.split("#");
  if (target === from && fragment !== undefined) return `#${fragment}`;
  const [here, there] = [from.split("/").slice(0, -1), target.split("/")];
  let shared = 0;
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared]) shared++;
  const link = [...here.slice(shared).map(() => ".."), ...there.slice(shared)].join("/");
  return fragment === undefined ? link : `${link}#${fragment}`;
}
