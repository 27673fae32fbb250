// SPDX-License-Identifier: MIT
// The types of catalogues.js, which kit/words/generate/generate.ts makes from templates/words/.
import type { Words } from "./words.ts";

/** The words of each language, by its BCP 47 tag in lower case. */
export declare const catalogues: Readonly<Record<string, Words>> & { readonly en: Words };
