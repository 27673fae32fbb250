// SPDX-License-Identifier: MIT
import type { ToolLanguage } from "../../../diagnostics/message-of.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";
import type { LockWords } from "./words.ts";

/** The words of the lock in each of the tool's languages; loaded by a build alone. */
export const lockWords: Readonly<Record<ToolLanguage, LockWords>> = { en, fr };
