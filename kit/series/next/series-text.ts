// SPDX-License-Identifier: MIT
import { stringify } from "yaml";
import type { Id } from "../../model/edition.ts";
import { present } from "../../model/present.ts";
import { nextWords } from "./words/index.ts";

/** What is said of a series when its second edition is opened. */
export interface NewSeries {
  readonly id: Id;
  readonly name: string | Readonly<Record<string, string>>;
  readonly url?: string;
  /** The edition that there is already. */
  readonly edition: Id;
}

/** The `series.yaml` of a new series, commented in the language of those who will go on with it. */
export function seriesText({ id, name, url, edition }: NewSeries, lang: string | undefined): string {
  const { series } = nextWords(lang);
  const values = stringify({ format: 1, id, name, ...present({ url }) }, { lineWidth: 0 });
  return `# ${series.about}\n${values}\n# ${series.current}\n# current: ${edition}\n`;
}
