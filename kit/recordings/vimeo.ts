// SPDX-License-Identifier: MIT
import type { Recognise } from "./recognised.ts";
import { startOf } from "./start-second.ts";

const plain = /^\/(?:channels\/[\w-]+\/|groups\/[\w-]+\/videos\/|(?:album|showcase)\/\d+\/video\/)?(\d{1,12})\/?$/u;
const unlisted = /^\/(\d{1,12})\/([0-9a-f]{6,40})\/?$/u;
const player = /^\/video\/(\d{1,12})\/?$/u;
const hash = /^[0-9a-f]{6,40}$/u;

function idOf({ hostname, pathname, searchParams }: URL): readonly (string | undefined)[] {
  const key = searchParams.get("h") ?? "";
  const asked = hash.test(key) ? key : undefined;
  if (hostname === "player.vimeo.com") return [player.exec(pathname)?.[1], asked];
  if (hostname !== "vimeo.com" && hostname !== "www.vimeo.com") return [];
  const [, id, secret] = unlisted.exec(pathname) ?? plain.exec(pathname) ?? [];
  return [id, secret ?? asked];
}

/** Videos of Vimeo, those that only an address with its key shows included; framed with the player's own « do not track ». */
export const vimeo: Recognise = (url) => {
  const [id, key] = idOf(url);
  if (id === undefined) return undefined;
  const from = startOf(url, ["t"]);
  const at = from.start === undefined ? "" : `#t=${from.start}s`;
  return {
    host: "vimeo",
    name: "Vimeo",
    page: `https://vimeo.com/${id}${key === undefined ? "" : `/${key}`}${at}`,
    embed: `https://player.vimeo.com/video/${id}?dnt=1${key === undefined ? "" : `&h=${key}`}${at}`,
    ...from,
  };
};
