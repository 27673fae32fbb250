// SPDX-License-Identifier: MIT
/** For tests: a series behind the reading port, from one folder that holds it whole. */
import type { Files } from "../../kit/io/files.ts";
import { memoryFiles } from "../../kit/io/memory-files.ts";
import { withShared } from "../../kit/series/shared-files.ts";
import type { SeriesSources } from "../../kit/series-pipeline.ts";

/** The files below a folder, as a folder of their own. */
function filesBelow(files: Files, folder: string): Files {
  const inside = `${folder}/`;
  return {
    root: `${files.root}/${folder}`,
    list: () =>
      files
        .list()
        .filter(({ path }) => path.startsWith(inside))
        .map((entry) => ({ ...entry, path: entry.path.slice(inside.length) })),
    read: (path, length) => files.read(inside + path, length),
  };
}

/** The series that a folder holds, without the kit's own formats. */
export function seriesIn(files: Files): SeriesSources {
  const entries = files.list();
  const folder: Files = { ...files, list: () => entries.filter(({ path }) => !/^editions(?:\/|$)/u.test(path)) };
  const ids = entries.flatMap(({ path }) => /^editions\/([^/]+)\/event\.yaml$/u.exec(path)?.[1] ?? []);
  const editions = ids.map((id) => ({ id, files: withShared(filesBelow(files, `editions/${id}`), folder) }));
  return { folder, editions, formats: memoryFiles({}) };
}
