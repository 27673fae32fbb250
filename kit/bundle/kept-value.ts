// SPDX-License-Identifier: MIT
import { fieldNature } from "../withdrawal/field-nature.ts";
import { mark } from "../withdrawal/redact.ts";
import type { Keeping } from "./keeping.ts";
import type { Decision, FieldTable } from "./kept-fields.ts";

/** Where a value stands: the name of its field, that of the field it is in, and the file, by its path. */
interface Place {
  readonly name: string;
  readonly inside: string;
  readonly file: string;
}

/** What is kept of a thing by its table: the fields that may go along, in the table’s order; none of them empty. */
export function keptThing(value: object, table: FieldTable, inside: string, file: string, keeping: Keeping): object {
  const fields = value as Readonly<Record<string, unknown>>;
  const kept: Record<string, unknown> = {};
  for (const name of Object.keys(table)) {
    if (fields[name] === undefined) continue;
    const left = keptValue(fields[name], table[name] ?? "out", { name, inside, file }, keeping);
    if (left !== undefined) kept[name] = left;
  }
  return kept;
}

function keptValue(value: unknown, decision: Decision, place: Place, keeping: Keeping): unknown {
  if (decision === "out" || (decision === "text" && !keeping.hasTexts)) return undefined;
  if (Array.isArray(value)) {
    const left = value.map((each) => keptValue(each, decision, place, keeping)).filter((each) => each !== undefined);
    return left.length === 0 ? undefined : left;
  }
  if (typeof value === "string") return keptText(value, place, keeping);
  if (typeof value !== "object" || value === null) return value ?? undefined;
  const left =
    typeof decision === "string"
      ? inLanguages(value, place, keeping)
      : keptThing(value, decision, place.name, place.file, keeping);
  return Object.keys(left).length === 0 ? undefined : left;
}

/** A text in several languages; its keys are languages, not fields. */
function inLanguages(value: object, place: Place, keeping: Keeping): object {
  const texts = Object.entries(value).map(([lang, text]) => [lang, keptText(String(text), place, keeping)] as const);
  return Object.fromEntries(texts.filter(([, text]) => text !== undefined));
}

/** A line of credit is due as it is; whoever is named anywhere else is of this edition alone. */
function keptText(text: string, { name, inside, file }: Place, keeping: Keeping): string | undefined {
  if (name === "credits") return text;
  const nature = fieldNature(name, inside);
  if (nature === "key") return text;
  if (nature === "file") return keeping.hasMedium(text) ? text : undefined;
  if (nature === "name" && keeping.isSomebody(text)) return undefined;
  const cleaned = keeping.clean(text, file);
  // Nothing but a picture that stays behind: somebody has words to put here.
  const left = cleaned.trim() === "" && text.trim() !== "" ? mark : cleaned;
  return nature === "address" && left !== text ? undefined : left;
}
