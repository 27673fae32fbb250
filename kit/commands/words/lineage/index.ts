// SPDX-License-Identifier: MIT
import type { ToolLanguage } from "../../../diagnostics/message-of.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";
import type { LineageWords } from "./words.ts";

/** The words of `event-kit lineage` in each of its languages; loaded by that command alone. */
export const lineageWords: Readonly<Record<ToolLanguage, LineageWords>> = { en, fr };
