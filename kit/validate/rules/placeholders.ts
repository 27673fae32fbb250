// SPDX-License-Identifier: MIT
import type { Rule } from "../draft.ts";
import { visitAuthored } from "../texts/authored-texts.ts";
import { visitTexts } from "../texts/visit-texts.ts";

/** Texts that wait to be replaced, in English and French. Abbreviations count in capitals only, “todo” being Spanish too; but `fixme` is how the starter writes its id. */
const placeholder =
  /(?<![\p{L}\p{N}_])(?:FIXME|fixme|TODO|XXX|TBD|TBC|[Ll]orem ipsum|LOREM IPSUM|[ÀAà] compl[ée]ter|À COMPLÉTER|[Tt]o be completed|[Tt]o be confirmed|[ÀAà] confirmer)(?![\p{L}\p{N}_])|\[(?:…|\.{3})\](?!\()/u;

/** The same without its borders, many times faster: texts that hold none of it are not looked at twice. */
const hint = /FIXME|fixme|TODO|XXX|TB[DC]|LOREM|orem ipsum|[ÀAà] (?:[Cc]ompl|COMPL|confirmer)|o be co|\[[….]/;

function placeholderIn(text: string): RegExpExecArray | null {
  return hint.test(text) ? placeholder.exec(text) : null;
}

/** Whether any text below a value has one: hardly a file of an event does, and telling whose text it is takes longer. */
function holdsPlaceholder(data: unknown): boolean {
  if (typeof data === "string") return placeholderIn(data) !== null;
  if (Array.isArray(data)) return data.some(holdsPlaceholder);
  return typeof data === "object" && data !== null && Object.values(data).some(holdsPlaceholder);
}

/** No text that waits to be replaced is published; one finding a text. */
export const placeholders: Rule = (draft, report) => {
  const seen = new Set<string>();
  const suspects = draft.sources.filter(({ data }) => holdsPlaceholder(data));
  visitAuthored(suspects, ({ source, pointer, text, at }) => {
    const match = placeholderIn(text);
    if (match === null) return;
    seen.add(source.path + pointer);
    report("text/placeholder", { found: match[0] }, at(match.index, match[0].length));
  });
  for (const { source, data } of suspects) {
    visitTexts(data, (pointer, _, text) => {
      const match = placeholderIn(text);
      if (match === null || seen.has(source.path + pointer)) return;
      report("text/placeholder", { found: match[0] }, source.locate(pointer));
    });
  }
};
