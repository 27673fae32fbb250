// SPDX-License-Identifier: MIT
import { step } from "../reading.ts";

/** Told of a text: its pointer, the name of its field (empty for the items of a list), and the text. */
export type VisitText = (pointer: string, name: string, text: string) => void;

/** Visits every text below a value, lists and mappings included. Recursive: reading has limited the depth. */
export function visitTexts(value: unknown, visit: VisitText, pointer = "", name = ""): void {
  if (typeof value === "string") {
    if (value !== "") visit(pointer, name, value);
  } else if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1) visitTexts(value[index], visit, pointer + step(index));
  } else if (typeof value === "object" && value !== null) {
    const fields = value as Readonly<Record<string, unknown>>;
    for (const key of Object.keys(fields)) visitTexts(fields[key], visit, pointer + step(key), key);
  }
}
