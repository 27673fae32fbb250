// SPDX-License-Identifier: MIT
import { frame } from "../../diagnostics/frame.ts";
import type { ToolLanguage } from "../../diagnostics/message-of.ts";
import type { Message } from "../../diagnostics/messages/messages.ts";
import { visible } from "../../diagnostics/visible.ts";
import { en } from "./messages/en.ts";
import { fr } from "./messages/fr.ts";
import type { Remark, RemarkSeverity } from "./remark.ts";

const messages = { en, fr };
const severities: Readonly<Record<ToolLanguage, Readonly<Record<RemarkSeverity, string>>>> = {
  en: { error: "error", warning: "warning" },
  fr: { error: "erreur", warning: "avertissement" },
};

/** The two sentences of a remark. */
export function remarkMessage(remark: Remark, lang: ToolLanguage): Message {
  // A code and its arguments always belong together in a Remark; the union hides it from the compiler.
  const say = messages[lang][remark.code] as (args: Remark["args"]) => Message;
  return say(remark.args);
}

/**
 * Remarks for people, as findings are told: place, sentence and code, the line with carets, what to do.
 * @param text the text of the sheet, for its lines.
 */
export function printRemarks(remarks: readonly Remark[], text: string, lang: ToolLanguage): string {
  return remarks.map((remark) => printOne(remark, text, lang)).join("\n\n");
}

function printOne(remark: Remark, text: string, lang: ToolLanguage): string {
  const { what, todo } = remarkMessage(remark, lang);
  const { file, line, column, length } = remark.place;
  const head = `${visible(file)}:${line}:${column}  ${severities[lang][remark.severity]}  ${what}  ${remark.code}`;
  const drawn = length === 0 ? undefined : frame(text, remark.place);
  return [head, drawn, todo.replace(/^/gmu, "  ")].filter((part) => part !== undefined).join("\n");
}
