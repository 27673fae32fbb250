// SPDX-License-Identifier: MIT
import type { Finding } from "./finding.ts";
import { messageOf, type ToolLanguage } from "./message-of.ts";
import { visible } from "./visible.ts";

/** Escapes the message of a workflow command. */
function data(text: string): string {
  return text.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}

/** Escapes a property of a workflow command, where commas and colons have a meaning too. */
function property(text: string): string {
  return data(text).replace(/:/g, "%3A").replace(/,/g, "%2C");
}

/** One GitHub workflow command a finding, so that each shows beside its line in a pull request. */
export function printGithub(findings: readonly Finding[], lang: ToolLanguage): string {
  return findings
    .map((finding) => {
      const { what, todo } = messageOf(finding, lang);
      const { file, line, column } = finding.place;
      const where = `file=${property(visible(file))},line=${line},col=${column},title=${property(finding.code)}`;
      return `::${finding.severity} ${where}::${data(`${what}\n${todo}`)}\n`;
    })
    .join("");
}
