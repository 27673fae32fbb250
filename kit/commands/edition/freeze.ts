// SPDX-License-Identifier: MIT
import { join, resolve } from "node:path";
import { diskFileSystem } from "../../io/disk-file-system.ts";
import type { Files } from "../../io/files.ts";
import { overlayFiles } from "../../io/overlay-files.ts";
import { replaceFile } from "../../io/replace-file.ts";
import { withField } from "../../load/edit-yaml.ts";
import type { Sources } from "../../pipeline.ts";
import { isSharedIn } from "../../series/shared-files.ts";
import { writeWhole } from "../../series/write-whole.ts";

/** What archiving an edition writes: the shared files that become its own, and the text of its `event.yaml`. */
export interface Freeze {
  readonly copies: readonly string[];
  readonly event: { readonly path: string; readonly text: string };
  /** The edition as it will be read. */
  readonly after: Sources;
}

/** What archiving an edition would write. Of what the series shares, the look alone stays shared. */
export function plannedFreeze({ folder, formats }: Sources, event: Freeze["event"]): Freeze {
  const copies = folder
    .list()
    .filter(({ kind, path }) => kind === "file" && isSharedIn(folder, path) && !/^theme(?:\.ya?ml$|\/)/u.test(path))
    .map(({ path }) => path);
  const text = withField(event.text, "state", "archived", ["dates", "timezone", "languages", "mode"]);
  const after = { folder: overlayFiles(folder, new Map([[event.path, text]])), formats };
  return { copies, event: { path: event.path, text }, after };
}

/**
 * Writes it, the state last: cut before that, the edition is as it was, and what was copied is the same as what is shared.
 * @throws {FileSystemError} what the disk says.
 */
export function freeze(folder: string, from: Files, { copies, event }: Freeze): void {
  const disk = diskFileSystem();
  for (const path of copies) writeWhole(join(resolve(folder), ...path.split("/")), from.read(path), disk);
  replaceFile(join(folder, event.path), event.text);
}
