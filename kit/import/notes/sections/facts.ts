// SPDX-License-Identifier: MIT
import type { Edition } from "../../../model/edition.ts";
import { findPerson } from "../../../new/find-person.ts";
import { licenceIds } from "../../../validate/licence-ids.ts";
import { splitLabel } from "../label.ts";
import type { NoteLine } from "../note-line.ts";
import type { Kept, NotesData } from "../trace-data.ts";
import { labelNamed } from "../vocabulary.ts";
import { numberOf } from "./figures.ts";
import { itemsOf } from "./items.ts";
import { fits, most } from "./limits.ts";

const authorLabel = labelNamed(["author", "licence"] as const);
const attendanceLabel = labelNamed(["attendance"] as const);

/** Who wrote, and under which licence: whoever fills in a sheet agrees to the one on it, whatever the event says later. */
export function authorship(
  lines: readonly NoteLine[],
  edition: Edition,
): { readonly data: NotesData; readonly kept: readonly Kept[] } {
  const credits = itemsOf(lines).map((item) => ({ item, ...creditOf(item.text, edition) }));
  const names = [...new Set(credits.flatMap(({ names }) => names ?? []))];
  const licence = credits.find((credit) => credit.licence !== undefined)?.licence;
  return {
    data: {
      ...(names.length > 0 && { authors: names }),
      ...(licence !== undefined && { licence }),
    },
    kept: credits.flatMap(({ item, reason }) => (reason === undefined ? [] : [{ reason, lines: item.lines }])),
  };
}

interface Credit {
  readonly names?: readonly string[];
  readonly licence?: string;
  readonly reason?: Kept["reason"];
}

function creditOf(text: string, edition: Edition): Credit {
  const said = splitLabel(text);
  const label = said && authorLabel(said.label);
  if (said !== undefined && label === undefined) return { reason: "line" };
  const value = said?.value ?? text;
  if (value === "") return {};
  if (label === "licence") return isLicence(value) ? { licence: value } : { reason: "licence" };
  const names = namesIn(value.slice(0, most.text), edition);
  return value.length <= most.text && names.every((name) => fits(name, most.line)) ? { names } : { reason: "long" };
}

function isLicence(said: string): boolean {
  return licenceIds().has(said) || /^LicenseRef-[A-Za-z0-9.-]{1,80}$/u.test(said);
}

/** Several people share a sheet: `Lou Kervella, Ada Lovel et Sam`. Those of the event by their id. */
function namesIn(said: string, edition: Edition): readonly string[] {
  return said
    .replace(/\s+/gu, " ")
    .split(/ ?[,;&] ?| (?:et|and) /u)
    .filter((name) => name !== "")
    .map((name) => {
      const known = findPerson(edition, name);
      return known === undefined || known === "withdrawn" ? name : known;
    });
}

/** How many people were there: one whole number; anything else stays text. */
export function attendance(lines: readonly NoteLine[]): { readonly data: NotesData; readonly kept: readonly Kept[] } {
  const items = itemsOf(lines).flatMap((item) => {
    const said = splitLabel(item.text);
    const value = said !== undefined && attendanceLabel(said.label) !== undefined ? said.value : item.text;
    return value === "" ? [] : [{ item, value }];
  });
  const [first, ...more] = items;
  const count = first && numberOf(first.value.replace(/(?<!\s)\s+(?:personnes|people)$/iu, ""));
  const good = count !== undefined && Number.isInteger(count) && count <= 1_000_000;
  const rest = good ? more : items;
  return {
    data: good ? { attendance: count } : {},
    kept: rest.map(({ item }) => ({ reason: "attendance", lines: item.lines })),
  };
}
