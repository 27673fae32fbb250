// SPDX-License-Identifier: MIT
import type { Said } from "../../../kit/derive/site.ts";
import type { Lang } from "../../../kit/model/edition.ts";
import { Text } from "./text.tsx";

/** Words of the interface and texts of the author in one line, each author's text in its language; `by` stands between them. */
export function TextLine(props: { parts: readonly (string | Said | undefined)[]; by?: string; lang: Lang }) {
  const { parts, by = "", lang } = props;
  return parts
    .filter((part) => part !== undefined)
    .map((part, index) => [
      index > 0 && by,
      typeof part === "string" ? part : <Text key={`${index} ${part.text}`} said={part} lang={lang} />,
    ]);
}
