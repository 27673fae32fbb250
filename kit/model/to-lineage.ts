// SPDX-License-Identifier: MIT
import type { EventInput } from "../validate/input.ts";
import type { Child, Lineage } from "./edition.ts";
import type { Localize, WrittenText } from "./localized.ts";
import { present } from "./present.ts";

/** An edition that this one comes from, in its one form. */
export function toLineage(one: NonNullable<EventInput["lineage"]>[number], local: Localize): Lineage {
  const list = (texts: readonly WrittenText[] | undefined) => local.list(texts);
  const { relation, title, url, edition, version, checksum, repository, date, licence } = one;
  return {
    relation,
    title: local.text(title),
    credits: one.credits ?? [],
    kept: list(one.kept),
    changed: list(one.changed),
    dropped: list(one.dropped),
    ...present({ url, edition, version, checksum, repository, date, licence }),
    ...present({ note: local.maybe(one.note), reasons: local.maybe(one.reasons) }),
  };
}

/** An edition that comes from this one, in its one form. */
export function toChild(one: NonNullable<EventInput["children"]>[number], local: Localize): Child {
  const { relation, title, url, edition, territory, date } = one;
  return { relation, title: local.text(title), ...present({ url, edition, territory: local.maybe(territory), date }) };
}
