// SPDX-License-Identifier: MIT

import { recognise } from "./recognise.ts";
import type { Recognised } from "./recognised.ts";

/** Where each host wants the second to start at; the others have no address for it. */
const written: Readonly<Partial<Record<Recognised["host"], (url: URL, second: number) => void>>> = {
  youtube: (url, second) => url.searchParams.set("t", `${second}s`),
  peertube: (url, second) => url.searchParams.set("start", `${second}s`),
  archive: (url, second) => url.searchParams.set("start", String(second)),
  vimeo: (url, second) => {
    url.hash = `t=${second}s`;
  },
  file: (url, second) => {
    url.hash = `t=${second}`;
  },
};

/** The page that plays a recording from a second on (rounded down); nothing when its host has no address for that. */
export function addressAt({ host, page, kind }: Recognised, second: number): string | undefined {
  const write = written[host];
  if (write === undefined || (host === "file" && kind !== "video" && kind !== "audio")) return undefined;
  const url = new URL(page);
  write(url, Math.max(0, Math.floor(second)));
  return url.href;
}

/** A text that two addresses of one recording share, whatever their forms and the moments they start at. */
export function recordingKey({ host, page, embed, file }: Recognised): string {
  // An item of the Internet Archive may hold several recordings.
  const url = new URL((host === "archive" ? file : undefined) ?? embed ?? page);
  url.searchParams.delete("start");
  url.hash = "";
  return url.href;
}

/** True when two addresses are of one recording; those that are no web addresses, when they are written alike. */
export function isSameRecording(one: string, other: string): boolean {
  const [a, b] = [recognise(one), recognise(other)];
  return a === undefined || b === undefined ? one === other : recordingKey(a) === recordingKey(b);
}
