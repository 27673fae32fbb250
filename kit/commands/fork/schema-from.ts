// SPDX-License-Identifier: MIT
import { join, relative, resolve, sep } from "node:path";
import { kitFolder } from "../../io/kit-folder.ts";

/**
 * Where the schema of `event.yaml` is, seen from a folder, for editors: when the folder is in the kit's own checkout, or in
 * a project that has the kit in `node_modules`. Elsewhere the way there would hold for one machine alone: undefined.
 */
export function schemaFrom(folder: string): string | undefined {
  const kit = kitFolder();
  const project = kit.split(`${sep}node_modules${sep}`)[0] ?? kit;
  const from = resolve(folder);
  if (!from.startsWith(`${project}${sep}`)) return undefined;
  return relative(from, join(kit, "schemas/event.schema.json")).replaceAll(sep, "/");
}
