// SPDX-License-Identifier: MIT
import type { Lang } from "../model/edition.ts";
import type { Entry } from "./entry.ts";
import { folderWords } from "./words/index.ts";

/** A page that speaks of the parent, out of the menu and with a first paragraph that says so to whoever reads it meanwhile. */
export function rewritten(page: Entry, parent: string, languages: readonly Lang[]): Entry {
  const { text, ...rest } = page.value;
  const note = (lang: Lang | undefined) => `> ${folderWords(lang).rewrite_page(parent.replace(/[<>[\]`*_\\]/gu, " "))}`;
  const marked =
    typeof text === "string"
      ? `${note(languages[0])}\n\n${text}`
      : Object.fromEntries(
          Object.entries((text ?? {}) as Readonly<Record<string, string>>).map(([lang, one]) => [
            lang,
            `${note(lang)}\n\n${one}`,
          ]),
        );
  return { ...page, value: { ...rest, text: marked, menu: false } };
}

/** Whether an entry is a page whose text holds for its own event alone. */
export function speaksOfParent({ part, value }: Pick<Entry, "part" | "value">): boolean {
  return part === "pages" && value["generic"] !== true;
}
