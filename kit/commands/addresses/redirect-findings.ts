// SPDX-License-Identifier: MIT
import { join } from "node:path";
import type { Finding } from "../../diagnostics/finding.ts";
import { printFindings } from "../../diagnostics/print.ts";
import { load } from "../../load/load.ts";
import { textOf } from "../../load/text-of.ts";
import type { RedirectFault } from "../../record/redirect-faults.ts";
import type { Setting } from "../command.ts";
import { sourcesOf } from "../kit-sources.ts";
import type { SiteFolder } from "../site-folder.ts";

/** The `event.yaml` of an edition, from the folder of the site. */
export function eventFile(of: SiteFolder, edition: string): string {
  return of.is === "series" ? `editions/${edition}/event.yaml` : "event.yaml";
}

/** What is wrong with redirects, as findings in `event.yaml` and in words: addresses are known only once pages are. */
export function redirectFindings(
  of: SiteFolder,
  edition: string,
  faults: readonly RedirectFault[],
  { lang, console, words }: Setting,
): string {
  const above = of.is === "series" ? `editions/${edition}/` : "";
  const { folder } = sourcesOf(join(of.folder, above));
  const loaded = load(folder);
  const event = loaded.sources.find(({ kind }) => kind === "event");
  const findings = faults.flatMap(({ code, index, field, address, nearest }): Finding[] => {
    if (event === undefined) return [];
    const place = event.locate(`/redirects/${index}/${field}`);
    const at = { severity: "error", place: { ...place, file: above + place.file } } as const;
    return code === "redirect/shadows-page"
      ? [{ code, ...at, args: { address } }]
      : [{ code, ...at, args: { address, ...(nearest !== undefined && { nearest }) } }];
  });
  const texts = textOf(loaded, folder);
  const inFolder = (file: string) => texts(file.slice(above.length));
  const told = printFindings(findings, inFolder, { format: "text", lang, color: console.color.err });
  return `${told}${words.result.refused(findings.length)}`;
}
