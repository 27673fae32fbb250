// SPDX-License-Identifier: MIT
import type { Task } from "../../model/edition.ts";
import type { Exported } from "../exported.ts";
import type { Addresses } from "./addresses.ts";
import { filled } from "./filled.ts";

/** The source of the event, to run it again: where it stands, and how to know that it is whole. */
export function sourceData({ source }: Exported, at: Addresses) {
  if (source === undefined) return {};
  const { path, bytes, sha256 } = source;
  return { source: { href: at.own(path), media_type: "application/zip", bytes, sha256 } };
}

/** Something that organisers have to do; days before the first day are negative, days after the last are positive. */
export function taskData({ title, due, phase, role, note }: Task) {
  return filled({ title, due, phase, role, note });
}
