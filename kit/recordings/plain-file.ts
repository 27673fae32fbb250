// SPDX-License-Identifier: MIT
import { fileKind } from "./file-kind.ts";
import type { Recognise } from "./recognised.ts";
import { startOf } from "./start-second.ts";

/** A file at any address, by the extension of its path; the moment to start at is a media fragment (`#t=90`, W3C Media Fragments). */
export const plainFile: Recognise = (url) => {
  const kind = fileKind(url.pathname);
  if (kind === undefined) return undefined;
  const isPlayed = kind === "video" || kind === "audio";
  return {
    host: "file",
    name: url.host,
    page: url.href,
    file: url.href,
    kind,
    ...(isPlayed ? startOf(url, ["t"]) : {}),
  };
};
