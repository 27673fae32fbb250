// SPDX-License-Identifier: MIT
import type { Finding, Place, Severity } from "./finding.ts";
import { frame } from "./frame.ts";
import { messageOf, type ToolLanguage } from "./message-of.ts";
import type { PrintOptions, TextOf } from "./print.ts";
import { summary } from "./summary.ts";
import { visible } from "./visible.ts";

const severityNames: Readonly<Record<ToolLanguage, Readonly<Record<Severity, string>>>> = {
  en: { error: "error", warning: "warning", notice: "note" },
  fr: { error: "erreur", warning: "avertissement", notice: "remarque" },
};
const alsoNames: Readonly<Record<ToolLanguage, string>> = { en: "See also", fr: "Voir aussi" };

const codes = { error: "31", warning: "33", notice: "36", dim: "2", bold: "1" } as const;
type Paint = (style: keyof typeof codes, text: string) => string;

function painter(color: boolean): Paint {
  return (style, text) => (color ? `\u001b[${codes[style]}m${text}\u001b[0m` : text);
}

function positionOf(place: Place): string {
  return `${visible(place.file)}:${place.line}:${place.column}`;
}

/** Codes about a file as a whole: its first line would say nothing. */
const aboutFiles = /^(?:file|folder|media|id)\//;

function frameOf({ code, place }: Finding, texts: TextOf): string | undefined {
  if (aboutFiles.test(code) && place.length === 0) return undefined;
  const text = texts(place.file);
  return text === undefined ? undefined : frame(text, place);
}

function printOne(finding: Finding, texts: TextOf, lang: ToolLanguage, paint: Paint): string {
  const { what, todo } = messageOf(finding, lang);
  const name = paint(finding.severity, severityNames[lang][finding.severity]);
  const head = `${paint("bold", positionOf(finding.place))}  ${name}  ${what}  ${paint("dim", finding.code)}`;
  const drawn = frameOf(finding, texts);
  const also = finding.related && `  ${paint("dim", `${alsoNames[lang]} ${positionOf(finding.related)}`)}`;
  const advice = todo.replace(/^/gm, "  ");
  return [head, drawn, advice, also].filter((part) => part !== undefined).join("\n");
}

/** What weighs most last, just above the count: that is what a terminal still shows when there is much to say. */
function errorsLast(findings: readonly Finding[]): Finding[] {
  const order: readonly Severity[] = ["notice", "warning", "error"];
  return order.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}

/**
 * Findings for people, notices and warnings before errors: place, sentence and code; the line with carets; what to do; and a
 * count at the end.
 */
export function printText(findings: readonly Finding[], texts: TextOf, options: PrintOptions): string {
  const paint = painter(options.color);
  const parts = errorsLast(findings).map((finding) => printOne(finding, texts, options.lang, paint));
  return `${[...parts, summary(findings, options.lang)].join("\n\n")}\n`;
}
