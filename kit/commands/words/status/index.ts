// SPDX-License-Identifier: MIT
import type { ToolLanguage } from "../../../diagnostics/message-of.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";
import type { StatusWords } from "./words.ts";

/** The words of `event-kit status` in each of its languages; loaded by that command alone. */
export const statusWords: Readonly<Record<ToolLanguage, StatusWords>> = { en, fr };
