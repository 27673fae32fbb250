// SPDX-License-Identifier: MIT
import { goesWithAFork } from "../licences/terms.ts";
import type { Edition, LicenceId, Medium } from "../model/edition.ts";
import { withoutWithdrawn } from "../model/without-withdrawn.ts";
import type { CheckedInput } from "../validate/checked-input.ts";
import type { BundleContents, LeftOut } from "./bundle.ts";
import { bundleLimits } from "./bundle-limits.ts";
import type { Keeping } from "./keeping.ts";
import { keptFolder } from "./kept-folder.ts";
import { creditOf, keptMedia } from "./kept-media.ts";
import { sidecarOf } from "./kept-sidecar.ts";
import { keptStylesheets } from "./kept-stylesheets.ts";
import { type KeptThings, keptListNames, keptPaths, keptThings } from "./kept-things.ts";
import { leftOutOf } from "./left-out.ts";
import { withLiveLinks } from "./live-links.ts";
import { type NamesFinder, namesFinder } from "./names-finder.ts";
import { withoutPrivateData } from "./private-data.ts";

/** What a site carries of its event folder, before it is packed: texts as they are, files by their path. */
export interface BundlePlan extends BundleContents {
  readonly texts: readonly { readonly path: string; readonly content: string; readonly licence: LicenceId }[];
  readonly media: readonly { readonly path: string; readonly licence: LicenceId; readonly credit?: string }[];
  /** A text as it may go along: for files of `media/` that are texts. */
  clean(text: string): string;
}

/**
 * An event folder that holds what it takes to run an event again, and nothing of anybody: by an allow-list, from what
 * validation let through. No name of a person of the event, no e-mail address, no telephone number, nothing that was
 * withdrawn; no text, picture or file that not anybody may reuse. It loads, validates and builds.
 */
export function makeBundle(checked: CheckedInput, edition: Edition): BundlePlan {
  const input = withoutWithdrawn(checked);
  const names = namesFinder(checked.people.map(({ id, value: { name, sort_name } }) => ({ id, name, sort_name })));
  const { content, data, code = content } = edition.licences;
  const reusable = { texts: goesWithAFork(content), data: goesWithAFork(data) };
  const media = keptMedia(input, edition, names);
  const { things, surplus } = withinLimits(keptThings(input, reusable, names), media.kept.length * 2);
  const keeping = keepingOf(things, media.kept, reusable.texts, names);
  const sheets = keptStylesheets(input, code, names);
  const textLicence = reusable.texts ? content : data;
  return {
    texts: [
      ...keptFolder(input, things, keeping).map((text) => ({ ...text, licence: textLicence })),
      ...sheets.kept.map(({ path, css }) => ({ path, content: css, licence: code })),
      ...media.kept.map((medium) => sidecarOf(medium, names, keeping)),
    ],
    media: media.kept.map((medium) => mediumOf(medium, names)),
    left_out: [...leftOutOf(input, reusable), ...surplus, ...sheets.leftOut, ...media.leftOut],
    kept: countsOf(input, things, media.kept.length, reusable.texts),
    clean: (text) => withoutPrivateData(names.blanked(text)),
  };
}

/** Who reads an archive takes so many files and no more; no event but a hostile one has more. */
function withinLimits(things: KeptThings, files: number): { things: KeptThings; surplus: readonly LeftOut[] } {
  const others = keptListNames.filter((name) => name !== "sessions").map((name) => things[name].length);
  // Besides them: `event.yaml`, `theme.yaml`, stylesheets, `README.md` and the list.
  const room = bundleLimits.files - 100 - files - others.reduce((sum, count) => sum + count, 0);
  const sessions = things.sessions.slice(0, Math.max(room, 0));
  const count = things.sessions.length - sessions.length;
  return { things: { ...things, sessions }, surplus: count === 0 ? [] : [{ what: "sessions", count, why: "size" }] };
}

function keepingOf(things: KeptThings, media: readonly Medium[], hasTexts: boolean, names: NamesFinder): Keeping {
  const files = new Set(media.map(({ path }) => path));
  const paths = keptPaths(things);
  const isThere = (path: string) => paths.has(path) || files.has(path);
  return {
    hasTexts,
    isSomebody: names.isSomebody,
    hasMedium: (path) => files.has(path),
    // Links last: one whose address named somebody leads nowhere by then.
    clean: (text, file) => withLiveLinks(withoutPrivateData(names.blanked(text)), file, isThere),
  };
}

function mediumOf(medium: Medium, names: NamesFinder): BundlePlan["media"][number] {
  const credit = creditOf(medium, names);
  return { path: medium.path, licence: medium.licence, ...(credit !== undefined && { credit }) };
}

function countsOf(
  { event: { value } }: CheckedInput,
  things: KeptThings,
  files: number,
  hasTexts: boolean,
): BundlePlan["kept"] {
  const texts = (list: readonly unknown[] | undefined) => (hasTexts ? (list?.length ?? 0) : 0);
  return {
    axes: value.axes?.length ?? 0,
    tracks: value.tracks?.length ?? 0,
    formats: things.formats.length,
    places: things.places.length,
    sessions: things.sessions.length,
    pages: things.pages.length,
    groups: things.working_groups.length,
    tasks: texts(value.tasks),
    commitments: texts(value.charter?.commitments),
    files,
  };
}
