// SPDX-License-Identifier: MIT
import type { BundleError } from "../../../bundle/bundle-error.ts";
import type { ToolLanguage } from "../../../diagnostics/message-of.ts";
import { clip, visible } from "../../../diagnostics/visible.ts";
import type { WebError } from "../../../io/web.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";
import type { WebWords } from "./words.ts";

const words: Readonly<Record<ToolLanguage, WebWords>> = { en, fr };

/** A stranger's words, as they can be shown: no control character, not too long. */
const shown = (text: string, most: number) => clip(visible(text), most);

/** What to tell somebody of an address that gave nothing: what is wrong, then what to do, in one line. */
export function webMessage({ code, url, status = 0, bytes = 0 }: WebError, lang: ToolLanguage): string {
  return words[lang].web[code]({ url: shown(url, 200), status, limit: words[lang].bytes(bytes) });
}

/** What to tell somebody of an archive that is not taken: what is wrong, then what to do, in one line. */
export function bundleMessage({ code, path = "" }: BundleError, lang: ToolLanguage): string {
  return words[lang].bundle[code]({ path: shown(path, 120) });
}
