// SPDX-License-Identifier: MIT
import type { Edition } from "../../../model/edition.ts";
import { present } from "../../../model/present.ts";
import { findPerson } from "../../../new/find-person.ts";
import { folded } from "../../../new/find-session.ts";
import type { NoteLine } from "../note-line.ts";
import type { Kept, NotesData } from "../trace-data.ts";
import { labelNamed } from "../vocabulary.ts";
import { type NoteRecord, recordsOf } from "./items.ts";
import { fits, most } from "./limits.ts";

type Key = "quote" | "said_by" | "approved";
const label = labelNamed(["quote", "said_by", "approved"] as const);
const yes = new Set(["oui", "yes", "o", "y", "ok", "x", "true", "vrai", "daccord", "agreed"]);
const no = new Set(["", "non", "no", "n", "false", "faux", "ouiounon", "yesorno"]);

/** The quotes of a sheet. Approved only by a plain yes: in doubt, nobody's words are published. */
export function quotes(
  lines: readonly NoteLine[],
  edition: Edition,
): { readonly data: NotesData; readonly kept: readonly Kept[] } {
  const records = recordsOf(lines, "quote", label).filter(isFilled);
  const read = records.map((record) => quoteOf(record, edition));
  const good = read.filter((quote) => quote !== undefined).slice(0, most.items);
  const kept = records.flatMap(({ lines: own, more, values }, index): readonly Kept[] => {
    if (read[index] === undefined || index >= most.items) return [{ reason: "quote", lines: own }];
    const answer = values.approved ?? "";
    const unclear = !yes.has(folded(answer)) && !no.has(folded(answer));
    const answers = own.filter((line) => unclear && line.text.includes(answer));
    const rest = [...answers, ...more.flatMap((item) => item.lines)];
    return rest.length === 0 ? [] : [{ reason: "line", lines: rest }];
  });
  return { data: good.length === 0 ? {} : { quotes: good }, kept };
}

/** The sheet itself says “no” under each quote that nobody wrote. */
function isFilled({ values, more }: NoteRecord<Key>): boolean {
  const { quote = "", said_by = "", approved = "" } = values;
  return quote !== "" || said_by !== "" || more.length > 0 || !no.has(folded(approved));
}

function quoteOf(
  { values, ticked }: NoteRecord<Key>,
  edition: Edition,
): NonNullable<NotesData["quotes"]>[number] | undefined {
  const { said_by = "", approved = "" } = values;
  const quote = values.quote && withoutMarks(values.quote);
  const known = said_by === "" ? undefined : findPerson(edition, said_by);
  const person = known === "withdrawn" ? undefined : known;
  // Who is not a person of the event has no place but the text; who withdrew is not named.
  const text = quote && said_by !== "" && known === undefined ? `${quote} (${said_by})` : quote;
  if (!fits(text, most.text)) return undefined;
  return { text, approved: yes.has(folded(approved)) || ticked, ...present({ person }) };
}

/** The words alone: pages put their own quotation marks, and the sheet has none. */
function withoutMarks(said: string): string {
  const inside = /^(?:«\s*([^«»]+?)\s*»|“([^“”]+)”|"([^"]+)")$/u.exec(said);
  return inside?.slice(1).find((words) => words !== undefined) ?? said;
}
