// SPDX-License-Identifier: MIT
import type { Finding, Severity } from "./finding.ts";
import type { ToolLanguage } from "./message-of.ts";

type Counted = Severity | "file";
type Plural = (count: number) => string;

const words: Readonly<Record<ToolLanguage, Readonly<Record<Counted, readonly [string, string]>>>> = {
  en: {
    error: ["error", "errors"],
    warning: ["warning", "warnings"],
    notice: ["note", "notes"],
    file: ["file", "files"],
  },
  fr: {
    error: ["erreur", "erreurs"],
    warning: ["avertissement", "avertissements"],
    notice: ["remarque", "remarques"],
    file: ["fichier", "fichiers"],
  },
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
  if (findings.length === 0) return sentences[lang].nothing;
  const files = new Set(findings.map((finding) => finding.place.file)).size;
  const counts = (["error", "warning", "notice"] as const).flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [counter(lang, severity)(count)];
  });
  const last = counts.pop() ?? "";
  const all = counts.length === 0 ? last : `${counts.join(", ")}${sentences[lang].and}${last}`;
  return `${all}${sentences[lang].in}${counter(lang, "file")(files)}.`;
}
