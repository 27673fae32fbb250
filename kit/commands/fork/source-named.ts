// SPDX-License-Identifier: MIT
import { archivesOfSite, folderKind, pathKind } from "../../io/look-around.ts";
import { UsageError } from "../command.ts";
import type { ForkWords } from "../words/fork/words.ts";

/** Where an event is to be read: an address, an archive or a folder. */
export interface SourceNamed {
  readonly is: "address" | "zip" | "folder";
  readonly at: string;
}

const scheme = /^[a-z][a-z0-9+.-]*::?/iu;
const drive = /^[a-z]:[\\/]/iu;

/**
 * What somebody named as the event to run again. Only `https:` and `http:` are followed: nothing that another program would
 * run (`ext::`), read (`file:`, `data:`) or log in to (`ssh:`, `git@host:`) is; nor anything that looks like an option.
 * Of a built site on disk, it is the archive that it carries.
 * @throws {UsageError} for anything else, when nothing is there, and when a site holds several events.
 */
export function sourceNamed(named: string, { usage }: ForkWords): SourceNamed {
  const at = named.trim();
  if (at.startsWith("-")) throw new UsageError(usage.dash(at));
  if (/^https?:\/\//iu.test(at)) return { is: "address", at };
  if (scheme.test(at) && !drive.test(at)) throw new UsageError(usage.protocol(at));
  const kind = folderKind(at);
  if (kind === "folder") {
    const [zip, ...others] = archivesOfSite(at);
    if (zip !== undefined && others.length > 0) throw new UsageError(usage.several_in_site(at, [zip, ...others]));
    if (zip !== undefined) return { is: "zip", at: zip };
  }
  if (kind !== "none") return { is: "folder", at };
  if (pathKind(at) === "none")
    throw new UsageError(/^[^/\\]+@[^/\\]+:/u.test(at) ? usage.protocol(at) : usage.not_a_source(at));
  if (!/\.zip$/iu.test(at)) throw new UsageError(usage.not_a_zip(at));
  return { is: "zip", at };
}
