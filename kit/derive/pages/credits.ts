// SPDX-License-Identifier: MIT
import { present } from "../../model/present.ts";
import { type Context, fixedBase } from "../context.ts";
import { creditFiles } from "../credits/credit-files.ts";
import { publishedWorks } from "../credits/published-works.ts";
import type { Work, WorkKind } from "../credits/work.ts";
import { groupBy } from "../schedule.ts";
import type { CreditedList, CreditedWork, CreditsPage } from "../site.ts";
import { lineageViews } from "./landing.ts";

/** How many works each list of the page names: the page stays light, and `credits.json` has them all. */
const named = 40;

/** Whose this work is and what one may do with it. */
export function creditsPage(context: Context): CreditsPage {
  const { edition, views } = context;
  const works = publishedWorks(edition);
  const of = (...kinds: readonly WorkKind[]) => works.filter(({ kind }) => kinds.includes(kind));
  const kinds = ["content", "data", "code", "brand", "media"] as const;
  return {
    kind: "credits",
    ...fixedBase(context, "credits"),
    defaults: kinds.flatMap((what) => {
      const licence = edition.licences[what];
      return licence === undefined ? [] : [{ what, licence: views.licence(licence) }];
    }),
    traces: traceGroups(context, of("trace")),
    recordings: listed(context, of("recording")),
    resources: listed(context, of("resource")),
    not_free: listed(
      context,
      // What is merely linked to is carried by nobody.
      works.filter(({ free, kind, file }) => !free && (kind !== "resource" || file !== undefined)),
    ),
    ...mediaOf(context),
    fonts: edition.theme.fonts === "bundled",
    lineage: lineageViews(context),
    kit_formats: edition.formats.some((format) => format.from_kit),
    files: creditFiles(edition),
  };
}

/** Traces by licence, the most used first. In an event with many, only those that are not under the default are named. */
function traceGroups(context: Context, traces: readonly Work[]): CreditsPage["traces"] {
  const { edition, views, exists } = context;
  const brief = traces.length > named;
  const groups = [...groupBy(traces, ({ licence }) => licence)].sort(
    ([a, some], [b, more]) => more.length - some.length || (a < b ? -1 : 1),
  );
  let room = named;
  return groups.map(([licence, group]) => {
    const isCounted = brief && licence === edition.licences.content;
    const works = isCounted ? [] : group.slice(0, room).map((work) => creditedWork(context, work));
    room -= works.length;
    return {
      licence: views.licence(licence),
      is_default: licence === edition.licences.content,
      count: group.length,
      works,
      ...present({ path: exists.has("traces") ? views.paths.traceGroup("licence", licence) : undefined }),
    };
  });
}

function listed(context: Context, works: readonly Work[]): CreditedList {
  return {
    works: works.slice(0, named).map((work) => creditedWork(context, work)),
    more: Math.max(works.length - named, 0),
  };
}

function creditedWork({ views }: Context, work: Work): CreditedWork {
  const isAddress = /^https?:/iu.test(work.source ?? "");
  return {
    id: work.id,
    title: views.text(work.title),
    authors: work.authors,
    licence: views.licence(work.licence, work.licence_inherited),
    ...present({
      path: work.page?.(views.paths) ?? views.picture(work.file)?.path,
      url: isAddress ? work.source : undefined,
      source: isAddress ? undefined : work.source,
    }),
  };
}

function mediaOf({ edition, views }: Context): Pick<CreditsPage, "media" | "more_media"> {
  const media = edition.media.flatMap((medium) => {
    const picture = views.picture(medium.path);
    if (picture === undefined) return [];
    return [
      {
        picture,
        file: medium.path,
        licence: views.licence(medium.licence, medium.licence_inherited),
        ...present({ credit: medium.credit, source: medium.source }),
      },
    ];
  });
  return { media: media.slice(0, named), more_media: Math.max(media.length - named, 0) };
}
