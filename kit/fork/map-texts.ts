// SPDX-License-Identifier: MIT
import type { SourceKind } from "../load/source.ts";
import { matches } from "../validate/texts/authored-texts.ts";
import { type TextNature, textFields } from "../validate/texts/text-fields.ts";

/** A text as it may be written: in the main language, or one string per language. */
export type Written = string | Readonly<Record<string, string>>;

/** A copy of the value of a thing of this kind, each of its texts for visitors changed by `change`. */
export function mapTexts(
  value: Readonly<Record<string, unknown>>,
  kind: SourceKind,
  change: (text: Written, nature: TextNature) => Written,
): Record<string, unknown> {
  const copy = structuredClone(value) as Record<string, unknown>;
  for (const [pattern, nature] of Object.entries(textFields[kind] ?? {})) {
    for (const { pointer, value: text } of matches(copy, pattern)) {
      if (isWritten(text)) setAt(copy, pointer, change(text, nature));
    }
  }
  return copy;
}

function isWritten(value: unknown): value is Written {
  if (typeof value === "string") return true;
  return typeof value === "object" && value !== null && Object.values(value).every((one) => typeof one === "string");
}

function setAt(root: Record<string, unknown>, pointer: string, value: unknown): void {
  const steps = pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
  const last = steps.pop();
  const parent = steps.reduce<unknown>((inner, step) => (inner as Record<string, unknown> | undefined)?.[step], root);
  if (last !== undefined && typeof parent === "object" && parent !== null) Object.assign(parent, { [last]: value });
}
