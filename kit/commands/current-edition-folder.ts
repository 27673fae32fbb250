// SPDX-License-Identifier: MIT
import { join } from "node:path";
import type { Files } from "../io/files.ts";
import { parseYaml } from "../load/parse-yaml.ts";
import { currentEdition } from "../series/current-edition.ts";
import { field, fieldAt, text } from "../validate/reading.ts";
import { seriesSources } from "./series-sources.ts";

/** The folder of a series' current edition, for the commands that work on one; undefined when the series has none. */
export function currentEditionFolder(series: string): string | undefined {
  const { folder, editions } = seriesSources(series);
  const candidates = editions.map(({ id, files }) => ({
    id,
    start: text(fieldAt(dataOf(files, "event"), "dates", "start")) ?? "",
  }));
  const current = currentEdition(candidates, text(field(dataOf(folder, "series"), "current")));
  return current === undefined ? undefined : join(series, "editions", current);
}

/** What a file says, as far as it can be read: what is wrong with it is for the check to say. */
function dataOf(files: Files, stem: "event" | "series"): unknown {
  const names = [`${stem}.yaml`, `${stem}.yml`];
  const entry = files.list().find(({ kind, path }) => kind === "file" && names.includes(path));
  return entry && parseYaml(new TextDecoder().decode(files.read(entry.path))).data;
}
