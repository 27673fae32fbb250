// SPDX-License-Identifier: MIT
import type { SourceKind } from "../../load/source.ts";

const bodies: Partial<Record<SourceKind, string>> = {
  session: "abstract",
  person: "biography",
  place: "description",
  organisation: "description",
  working_group: "description",
  format: "description",
  partner: "note",
  page: "text",
  news: "text",
  trace: "report",
};

/** The field that the Markdown below a file's front matter fills; undefined for kinds that have no body. */
export function bodyField(kind: SourceKind): string | undefined {
  return bodies[kind];
}
