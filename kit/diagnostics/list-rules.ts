// SPDX-License-Identifier: MIT
import type { Code, Severity } from "./finding.ts";
import type { ToolLanguage } from "./message-of.ts";
import { englishRules } from "./messages/en/rules.ts";
import { frenchRules } from "./messages/fr/rules.ts";
import type { RuleSentences } from "./messages/rules.ts";
import { severityOf } from "./severities.ts";

/** One rule of the kit, as `--list-rules` names it. */
export interface RuleLine {
  readonly code: Code;
  readonly severity: Severity;
  readonly sentence: string;
}

const sentences: Readonly<Record<ToolLanguage, RuleSentences>> = { en: englishRules, fr: frenchRules };
const severityNames = {
  en: { error: "error", warning: "warning", notice: "note" },
  fr: { error: "erreur", warning: "avertissement", notice: "remarque" },
};

/** Every code there is, in the order of the kit's own list, with its severity and one sentence. */
export function listRules(lang: ToolLanguage): RuleLine[] {
  // The tables are typed by code, so that their keys are the codes and nothing else.
  const codes = Object.keys(sentences[lang]) as Code[];
  return codes.map((code) => ({ code, severity: severityOf(code), sentence: sentences[lang][code] }));
}

/** The same list as columns of text. */
export function printRules(lang: ToolLanguage): string {
  const rules = listRules(lang);
  const width = Math.max(...rules.map((rule) => rule.code.length));
  const names = severityNames[lang];
  const severityWidth = Math.max(...Object.values(names).map((name) => name.length));
  return rules
    .map(
      ({ code, severity, sentence }) =>
        `${code.padEnd(width)}  ${names[severity].padEnd(severityWidth)}  ${sentence}\n`,
    )
    .join("");
}
