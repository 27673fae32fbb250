// SPDX-License-Identifier: MIT
import type { Finding } from "./finding.ts";
import { en } from "./messages/en.ts";
import { fr } from "./messages/fr.ts";
import type { Message } from "./messages/messages.ts";

/** Languages that the kit speaks to organisers in. */
export type ToolLanguage = "en" | "fr";

const messages = { en, fr };

/** The words of a finding in one language. */
export function messageOf(finding: Finding, lang: ToolLanguage): Message {
  // A code and its arguments always belong together in a Finding; the union hides it from the compiler.
  const say = messages[lang][finding.code] as (args: Finding["args"]) => Message;
  return say(finding.args);
}
