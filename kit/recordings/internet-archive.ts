// SPDX-License-Identifier: MIT
import { fileKind } from "./file-kind.ts";
import type { Recognise } from "./recognised.ts";
import { startOf } from "./start-second.ts";

const item = /^\/(?:details|embed)\/([a-z0-9][\w.-]{1,99})(?:\/[^/]*)*$/iu;
const download = /^\/download\/([a-z0-9][\w.-]{1,99})\/([^/].*)$/iu;

/** Items of the Internet Archive, and files of them. Its copies of web pages are another machine's, and no recordings. */
export const internetArchive: Recognise = (url) => {
  if (url.hostname !== "archive.org" && url.hostname !== "www.archive.org") return undefined;
  const file = download.exec(url.pathname);
  const id = (file ?? item.exec(url.pathname))?.[1];
  if (id === undefined) return undefined;
  const from = startOf(url, ["start", "t"]);
  const at = from.start === undefined ? "" : `?start=${from.start}`;
  const kind = file === null ? undefined : fileKind(url.pathname);
  return {
    host: "archive",
    name: "Internet Archive",
    page: `https://archive.org/details/${id}${at}`,
    embed: `https://archive.org/embed/${id}${at}`,
    ...(file === null ? {} : { file: `https://archive.org${url.pathname}` }),
    ...(kind === undefined ? {} : { kind }),
    ...from,
  };
};
