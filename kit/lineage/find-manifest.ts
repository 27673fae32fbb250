// SPDX-License-Identifier: MIT
import { parseUrl } from "../addresses/parse-url.ts";
import type { Web, WebAnswer } from "../io/web.ts";
import { ManifestError } from "./manifest-error.ts";

/** What was read: still a stranger's, and nobody has looked at it. */
export interface FoundManifest {
  readonly manifest: unknown;
  /** Where it was read, once redirects were followed. */
  readonly address: string;
}

/** The manifest of a thousand sessions weighs three. */
const largestManifest = 20 * 1024 * 1024;
const largestPage = 5 * 1024 * 1024;

/**
 * The manifest of the edition that an address shows: that of its front page, of any page of its site, or of its `event.json`.
 * @throws {ManifestError} when there is none, and whatever the web throws.
 */
export async function findManifest(web: Web, address: string): Promise<FoundManifest> {
  if (/\.json$/iu.test(pathOf(address))) return readManifest(web, address);
  const page = await web.get(address, { bytes: largestPage, expects: "html" });
  return readManifest(web, linkedFrom(page) ?? new URL("event.json", withSlash(page.url)).href);
}

async function readManifest(web: Web, address: string): Promise<FoundManifest> {
  const { url, body } = await web.get(address, { bytes: largestManifest, expects: "json" });
  try {
    return { manifest: JSON.parse(new TextDecoder().decode(body)), address: url };
  } catch {
    throw new ManifestError("not-json", url);
  }
}

function pathOf(address: string): string {
  return parseUrl(address)?.pathname ?? address;
}

/** A page without an extension that was not redirected is taken for a folder. */
function withSlash(url: string): string {
  const { origin, pathname } = new URL(url);
  return `${origin}${/\/[^/.]+$/u.test(pathname) ? `${pathname}/` : pathname}`;
}

/** The address of the manifest that a page of the kit names in its head. */
function linkedFrom({ url, body }: WebAnswer): string | undefined {
  const head = new TextDecoder().decode(body).slice(0, 100_000);
  for (const [tag] of head.matchAll(/<link\s[^>]{0,3000}>/giu)) {
    const isIt = attribute(tag, "rel") === "alternate" && attribute(tag, "type") === "application/json";
    const href = isIt ? attribute(tag, "href") : undefined;
    if (href !== undefined && parseUrl(href, url) !== undefined) return new URL(href, url).href;
  }
  return undefined;
}

/** What an attribute of a tag says; the kit's addresses hold no character that HTML would have to escape but `&`. */
function attribute(tag: string, name: string): string | undefined {
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, "iu").exec(tag);
  return (match?.[1] ?? match?.[2] ?? match?.[3])?.replaceAll("&amp;", "&");
}
