// SPDX-License-Identifier: MIT
import { join } from "node:path";
import type { PublicationPlan } from "../publish/plan-publication.ts";
import type { PublishReport } from "../publish/publish-report.ts";
import type { Setting } from "./command.ts";

/** What a build did, as `--json` prints it. */
export interface BuildSummary extends PublishReport {
  readonly folder: string;
  readonly languages: readonly string[];
  readonly seconds: number;
  readonly warnings: number;
}

/** Says where the site is, how many pages it has and how long it took. */
export function printSummary(summary: BuildSummary, json: boolean, { console, words, lang }: Setting): void {
  const { result } = words;
  if (summary.repaired !== "nothing") console.err(`${result.repaired}\n`);
  for (const path of summary.leftovers) console.err(`${result.leftover(path)}\n`);
  if (json) {
    console.out(`${JSON.stringify(summary, null, 2)}\n`);
    return;
  }
  const seconds = summary.seconds.toFixed(1).replace(".", lang === "fr" ? "," : ".");
  const changed = summary.written + summary.removed > 0;
  console.out(
    [
      `${result.where(summary.folder)}`,
      `  ${result.built(summary.pages, summary.languages, seconds)} · ${changed ? result.changes(summary.written, summary.kept, summary.removed) : result.nothing_changed}`,
      `  ${result.open(join(summary.folder, "index.html"))}`,
      "",
    ].join("\n"),
  );
}

/** Says what a build would do, file by file. */
export function printPlan(plan: PublicationPlan, json: boolean, { console, words }: Setting): void {
  if (json) {
    console.out(`${JSON.stringify(plan, null, 2)}\n`);
    return;
  }
  const { write, remove } = words.result.plan;
  const lines = [...plan.write.map((path) => `${write}  ${path}`), ...plan.remove.map((path) => `${remove}  ${path}`)];
  console.out([...lines, words.result.dry_run(plan.write.length, plan.keep.length, plan.remove.length), ""].join("\n"));
}
