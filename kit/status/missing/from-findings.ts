// SPDX-License-Identifier: MIT
import type { Finding } from "../../diagnostics/finding.ts";
import { present } from "../../model/present.ts";
import type { Item } from "../../validate/draft.ts";
import type { Look, Missing, Written } from "./missing.ts";

/** What validation warns of already: texts to translate, pictures without a text, files without a credit. */
export const warned: Look = (written) => {
  const owner = ownersOf(written);
  return written.findings.flatMap((finding): readonly Missing[] => {
    const { file, line } = finding.place;
    const about = { file, line, ...owner(finding) };
    if (finding.code === "translation/missing") {
      const { language, field } = finding.args;
      return [{ code: finding.code, ...about, language, field }];
    }
    if (finding.code !== "media/alt-missing" && finding.code !== "media/credit-missing") return [];
    const { path } = finding.args;
    return [{ code: finding.code, ...about, id: path, path }];
  });
};

type Owner = Pick<Missing, "id" | "session" | "axis">;

/** The thing a finding is about: that of its file, or, in `event.yaml`, the one its pointer leads into. */
function ownersOf({ input, edition }: Written): (finding: Finding) => Owner {
  const inFiles = new Map<string, Owner>();
  const inEvent: { readonly pointer: string; readonly owner: Owner }[] = [];
  const note = (items: readonly Item<unknown>[], ownerOf: (item: Item<unknown>) => Owner) => {
    for (const item of items) {
      // The file of a translation has the item's own name, then the language.
      if (item.pointer === "") inFiles.set(stem(item.source.path), ownerOf(item));
      else inEvent.push({ pointer: item.pointer, owner: ownerOf(item) });
    }
  };
  const { places, organisations, partners, people, pages, news, working_groups, formats } = input;
  for (const items of [places, organisations, partners, people, pages, news, working_groups, formats]) {
    note(items, ({ id }) => ({ id }));
  }
  note(input.sessions, ({ id }) => ({ id, session: id }));
  const traces = new Map(input.traces.map(({ id, value }) => [id, value]));
  note(input.traces, ({ id }) => {
    const { session, axis } = traces.get(id) ?? {};
    return { id, ...present({ session, axis }) };
  });
  return ({ place: { file, pointer } }) =>
    (file === "event.yaml"
      ? inEvent.find((one) => pointer === one.pointer || pointer.startsWith(`${one.pointer}/`))?.owner
      : inFiles.get(stem(file))) ?? { id: edition.id };
}

/** A path without its endings: `sessions/x` of `sessions/x.md` and of `sessions/x.en.md`. */
function stem(path: string): string {
  return path.replace(/(?:\.[A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*)?\.(?:md|ya?ml)$/u, "");
}
