// SPDX-License-Identifier: MIT
import type { ToolLanguage } from "../../diagnostics/message-of.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";
import type { CommandWords } from "./words.ts";

/** The command line's words in each of its languages. */
export const commandWords: Readonly<Record<ToolLanguage, CommandWords>> = { fr, en };
