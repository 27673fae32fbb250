// SPDX-License-Identifier: MIT
import type { ToolLanguage } from "../../../diagnostics/message-of.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";
import type { EditionWords } from "./words.ts";

/** The words of `new edition` and `archive` in each of the kit's languages; loaded by these commands alone. */
export const editionWords: Readonly<Record<ToolLanguage, EditionWords>> = { en, fr };
