// SPDX-License-Identifier: MIT
import type { MediaFile } from "../../load/source.ts";
import type { Rule } from "../draft.ts";
import { extensionOf, fileTypes } from "../files/file-types.ts";
import { isActiveSvg } from "../files/svg-fault.ts";

/** What is wrong with the kind of a file: its extension, or the word of `media/type` for it. */
function faultOf({ path, head, bytes }: MediaFile): string | undefined {
  const extension = extensionOf(path);
  const recognise = Object.hasOwn(fileTypes, extension) ? fileTypes[extension] : undefined;
  if (recognise === undefined) return extension;
  if (!recognise(head)) return "content";
  if (extension !== ".svg") return undefined;
  // A drawing that was not read to its end may hide anything there.
  if (head.length < bytes) return "unread";
  return isActiveSvg(new TextDecoder().decode(head)) ? "code" : undefined;
}

/** Files of `media/` are of kinds that every visitor can open, are what their names say, and run nothing. */
export const mediaTypes: Rule = (draft, report) => {
  const allowed = Object.keys(fileTypes);
  for (const file of draft.files) {
    const found = faultOf(file);
    if (found === undefined) continue;
    const place = { file: file.path, line: 1, column: 1, length: 0, pointer: "" };
    report("media/type", { path: file.path, found, allowed }, place);
  }
};
