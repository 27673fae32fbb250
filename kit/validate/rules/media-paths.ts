// SPDX-License-Identifier: MIT
import { placeIn, type Rule } from "../draft.ts";
import { nearestArg } from "../nearest.ts";
import { visitTexts } from "../texts/visit-texts.ts";

/** Fields that hold the path of a file of the event folder. */
const pathFields = new Set(["photo", "picture", "logo", "plan", "file"]);

/** Pictures and files that are named exist. A sidecar of nothing was already found when the folder was read. */
export const mediaPaths: Rule = (draft, report) => {
  const existing = new Set(draft.files.map((file) => file.path));
  for (const { source, data } of draft.sources) {
    visitTexts(data, (pointer, name, path) => {
      if (!pathFields.has(name) || existing.has(path)) return;
      report("media/missing", { path, ...nearestArg(path, existing) }, source.locate(pointer));
    });
  }
  for (const medium of draft.media) {
    if (medium.pointer === "" || medium.id === "" || existing.has(medium.id)) continue;
    report("media/missing", { path: medium.id, ...nearestArg(medium.id, existing) }, placeIn(medium, "/path"));
  }
};
