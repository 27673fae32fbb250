// SPDX-License-Identifier: MIT
import type { Recognise } from "./recognised.ts";
import { startOf } from "./start-second.ts";

const uuid = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
/** The same in base 58, as addresses are shared since PeerTube 3.3. */
const short = "[1-9A-HJ-NP-Za-km-z]{22}";
const video = new RegExp(`^/(w|videos/watch|videos/embed)/(${uuid}|${short})/?$`, "u");
/** Names of machines on the public web: no bare word, no address in figures. */
const publicHost = /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/u;
const privateHost = /\.(?:local|localhost|internal|lan|home|invalid)$/u;
/** Machines that dress up as a host everyone knows. */
const lookAlike = /(?:^|[.-])(?:youtube|youtube-nocookie|youtu|vimeo|archive|wikimedia|wikipedia)\.(?:com|be|org)\./u;

/**
 * Videos of any PeerTube, known by the shape of their addresses; playlists have no video of their own. In its frame, the
 * player shares nothing with other visitors (`p2p=0`).
 */
export const peertube: Recognise = (url) => {
  const { hostname } = url;
  const [, form, id] = video.exec(url.pathname) ?? [];
  if (id === undefined || !publicHost.test(hostname)) return undefined;
  if (privateHost.test(hostname) || lookAlike.test(hostname)) return undefined;
  const from = startOf(url, ["start"]);
  const at = from.start === undefined ? "" : `start=${from.start}s`;
  return {
    host: "peertube",
    name: url.host,
    page: `https://${url.host}/${form === "w" ? "w" : "videos/watch"}/${id}${at && `?${at}`}`,
    embed: `https://${url.host}/videos/embed/${id}?p2p=0&warningTitle=0${at && `&${at}`}`,
    ...from,
  };
};
