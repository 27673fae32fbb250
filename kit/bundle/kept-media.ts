// SPDX-License-Identifier: MIT

import { goesWithAFork, licenceTerms } from "../licences/terms.ts";
import { isOfLibrary } from "../load/add-library.ts";
import type { Edition, Medium } from "../model/edition.ts";
import type { CheckedInput } from "../validate/checked-input.ts";
import { folderOf, judgeLink } from "../validate/texts/link-fault.ts";
import { markdownLinks } from "../validate/texts/markdown-links.ts";
import type { LeftOut } from "./bundle.ts";
import type { NamesFinder } from "./names-finder.ts";

/** Bytes of one file that goes along, and of all of them, and how many: what is larger is left where it is published. */
const largest = { file: 10 * 1024 * 1024, all: 50 * 1024 * 1024, files: 500 };

const picture = /\.(?:png|jpe?g|webp|avif|gif|svg)$/iu;

export interface KeptMedia {
  readonly kept: readonly Medium[];
  readonly leftOut: readonly LeftOut[];
}

/**
 * The files of `media/` that go along: those of the theme, of places, of formats and of pages that hold for any event,
 * when their licence lets anybody reuse them. Never the portrait of a person nor the logo of an organisation, nor what
 * only this edition’s own texts show.
 */
export function keptMedia(input: CheckedInput, edition: Edition, names: NamesFinder): KeptMedia {
  const wanted = wantedMedia(input);
  const personal = new Set([
    ...input.people.flatMap(({ value }) => value.photo ?? []),
    ...input.organisations.flatMap(({ value }) => value.logo ?? []),
  ]);
  const brand = edition.licences.brand;
  const ownLogo = brand !== undefined && !goesWithAFork(brand) ? edition.theme.logo : undefined;
  const kept: Medium[] = [];
  const out: { path: string; why: LeftOut["why"] }[] = [];
  let total = 0;
  for (const medium of edition.media.filter(({ withdrawn }) => !withdrawn)) {
    const why = whyNot(medium, wanted, personal, names) ?? (medium.path === ownLogo ? "licence" : undefined);
    const isTooLarge =
      medium.bytes > largest.file || total + medium.bytes > largest.all || kept.length === largest.files;
    if (why === undefined && !isTooLarge) {
      kept.push(medium);
      total += medium.bytes;
    } else out.push({ path: medium.path, why: why ?? "size" });
  }
  return { kept, leftOut: counted(out) };
}

function whyNot(
  { path, licence }: Medium,
  wanted: ReadonlySet<string>,
  personal: ReadonlySet<string>,
  names: NamesFinder,
): LeftOut["why"] | undefined {
  if (personal.has(path) || names.blanked(path) !== path) return "personal";
  if (!goesWithAFork(licence)) return "licence";
  return wanted.has(path) ? undefined : "local";
}

/** How many pictures and other files are left out, for each reason. */
function counted(out: readonly { readonly path: string; readonly why: LeftOut["why"] }[]): readonly LeftOut[] {
  const kinds = ["pictures", "files"] as const;
  const reasons = ["personal", "local", "licence", "size"] as const;
  return kinds.flatMap((what) =>
    reasons.flatMap((why) => {
      const count = out.filter((one) => one.why === why && picture.test(one.path) === (what === "pictures")).length;
      return count === 0 ? [] : [{ what, count, why }];
    }),
  );
}

/** Paths that what is kept shows or leads to. */
function wantedMedia({ theme, places, formats, pages }: CheckedInput): ReadonlySet<string> {
  const own = formats.filter(({ source }) => !isOfLibrary(source));
  const texts = [
    ...own.map(({ value, source }) => ({ text: value.description, file: source.path })),
    ...pages.filter(({ value }) => value.generic).map(({ value, source }) => ({ text: value.text, file: source.path })),
  ];
  return new Set([
    ...[theme?.value.logo, theme?.value.picture].filter((path) => path !== undefined),
    ...places.flatMap(({ value }) => value.plan ?? []),
    ...own.flatMap(({ value }) => (value.sources ?? []).flatMap(({ file }) => file ?? [])),
    ...texts.flatMap(({ text, file }) => pathsIn(text, file)),
  ]);
}

function pathsIn(text: string | Readonly<Record<string, string>> | undefined, file: string): readonly string[] {
  const written = text === undefined ? [] : typeof text === "string" ? [text] : Object.values(text);
  return written.flatMap(markdownLinks).flatMap(({ target }) => {
    const verdict = judgeLink(target, folderOf(file));
    return verdict.is === "path" ? [verdict.path] : [];
  });
}

/** The credit that goes with a file: always when its licence asks for it; otherwise unless it names somebody of the event. */
export function creditOf({ credit, licence }: Medium, names: NamesFinder): string | undefined {
  if (credit === undefined || licenceTerms(licence).attribution) return credit;
  return names.blanked(credit) === credit ? credit : undefined;
}
