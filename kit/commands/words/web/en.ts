// SPDX-License-Identifier: MIT
import { bundleLimits } from "../../../bundle/bundle-limits.ts";
import type { WebWords } from "./words.ts";

const again = "Download it again, or ask the organisers of that event to publish it again.";
const tellThem = "Tell the organisers of that event: they have to publish it again.";
const notOurs = "No archive made by event-kit is like that: take it only from the event’s own site.";
const bytes = (count: number) =>
  count < 1_000_000 ? `${Math.round(count / 1000)} kB` : `${Math.round(count / 1_000_000)} MB`;

/** What comes from elsewhere, in English. */
export const en: WebWords = {
  bytes,
  web: {
    "not-http": ({ url }) =>
      `“${url}” is not an address that can be read. Give one that starts with https:// (or http://), without a name or a password in it.`,
    "private-address": ({ url }) =>
      `${url} leads to this machine or to a private network, and was not asked. If that is what you want, add --allow-private-network.`,
    "unknown-host": ({ url }) =>
      `There is no site at ${url}: no server has that name. Check the spelling, and that you are connected.`,
    "too-slow": ({ url }) => `${url} takes too long to answer. Try again later, or download the file yourself.`,
    "too-large": ({ url, limit }) =>
      `What stands at ${url} is larger than the ${limit} allowed, and was not read to its end. Check that it is the address of an event.`,
    "too-many-redirects": ({ url }) =>
      `${url} sends from one address to the next more than five times. Open it in a browser, and give the address where you end up.`,
    downgrade: ({ url }) =>
      `A secure address (https) sends to one that is not: ${url}. It was not followed, for anybody could have changed what it gives. Tell the organisers of that site.`,
    status: ({ url, status }) => `${url} gives nothing: ${statusEn(status)}`,
    certificate: ({ url }) =>
      `The security certificate of ${url} is not right: nobody can say whose site it is. Check the address; if it is right, tell the organisers of that site.`,
    "wrong-type": ({ url }) =>
      `What stands at ${url} is not what was looked for. Give the address of the edition’s front page, of its event.json or of its source.zip.`,
    "no-answer": ({ url }) => `${url} does not answer. Check the address and your connection, then try again.`,
  },
  bundle: {
    checksum: () => `The archive is not the one that the site announces: it was changed or cut on its way. ${again}`,
    "not-a-zip": ({ path }) =>
      `${path === "" ? "This is not a zip archive, or it is damaged" : `The archive is damaged at ${path}`}. ${again}`,
    encrypted: ({ path }) => `The archive is protected by a password (${path}). ${notOurs}`,
    "too-many-files": () => `The archive has more than ${bundleLimits.files.toLocaleString("en")} files. ${notOurs}`,
    "file-too-large": ({ path }) => `${path} is larger than ${bytes(bundleLimits.fileBytes)}. ${notOurs}`,
    "too-large": () => `The archive is larger than ${bytes(bundleLimits.bytes)}, packed or unpacked. ${notOurs}`,
    "unsafe-name": ({ path }) =>
      `The archive has a file named “${path}”, which could be written elsewhere than in your folder, or not at all. ${notOurs}`,
    "special-file": ({ path }) => `${path} is a link or a device, not a file. ${notOurs}`,
    "duplicate-name": ({ path }) => `The archive has ${path} twice. ${notOurs}`,
    "name-clash": ({ path }) =>
      `${path} has the name of another file or folder of the archive, capitals aside: on many systems one would replace the other. ${notOurs}`,
    "no-manifest": () =>
      "The archive has no bundle.json, the list of what is in it: it does not come from a site made by event-kit. If it is an event folder that was zipped, unzip it and give the folder.",
    "manifest-too-large": () =>
      `The list of the archive, bundle.json, is larger than ${bytes(bundleLimits.manifestBytes)}. ${notOurs}`,
    manifest: ({ path }) =>
      `The list of the archive, bundle.json, is not right${path === "" ? "" : ` at ${path}`}. ${tellThem}`,
    "newer-format": () =>
      "The archive was made by a later version of event-kit, in a format that this one does not know. Install the latest version, then do it again.",
    "unlisted-file": ({ path }) =>
      `${path} is in the archive but not in its list, bundle.json: somebody added it. If the archive was unzipped and changed, give the folder instead; otherwise take it again from the event’s site.`,
    "missing-file": ({ path }) => `The archive should have ${path}, and has not. ${again}`,
    "wrong-size": ({ path }) =>
      `${path} does not have the size that the list of the archive says: it was changed. ${again}`,
    "wrong-checksum": ({ path }) =>
      `${path} is not the file that the list of the archive says: it was changed. ${again}`,
  },
};

function statusEn(status: number): string {
  if (status === 404 || status === 410) return `there is no such page, or no longer (${status}). Check the address.`;
  if (status === 401 || status === 403)
    return `it is not open to everybody (${status}). Ask the organisers of that event, or download the file yourself.`;
  if (status === 429) return "the site finds that it is asked too often (429). Try again in an hour.";
  if (status >= 500) return `the site has a problem of its own (${status}). Try again later.`;
  return `the site answers “${status}”. Open the address in a browser, and give the one where you end up.`;
}
