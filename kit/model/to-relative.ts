// SPDX-License-Identifier: MIT
import type { RelativeInput, RelativeLinkInput } from "../validate/input.ts";
import type { LocalizedText } from "./edition.ts";
import type { WrittenText } from "./localized.ts";
import { present } from "./present.ts";
import type { Relative, RelativeLink } from "./relatives.ts";

/** What is kept of another edition of the family, in its one form; a text without a language is in that edition's own. */
export function toRelative(id: string, value: RelativeInput): Relative {
  const languages = value.languages ?? ["fr"];
  const text = (written: WrittenText): LocalizedText =>
    typeof written === "string" ? { [languages[0] ?? "fr"]: written } : written;
  const link = (one: RelativeLinkInput): RelativeLink => ({
    relation: one.relation,
    title: text(one.title),
    ...present({
      url: one.url,
      edition: one.edition,
      date: one.date,
      territory: one.territory === undefined ? undefined : text(one.territory),
    }),
  });
  const { people = [], traces = [], media = [] } = value.withdrawn ?? {};
  return {
    id,
    title: text(value.title),
    manifest: value.manifest,
    languages,
    lineage: (value.lineage ?? []).map(link),
    children: (value.children ?? []).map(link),
    withdrawn: { people, traces, media },
    ...present({
      url: value.url,
      dates: value.dates,
      territory: value.territory === undefined ? undefined : text(value.territory),
      licence: value.licence,
      checksum: value.checksum,
      read: value.read,
    }),
  };
}
