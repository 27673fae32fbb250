// SPDX-License-Identifier: MIT
import { overlayFiles } from "../../io/overlay-files.ts";
import { type Checked, check, type Sources } from "../../pipeline.ts";
import type { Setting } from "../command.ts";
import { writeText } from "../write-text.ts";

/** What the event would be with some texts written into its folder. */
export function checkedWith(texts: ReadonlyMap<string, string>, { folder, formats }: Sources): Checked {
  return check({ folder: overlayFiles(folder, texts), formats });
}

/** The files of which, once written, something would be an error. */
export function refusedFiles({ findings }: Checked): ReadonlySet<string> {
  return new Set(findings.filter(({ severity }) => severity === "error").map(({ place }) => place.file));
}

/** Writes texts into an event folder, each at once; false, after saying why, when the disk refuses one. */
export function writeTexts(folder: string, texts: ReadonlyMap<string, string>, setting: Setting): boolean {
  return [...texts].every(([path, text]) => {
    const cut = path.lastIndexOf("/");
    const inside = cut === -1 ? folder : `${folder}/${path.slice(0, cut)}`;
    return writeText(inside, path.slice(cut + 1), text, setting);
  });
}
