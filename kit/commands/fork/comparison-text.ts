// SPDX-License-Identifier: MIT
import type { Change } from "../../fork/compare.ts";
import { titleOf } from "../../fork/event-text.ts";
import { versionOf } from "../../fork/lineage-entry.ts";
import type { ForkWords } from "../words/fork/words.ts";
import type { Compared } from "./compared.ts";

/** Changes that may be taken. */
export function isToTake({ state }: Change): boolean {
  return state === "new" || state === "to-take";
}

/** What changed, a line each, with what became of it here. */
export function comparisonText({ base, theirs, changes }: Compared, { compare: say }: ForkWords): string {
  const parent = titleOf(base);
  const [before, now] = [versionOf(base.bundle.sha256), versionOf(theirs.bundle.sha256)];
  if (changes.length === 0) return `${say.same(parent, before)}\n`;
  const lines = changes.map((change) => `  ${nameOf(change, say)}\n    ${say.states[change.state]}`);
  return `${say.heading(parent, before, now)}\n${lines.join("\n")}\n\n${say.count(changes.filter(isToTake).length)}\n`;
}

/** A change as people call it: what it is, then its title. */
export function nameOf({ entry }: Pick<Change, "entry">, { parts, colon }: ForkWords["compare"]): string {
  const { part, id, value } = entry;
  if (part === "theme") return parts.theme;
  const title = value["title"] ?? value["name"] ?? value["text"] ?? id;
  const said = typeof title === "string" ? title : String(Object.values(title)[0] ?? id);
  return `${parts[part]}${colon}${said.replace(/\s+/gu, " ").slice(0, 80)}`;
}
