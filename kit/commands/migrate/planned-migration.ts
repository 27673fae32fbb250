// SPDX-License-Identifier: MIT
import { join } from "node:path";
import { diskFiles } from "../../io/disk-files.ts";
import type { Files } from "../../io/files.ts";
import { editionsIn } from "../../io/look-around.ts";
import { limits } from "../../load/limits.ts";
import { formatOf, migratedTexts, type Texts } from "../../migrate/migrate-event.ts";
import { presentFormat } from "../../migrate/migrations.ts";
import { roleOf } from "../../migrate/read-content.ts";
import { seriesFolder } from "../series-sources.ts";
import type { SiteFolder } from "../site-folder.ts";

/** A part of a folder that has a format of its own: an event, or of a series what is shared and each edition. */
export interface Part {
  /** Before its paths, such as `editions/nec18/`; empty for the folder itself. */
  readonly above: string;
  readonly files: Files;
  readonly texts: Texts;
  /** The file that gives its format; undefined when there is none. */
  readonly head: string | undefined;
  /** Undefined when it cannot be read. */
  readonly format: number | undefined;
}

/** A part with what would be written of it, by path in the part. */
export type PlannedPart = Part & { readonly changed: Texts };

/** The parts of the folder that a site is made of. */
export function partsOf({ is, folder }: SiteFolder): readonly Part[] {
  if (is === "event") return [partAt("", diskFiles(folder))];
  const editions = editionsIn(folder).map((id) => {
    return partAt(`editions/${id}/`, diskFiles(join(folder, "editions", id)));
  });
  return [partAt("", seriesFolder(folder)), ...editions];
}

/** What a migration would write, part by part. A part that is up to date, or of a later kit, changes in nothing. */
export function plannedMigration(parts: readonly Part[]): readonly PlannedPart[] {
  const [first] = parts;
  return parts.map((part) => {
    const { format = presentFormat, texts } = part;
    const beside = part === first || first === undefined ? new Map() : first.texts;
    return { ...part, changed: format < presentFormat ? migratedTexts(texts, format, beside) : new Map() };
  });
}

function partAt(above: string, files: Files): Part {
  const texts = textsOf(files);
  const head = [...texts.keys()].find((path) => /^(?:event|series)\.ya?ml$/u.test(path));
  const format = head === undefined ? undefined : formatOf(head, texts.get(head) ?? "");
  return { above, files, texts, head, format };
}

/** Every text of content as it is on disk, with its byte order mark. One that is no UTF-8 is left to validation. */
function textsOf(files: Files): Texts {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  const texts = new Map<string, string>();
  for (const { path, kind, size } of files.list()) {
    if (kind !== "file" || size > limits.textBytes || roleOf(path) === undefined) continue;
    try {
      texts.set(path, decoder.decode(files.read(path)));
    } catch {
      // Validation says what is wrong with it.
    }
  }
  return texts;
}
