// SPDX-License-Identifier: MIT
import { clip, visible } from "../../diagnostics/visible.ts";
import { WebError } from "../../io/web.ts";
import { ManifestError } from "../../lineage/manifest-error.ts";
import type { LocalizedText } from "../../model/edition.ts";
import type { Setting } from "../command.ts";
import type { LineageWords } from "../words/lineage/words.ts";
import { webMessage } from "../words/web/index.ts";

/** What to tell somebody of an address that gave nothing; undefined for an error that is not the address's. */
export function elsewhereMessage(error: unknown, words: LineageWords, lang: Setting["lang"]): string | undefined {
  if (error instanceof WebError) return webMessage(error, lang);
  if (error instanceof ManifestError) return words.manifest[error.code](shown(error.url));
  return undefined;
}

/** A stranger's words, as they can be shown. */
export function shown(text: string): string {
  return clip(visible(text), 200);
}

/** A text in the language of the messages, or in the first it is in. */
export function said(text: LocalizedText, lang: string): string {
  return shown(text[lang] ?? Object.values(text)[0] ?? "");
}
