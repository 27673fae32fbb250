// SPDX-License-Identifier: MIT
import { goesWithAFork } from "../licences/terms.ts";
import type { LicenceId } from "../model/edition.ts";
import type { CheckedInput } from "../validate/checked-input.ts";
import type { LeftOut } from "./bundle.ts";
import type { NamesFinder } from "./names-finder.ts";

/** The author’s stylesheets that go along, when their licence lets anybody reuse them; one whose name is somebody’s does not. */
export function keptStylesheets({ stylesheets }: CheckedInput, licence: LicenceId, names: NamesFinder) {
  const isKept = ({ path }: { readonly path: string }) => goesWithAFork(licence) && names.blanked(path) === path;
  const kept = stylesheets.filter(isKept).map(({ path, css }) => ({ path, css: names.blanked(css) }));
  const count = stylesheets.length - kept.length;
  const leftOut: readonly LeftOut[] = count === 0 ? [] : [{ what: "theme", count, why: "licence" }];
  return { kept, leftOut };
}
