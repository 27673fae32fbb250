// SPDX-License-Identifier: MIT
import { remembered } from "../memo/remembered.ts";
import type { Id } from "../model/edition.ts";
import { sha1 } from "./sha1.ts";

/** The kit's own namespace, drawn once by lot. Changing it would double every entry in every calendar that follows a site. */
const kitNamespace = "a3308e3e-78ab-49c7-a03f-15f96a6e49d5";

/**
 * The permanent UUID of a session at one of its times; `slot` is the rank of the slot, from 0. Made of ids alone: title,
 * time, room and the site's address may all change, and calendars still know the session again.
 */
export function sessionUuid(edition: Id, session: Id, slot = 0): string {
  return permanentUuid(edition, "sessions", slot === 0 ? session : `${session}/${slot}`);
}

/** The permanent UUID of an edition, or of something in it: `permanentUuid("nec18", "people", "hugo-lemoine")`. */
export function permanentUuid(edition: Id, section = "", id: Id = ""): string {
  return known([edition, section, id].filter(Boolean).join("/"));
}

/** Each export asks for the same ones again. */
const known = remembered((name: string) => uuidV5(name, kitNamespace));

/** A UUID of version 5 (RFC 9562, §5.5) of a name in a namespace, itself a UUID. */
export function uuidV5(name: string, namespace: string): string {
  const space = bytesOf(namespace);
  const said = utf8.encode(name);
  const bytes = new Uint8Array(space.length + said.length);
  bytes.set(space);
  bytes.set(said, space.length);
  const made = sha1(bytes);
  // The version, then the variant (RFC 9562, §4).
  made[6] = ((made[6] ?? 0) & 0x0f) | 0x50;
  made[8] = ((made[8] ?? 0) & 0x3f) | 0x80;
  let hex = "";
  for (let at = 0; at < 16; at++) hex += hexOf[made[at] ?? 0];
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

const utf8 = new TextEncoder();
const hexOf = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));
const bytesOf = remembered((uuid: string) =>
  Uint8Array.from(uuid.replaceAll("-", "").match(/../gu) ?? [], (pair) => Number.parseInt(pair, 16)),
);
