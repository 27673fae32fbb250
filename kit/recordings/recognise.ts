// SPDX-License-Identifier: MIT
import { parseUrl } from "../addresses/parse-url.ts";
import { commons } from "./commons.ts";
import { internetArchive } from "./internet-archive.ts";
import { peertube } from "./peertube.ts";
import { plainFile } from "./plain-file.ts";
import type { Recognised } from "./recognised.ts";
import { vimeo } from "./vimeo.ts";
import { youtube } from "./youtube.ts";

/** In order: a host of its own before what any machine may be. */
const hosts = [youtube, vimeo, internetArchive, commons, peertube, plainFile];

/** A web address that carries no name and no password; nothing for any other text. Never throws. */
function webAddress(text: string): URL | undefined {
  if (!/^https?:\/\//iu.test(text) || parseUrl(text) === undefined) return undefined;
  const url = new URL(text);
  return url.username === "" && url.password === "" ? url : undefined;
}

/**
 * An address of a recording, slides or a picture in its one form. A web address of no known host is a plain link
 * (`unknown`); what is no web address, or carries a password, is nothing. Total: never throws, and asks nobody.
 */
export function recognise(address: string): Recognised | undefined {
  const url = webAddress(address);
  if (url === undefined) return undefined;
  for (const host of hosts) {
    const found = host(url);
    if (found !== undefined) return found;
  }
  return { host: "unknown", name: url.host, page: url.href };
}
