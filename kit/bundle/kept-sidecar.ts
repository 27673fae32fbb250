// SPDX-License-Identifier: MIT
import type { Medium } from "../model/edition.ts";
import type { Keeping } from "./keeping.ts";
import { keptFields } from "./kept-fields.ts";
import { creditOf } from "./kept-media.ts";
import { keptThing } from "./kept-value.ts";
import type { NamesFinder } from "./names-finder.ts";
import { yamlText } from "./yaml-text.ts";

/** What is to be known of a file that goes along: its licence in any case, for the next event may have another by default. */
export function sidecarOf(medium: Medium, names: NamesFinder, keeping: Keeping) {
  const path = `${medium.path}.yaml`;
  const { alt, caption, source, licence } = medium;
  const credit = creditOf(medium, names);
  const kept = keptThing({ alt, caption, source, licence }, keptFields.medium, "media", path, keeping);
  return { path, content: yamlText({ ...kept, ...(credit !== undefined && { credit }) }), licence };
}
