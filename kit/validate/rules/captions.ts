// SPDX-License-Identifier: MIT
import { limits } from "../../load/limits.ts";
import type { MediaFile } from "../../load/source.ts";
import { parseCaptions } from "../../recordings/captions.ts";
import { type Item, placeIn, type Report, type Rule } from "../draft.ts";
import { extensionOf, fileTypes } from "../files/file-types.ts";
import { field, list, step, text } from "../reading.ts";

/** Captions follow their standard: what does not is lost, or shown with its marks. */
function checkFile({ path, head, text: written }: MediaFile, report: Report): void {
  // What is no captions at all was found with the kinds of files.
  if (written === undefined || !fileTypes[".vtt"]?.(head)) return;
  const { cues, problems } = parseCaptions(written);
  for (const { kind, line, column } of problems.slice(0, limits.findingsPerFile)) {
    report("captions/malformed", { problem: kind }, { file: path, line, column, length: 0, pointer: "" });
  }
  if (cues.length > 0 || problems.length > 0) return;
  report("captions/malformed", { problem: "empty" }, { file: path, line: 1, column: 1, length: 0, pointer: "" });
}

/** What a medium names as captions is a file of captions. */
function checkNamed(trace: Item, report: Report): void {
  list(field(trace.value, "media")).forEach((medium, at) => {
    list(field(medium, "captions")).forEach((captions, index) => {
      const path = text(field(captions, "file"));
      if (path === undefined || extensionOf(path) === ".vtt") return;
      const pointer = `/media${step(at)}/captions${step(index)}/file`;
      report("captions/type", { path }, placeIn(trace, pointer));
    });
  });
}

/** Captions are WebVTT files, and are well written. */
export const captions: Rule = (draft, report) => {
  for (const file of draft.files) checkFile(file, report);
  for (const trace of draft.traces) checkNamed(trace, report);
};
