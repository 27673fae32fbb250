// SPDX-License-Identifier: MIT
import { goesWithAFork } from "../../licences/terms.ts";
import type { Edition, Medium } from "../../model/edition.ts";
import { present } from "../../model/present.ts";
import { kitWorks } from "./kit-works.ts";
import { resourceWorks } from "./resource-works.ts";
import { sessionRecordingWorks, traceWorks } from "./trace-works.ts";
import type { Credited, Work } from "./work.ts";

const known = new WeakMap<Edition, readonly Work[]>();

/**
 * Everything that an edition publishes, or leads to under a licence it names: its own texts, data, code and brand, traces
 * that came, their recordings and pictures, files, documents, what comes from the kit, and the events it comes from.
 * Nothing that was withdrawn. Made once for each edition: pages of every language and several files read it.
 */
export function publishedWorks(edition: Edition): readonly Work[] {
  const before = known.get(edition);
  if (before !== undefined) return before;
  const made = credited(edition).map((work) => ({ ...work, free: goesWithAFork(work.licence) }));
  known.set(edition, made);
  return made;
}

/** Who answers for the edition as a whole: the organisations that organise it. */
export function organising({ partners, organisations }: Edition): Edition["organisations"] {
  const roles = new Set(["organiser", "co_organiser"]);
  const ids = new Set(partners.filter(({ role }) => roles.has(role)).map(({ organisation }) => organisation));
  return organisations.filter(({ id }) => ids.has(id));
}

/** Their names, in the edition's main language. */
export function organisers(edition: Edition): readonly string[] {
  const main = edition.languages[0] ?? "";
  return organising(edition).map(({ name }) => name[main] ?? Object.values(name)[0] ?? "");
}

function credited(edition: Edition): readonly Credited[] {
  return [
    ...ownWorks(edition),
    ...edition.traces.flatMap((trace) => traceWorks(trace, edition)),
    ...edition.sessions.flatMap((session) => sessionRecordingWorks(session, edition)),
    ...edition.media.filter(({ withdrawn }) => !withdrawn).map((medium) => mediumWork(medium, edition)),
    ...resourceWorks(edition),
    ...kitWorks(edition),
    ...lineageWorks(edition),
  ];
}

/** What the edition itself makes, under the licences it chose. */
function ownWorks(edition: Edition): readonly Credited[] {
  const kinds = ["content", "data", "code", "brand"] as const;
  return kinds.flatMap((kind) => {
    const licence = edition.licences[kind];
    if (licence === undefined) return [];
    return [
      {
        id: kind,
        kind,
        title: edition.title,
        authors: organisers(edition),
        licence,
        licence_inherited: false,
        page: (paths) => paths.fixed("index"),
      },
    ];
  });
}

function mediumWork(medium: Medium, { languages }: Edition): Credited {
  const name = medium.path.replace(/^.*\//u, "");
  return {
    id: medium.path,
    kind: "medium",
    title: medium.caption ?? medium.alt ?? { [languages[0] ?? "en"]: name },
    authors: medium.credit === undefined ? [] : [medium.credit],
    licence: medium.licence,
    licence_inherited: medium.licence_inherited,
    file: medium.path,
    ...present({ source: medium.source }),
  };
}

/** The events this one comes from, when it says under which licence it took from them. */
function lineageWorks({ lineage }: Edition): readonly Credited[] {
  return lineage.flatMap(({ title, licence, url }, index) =>
    licence === undefined
      ? []
      : [
          {
            id: `lineage/${index + 1}`,
            kind: "lineage" as const,
            title,
            authors: [],
            licence,
            licence_inherited: false,
            ...present({ source: url }),
          },
        ],
  );
}
