// SPDX-License-Identifier: MIT
import type { ToolLanguage } from "../diagnostics/message-of.ts";

/**
 * The language the kit speaks: `--lang` wherever it stands on the command line, or else the environment's, in the order
 * of POSIX (`LC_ALL`, `LC_MESSAGES`, `LANG`), or else the system's, asked only when nothing says more, as on Windows.
 * Known before anything is parsed, since usage errors need it too.
 */
export function languageOf(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  systemLocale: () => string,
): ToolLanguage {
  const index = args.findIndex((arg) => arg === "--lang" || arg.startsWith("--lang="));
  const asked = args[index]?.startsWith("--lang=") ? args[index]?.slice("--lang=".length) : args[index + 1];
  // A language that the kit does not speak is refused in the language that it would have spoken.
  const spoken = index >= 0 && /^(?:fr|en)$/u.test(asked ?? "");
  const given = spoken ? asked : environment["LC_ALL"] || environment["LC_MESSAGES"] || environment["LANG"];
  return /^fr\b|^fr_/iu.test(given || systemLocale()) ? "fr" : "en";
}
