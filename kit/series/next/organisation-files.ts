// SPDX-License-Identifier: MIT
import { laidOut } from "../../fork/laid-out.ts";
import { mapTexts, type Written } from "../../fork/map-texts.ts";
import { relinked } from "../../fork/relinked.ts";
import { folderOf } from "../../validate/texts/link-fault.ts";
import type { LastEdition } from "./last-edition.ts";

/**
 * The organisations around an edition, a file each, without what they were to it; those that the series shares are not
 * copied. Links lead only to `targets`, paths that the new edition has; logos come along.
 */
export function organisationFiles(
  { input, read, isShared }: LastEdition,
  targets: ReadonlySet<string>,
): ReadonlyMap<string, string | Uint8Array> {
  const files = new Map<string, string | Uint8Array>();
  for (const { id, value, source } of input.organisations.filter((one) => !isShared(one.source.path))) {
    const { logo, ...rest } = value;
    const said = mapTexts(rest, "organisation", (text, nature) =>
      nature === "markdown" ? moved(text, folderOf(source.path), "organisations", targets) : text,
    );
    const bytes = logo === undefined ? undefined : read(logo);
    const kept = without("id", { ...said, ...(bytes && { logo }) });
    files.set(`organisations/${id}.yaml`, laidOut(kept));
    if (bytes === undefined || logo === undefined || isShared(logo)) continue;
    files.set(logo, bytes);
    const sidecar = input.media.find((medium) => medium.id === logo)?.value;
    if (sidecar !== undefined) files.set(`${logo}.yaml`, laidOut(without("path", { ...sidecar })));
  }
  return files;
}

function without(name: string, fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(fields).filter(([key, value]) => key !== name && value !== undefined));
}

/** A text moved from one folder to another, its links only to what is there. */
export function moved(text: Written, from: string, to: string, targets: ReadonlySet<string>): Written {
  if (typeof text === "string") return relinked(text, { from, to, targets });
  return Object.fromEntries(Object.entries(text).map(([lang, one]) => [lang, relinked(one, { from, to, targets })]));
}
