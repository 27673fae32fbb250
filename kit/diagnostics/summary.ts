// SPDX-License-Identifier: MIT
import type { Finding } from "./finding.ts";
import type { ToolLanguage } from "./message-of.ts";

type Counted = "error" | "warning" | "file";
type Plural = (count: number) => string;

const words: Readonly<Record<ToolLanguage, Readonly<Record<Counted, readonly [string, string]>>>> = {
  en: { error: ["error", "errors"], warning: ["warning", "warnings"], file: ["file", "files"] },
  fr: { error: ["erreur", "erreurs"], warning: ["avertissement", "avertissements"], file: ["fichier", "fichiers"] },
};
const sentences: Readonly<Record<ToolLanguage, { nothing: string; and: string; in: string }>> = {
  en: { nothing: "Nothing to report.", and: " and ", in: " in " },
  fr: { nothing: "Rien à signaler.", and: " et ", in: " dans " },
};

/** English takes the singular for one only, French for zero and one. */
function isSingular(count: number, lang: ToolLanguage): boolean {
  return lang === "fr" ? count < 2 : count === 1;
}

function counter(lang: ToolLanguage, kind: Counted): Plural {
  const [one, many] = words[lang][kind];
  return (count) => `${count} ${isSingular(count, lang) ? one : many}`;
}

/** One sentence that counts findings, such as `2 errors and 1 warning in 2 files.` */
export function summary(findings: readonly Finding[], lang: ToolLanguage): string {
  const errors = findings.filter((finding) => finding.severity === "error").length;
  const warnings = findings.length - errors;
  const files = new Set(findings.map((finding) => finding.place.file)).size;
  if (findings.length === 0) return sentences[lang].nothing;
  const counts = [
    ...(errors > 0 ? [counter(lang, "error")(errors)] : []),
    ...(warnings > 0 ? [counter(lang, "warning")(warnings)] : []),
  ];
  return `${counts.join(sentences[lang].and)}${sentences[lang].in}${counter(lang, "file")(files)}.`;
}
