// SPDX-License-Identifier: MIT
import type { PathFault } from "../diagnostics/publish-messages.ts";
import { PublishError } from "./publish-error.ts";

/** Says what the folder is: format, and every file in it with its SHA-256. At the root of each published site. */
export const SITE_MARKER = ".event-kit-site.json";
/** Tells GitHub Pages to serve the site as it is. */
export const NO_JEKYLL = ".nojekyll";

const OWN_FILES: ReadonlySet<string> = new Set([SITE_MARKER, NO_JEKYLL]);
const ALLOWED = /^[A-Za-z0-9._-]+$/;
const RESERVED = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/i;
const SEGMENT_LIMIT = 100;
const PATH_LIMIT = 290;

/**
 * A site path that every system can hold: relative, POSIX, letters without accents, digits, `.`, `_` and `-`; no name
 * that starts or ends with a dot (except the kit's own), none that Windows reserves; 100 bytes a name, 290 in all: an event path of 200 and the edition before it.
 * Gives the path back, or throws a PublishError `output/path-clash`.
 */
export function safeSitePath(path: string): string {
  const fault = sitePathFault(path);
  if (fault !== undefined) throw new PublishError("output/path-clash", path, { reason: fault });
  return path;
}

/** What is wrong with a site path, by the rules of `safeSitePath`; undefined when nothing is. */
export function sitePathFault(path: string): PathFault | undefined {
  if (path === "") return "empty";
  if (OWN_FILES.has(path)) return undefined;
  for (const segment of path.split("/")) {
    const fault = segmentFault(segment);
    if (fault !== undefined) return fault;
  }
  return path.length > PATH_LIMIT ? "length" : undefined;
}

function segmentFault(segment: string): PathFault | undefined {
  if (segment === "") return "segment";
  if (!ALLOWED.test(segment)) return "characters";
  if (segment.startsWith(".") || segment.endsWith(".")) return "dot";
  if (RESERVED.test(segment)) return "reserved";
  return segment.length > SEGMENT_LIMIT ? "length" : undefined;
}
