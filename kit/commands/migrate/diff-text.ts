// SPDX-License-Identifier: MIT
import { unifiedDiff } from "../../migrate/unified-diff.ts";
import type { PlannedPart } from "./planned-migration.ts";

const colors: readonly (readonly [RegExp, string])[] = [
  [/^(?:---|\+\+\+) /u, "1"],
  [/^@@ /u, "36"],
  [/^-/u, "31"],
  [/^\+/u, "32"],
];

/** Control characters and bidirectional marks could make a terminal show something else than what is written. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const unseen = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Every change that is planned, as Git would tell it; coloured on a terminal. */
export function diffText(planned: readonly PlannedPart[], color: boolean): string {
  const diff = planned.flatMap(({ above, texts, changed }) =>
    [...changed].map(([path, text]) => unifiedDiff(above + path, texts.get(path) ?? "", text)),
  );
  const lines = diff.join("").replaceAll("\r\n", "\n").replace(unseen, "\uFFFD").split("\n");
  return (color ? lines.map(painted) : lines).join("\n");
}

function painted(line: string): string {
  const code = colors.find(([form]) => form.test(line))?.[1];
  return code === undefined ? line : `\u001b[${code}m${line}\u001b[0m`;
}
