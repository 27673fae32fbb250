// SPDX-License-Identifier: MIT
/**
 * The same line for several editions: each is read, judged, drawn as an event of its own; what they are to one another is
 * the only thing added. The current edition alone knows the others, so that these stay as they are when it changes.
 */
import type { SiteModel } from "./derive/site.ts";
import type { Finding } from "./diagnostics/finding.ts";
import { inFiles } from "./diagnostics/in-files.ts";
import { sortFindings } from "./diagnostics/sort-findings.ts";
import type { Files } from "./io/files.ts";
import type { Edition } from "./model/edition.ts";
import type { InSeries } from "./model/series.ts";
import { type Checked, check, plan, type Request } from "./pipeline.ts";
import { currentEdition, latestFirst } from "./series/current-edition.ts";
import { judgeEditionId, judgeSeries } from "./series/judge-series.ts";
import { readSeries } from "./series/read-series.ts";
import { pathInSeries, type SeriesFiles } from "./series/series-files.ts";
import type { CheckedInput } from "./validate/checked-input.ts";
import type { SeriesInput } from "./validate/input.ts";
import { reportInto } from "./validate/report-into.ts";

/** What commands read of a series. */
export interface SeriesSources extends SeriesFiles {
  /** The kit's own formats. */
  readonly formats: Files;
}

export type EditionFiles = SeriesFiles["editions"][number];
export type CheckedEdition = EditionFiles & { readonly checked: Checked };

/** What was read of a series; files of findings are paths in its folder. `input` is there when nothing forbids going on. */
export interface CheckedSeries {
  readonly findings: readonly Finding[];
  readonly editions: readonly CheckedEdition[];
  readonly input?: SeriesInput;
}

/** load → validate, for the series and for each of its editions. What shared files met is told once. */
export function checkSeries({ folder, editions, formats }: SeriesSources): CheckedSeries {
  const { source, findings: read } = readSeries(folder);
  const findings = [...read];
  const ids = editions.map(({ id }) => id);
  const input = source && judgeSeries(source, ids, reportInto(findings));
  const checked = editions.map((edition) => ({ ...edition, checked: check({ folder: edition.files, formats }) }));
  const all = [...findings, ...checked.flatMap(findingsOf)];
  const sound = all.every(({ severity }) => severity !== "error");
  return { findings: sortFindings(all), editions: checked, ...(sound && input && { input }) };
}

function findingsOf(edition: CheckedEdition): readonly Finding[] {
  const findings = [...edition.checked.findings];
  const event = edition.checked.loaded.sources.find(({ kind }) => kind === "event");
  if (event !== undefined) judgeEditionId(event, edition.id, reportInto(findings));
  return findings.map((finding) => inFiles(finding, (file) => pathInSeries(edition, file)));
}

/**
 * model → derive, edition by edition, the latest first, so that one is in memory at a time. All of them have the site's
 * address that the current one gives, or `request` does.
 */
export async function* planSeries(
  { editions, input }: Pick<CheckedSeries, "editions" | "input">,
  request: (edition: EditionFiles) => Request,
): AsyncGenerator<SiteModel> {
  const read = editions.flatMap((edition) =>
    edition.checked.input === undefined ? [] : [{ edition, input: edition.checked.input }],
  );
  if (input === undefined || read.length === 0) return;
  const known = await knownEditions(input, read);
  for (const { edition, own, inSeries } of known.list) {
    const asked = request(edition);
    const siteUrl = asked.siteUrl ?? known.url;
    yield await plan(own, { ...asked, ...(siteUrl && { siteUrl }), series: inSeries });
  }
}

interface Known {
  readonly url: string | undefined;
  readonly list: readonly {
    readonly edition: CheckedEdition;
    readonly own: CheckedInput;
    readonly inSeries: InSeries;
  }[];
}

async function knownEditions(
  input: SeriesInput,
  read: readonly { readonly edition: CheckedEdition; readonly input: CheckedInput }[],
): Promise<Known> {
  const [
    { toEdition },
    { toSeries },
    { withdrawnFromAny, withdrawnWhereTheyAre },
    { seriesWithoutWithdrawn },
    { namesOf },
  ] = await Promise.all([
    import("./model/to-edition.ts"),
    import("./model/to-series.ts"),
    import("./model/withdrawn-from-any.ts"),
    import("./model/series-without-withdrawn.ts"),
    import("./model/leaving.ts"),
  ]);
  const inputs = read.map(({ input: each }) => each);
  const together = withdrawnFromAny(inputs);
  const alone = withdrawnWhereTheyAre(inputs);
  const said = seriesWithoutWithdrawn(input, namesOf(together[0] ?? { people: [] }));
  const entries = latestFirst(
    read.map(({ edition, input: each }, index) => {
      const model: Edition = toEdition(together[index] ?? each);
      return { id: edition.id, start: model.dates.start, edition, own: alone[index] ?? each, model };
    }),
  );
  const current = entries.find(({ id }) => id === currentEdition(entries, input.current));
  const languages = new Map(entries.map(({ id, model }) => [id, model.languages]));
  const list = entries.map(({ id, start, edition, own, model }) => ({
    edition,
    own,
    inSeries: {
      series: toSeries(said, model.languages[0] ?? "fr"),
      languages,
      past: current !== undefined && id !== current.id && start <= current.start,
      ...(id === current?.id && { editions: entries.map((entry) => entry.model) }),
    },
  }));
  return { url: current?.model.url, list };
}
