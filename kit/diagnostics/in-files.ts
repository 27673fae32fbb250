// SPDX-License-Identifier: MIT
import type { Finding } from "./finding.ts";

/** A finding whose files are called otherwise: by their paths in a series, for one of an edition of it. */
export function inFiles(finding: Finding, pathOf: (file: string) => string): Finding {
  const moved = <P extends { readonly file: string }>(place: P): P => ({ ...place, file: pathOf(place.file) });
  return { ...finding, place: moved(finding.place), ...(finding.related && { related: moved(finding.related) }) };
}
