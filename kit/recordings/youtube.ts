// SPDX-License-Identifier: MIT
import type { Recognise } from "./recognised.ts";
import { startOf } from "./start-second.ts";

const hosts = /^(?:(?:www\.|m\.|music\.)?youtube\.com|(?:www\.)?youtube-nocookie\.com)$/u;
const named = /^\/(?:shorts|live|embed|v|e)\/([\w-]{11})\/?$/u;
const short = /^\/([\w-]{11})\/?$/u;
/** They look like videos, and are a list and a channel. */
const notVideos = new Set(["videoseries", "live_stream"]);

function idOf(url: URL): string | undefined {
  if (url.hostname === "youtu.be" || url.hostname === "www.youtu.be") return short.exec(url.pathname)?.[1];
  if (!hosts.test(url.hostname)) return undefined;
  const asked = /^\/watch\/?$/u.test(url.pathname) ? `/v/${url.searchParams.get("v") ?? ""}` : url.pathname;
  return named.exec(asked)?.[1];
}

/** Videos of YouTube, by any of their addresses; framed by the host that keeps no cookie before playing. */
export const youtube: Recognise = (url) => {
  const id = idOf(url);
  if (id === undefined || notVideos.has(id)) return undefined;
  const from = startOf(url, ["t", "start", "time_continue"]);
  const { start } = from;
  return {
    host: "youtube",
    name: "YouTube",
    page: `https://www.youtube.com/watch?v=${id}${start === undefined ? "" : `&t=${start}s`}`,
    embed: `https://www.youtube-nocookie.com/embed/${id}?rel=0${start === undefined ? "" : `&start=${start}`}`,
    ...from,
  };
};
