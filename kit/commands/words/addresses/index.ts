// SPDX-License-Identifier: MIT
import type { ToolLanguage } from "../../../diagnostics/message-of.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";
import type { AddressWords } from "./words.ts";

/** The words of the record in each of the tool's languages; loaded by a build alone. */
export const addressWords: Readonly<Record<ToolLanguage, AddressWords>> = { en, fr };
