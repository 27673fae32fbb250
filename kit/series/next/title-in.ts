// SPDX-License-Identifier: MIT
import type { CheckedInput } from "../../validate/checked-input.ts";

/** The title of an edition in a language, or in another that it has. */
export function titleIn({ event }: CheckedInput, lang: string): string {
  const { title } = event.value;
  return typeof title === "string" ? title : (title[lang] ?? Object.values(title)[0] ?? "");
}
