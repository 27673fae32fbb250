// SPDX-License-Identifier: MIT
import { dirname, join } from "node:path";
import type { FileSystem } from "../io/file-system.ts";
import { MoveBlocked, refuseLinks } from "./become-series.ts";
import { ensureFolder } from "./write-whole.ts";

/**
 * Writes the folder of a new edition beside its place, and puts it there in one step: cut at any moment, there is all of
 * it or none, and what was begun is thrown away by the next attempt.
 * @param files by POSIX path in the folder of the edition.
 * @throws {MoveBlocked} when something has that name already; {FileSystemError} what the disk says.
 */
export function writeEdition(
  series: string,
  id: string,
  files: ReadonlyMap<string, string | Uint8Array>,
  disk: FileSystem,
): void {
  const editions = join(series, "editions");
  const place = join(editions, id);
  const draft = join(editions, `.${id}.new`);
  refuseLinks(series, id, disk);
  ensureFolder(editions, disk);
  if (disk.kind(place) !== "absent") throw new MoveBlocked(`editions/${id}`);
  if (disk.kind(draft) !== "absent") disk.removeTree(draft);
  disk.createFolder(draft);
  for (const [path, content] of files) {
    const file = join(draft, ...path.split("/"));
    ensureFolder(dirname(file), disk);
    disk.create(file, content);
  }
  disk.rename(draft, place);
}
