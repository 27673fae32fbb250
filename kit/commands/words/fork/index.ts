// SPDX-License-Identifier: MIT
import type { ToolLanguage } from "../../../diagnostics/message-of.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";
import type { ForkWords } from "./words.ts";

/** The words of `event-kit fork` in each of its languages; loaded by that command alone. */
export const forkWords: Readonly<Record<ToolLanguage, ForkWords>> = { en, fr };
