// SPDX-License-Identifier: MIT
import { parseUrl } from "../addresses/parse-url.ts";

/** What browsers let stand in an address and RFC 3986 does not. */
const unfit = /[[\]|^`{}\\"<>]|%(?![0-9A-Fa-f]{2})/gu;

/**
 * A web address as a URI (RFC 3986), which strict readers ask for: accents and spaces percent-encoded, the host in ASCII,
 * a name and password left out. Undefined for what is no address of the web, such as `mailto:`.
 */
export function httpUri(address: string | undefined): string | undefined {
  if (address === undefined || !/^https?:/iu.test(address) || parseUrl(address) === undefined) return undefined;
  const { origin, pathname, search, hash } = new URL(address);
  const fragment = hash.slice(1).replaceAll("#", "%23");
  const rest = `${pathname}${search}${fragment === "" ? "" : `#${fragment}`}`;
  return origin + rest.replace(unfit, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`);
}
