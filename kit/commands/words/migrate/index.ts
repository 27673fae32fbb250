// SPDX-License-Identifier: MIT
import type { ToolLanguage } from "../../../diagnostics/message-of.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";
import type { MigrateWords } from "./words.ts";

/** The words of `event-kit migrate` in each of its languages; loaded by that command alone. */
export const migrateWords: Readonly<Record<ToolLanguage, MigrateWords>> = { en, fr };
