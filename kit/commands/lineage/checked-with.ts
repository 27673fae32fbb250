// SPDX-License-Identifier: MIT
import { overlayFiles } from "../../io/overlay-files.ts";
import { type Checked, check, type Sources } from "../../pipeline.ts";

/** What the event would be with some texts written into its folder. */
export function checkedWith(texts: ReadonlyMap<string, string>, { folder, formats }: Sources): Checked {
  return check({ folder: overlayFiles(folder, texts), formats });
}

/** The files of which, once written, something would be an error. */
export function refusedFiles({ findings }: Checked): ReadonlySet<string> {
  return new Set(findings.filter(({ severity }) => severity === "error").map(({ place }) => place.file));
}
