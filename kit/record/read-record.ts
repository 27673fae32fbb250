// SPDX-License-Identifier: MIT
import { type AddressRecord, largestRecord } from "./address-record.ts";

/**
 * Why a record cannot be read: two versions of it that Git could not join, a text that is cut or was changed by hand,
 * another program's file, one of a later kit, or more bytes than any site has addresses.
 */
export type RecordFault = "conflict" | "malformed" | "foreign" | "newer" | "too-large";

/** Segments of letters, digits and a few signs; none begins with a dot, so that none leads up. */
const address = /^[A-Za-z0-9_][A-Za-z0-9._~-]*(?:\/[A-Za-z0-9_][A-Za-z0-9._~-]*)*$/u;
const editionId = /^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/u;
const conflictMark = /^(?:<{7}|={7}|>{7})/mu;

/** A record from its bytes, UTF-8, or what is wrong with it. Nothing in it is trusted: its addresses become paths of files. */
export function readRecord(bytes: Uint8Array): AddressRecord | RecordFault {
  if (bytes.length > largestRecord) return "too-large";
  const text = new TextDecoder().decode(bytes);
  if (conflictMark.test(text)) return "conflict";
  const data = parsed(text);
  if (data === undefined) return "malformed";
  if (typeof data !== "object" || data === null || !("format" in data) || !("editions" in data)) return "foreign";
  if (typeof data.format === "number" && data.format > 1) return "newer";
  const { editions } = data;
  if (data.format !== 1 || typeof editions !== "object" || editions === null) return "foreign";
  const entries = Object.entries(editions);
  const sound = entries.every(([id, list]) => editionId.test(id) && isAddressList(list));
  return sound ? { format: 1, editions: Object.fromEntries(entries) } : "malformed";
}

function parsed(text: string): unknown {
  try {
    // Some editors put a byte order mark first.
    return JSON.parse(text.replace(/^\uFEFF/u, ""));
  } catch {
    return undefined;
  }
}

function isAddressList(list: unknown): list is readonly string[] {
  return Array.isArray(list) && list.every((one) => typeof one === "string" && one.length <= 300 && address.test(one));
}
