// SPDX-License-Identifier: MIT
import type { Day, Edition, Id, LocalizedText } from "../../model/edition.ts";
import type { StatusReport } from "../../status/status-report.ts";
import type { StatusWords } from "../words/status/words.ts";

/** How the status is to be told: by what, how much of it, how wide and in which colours. */
export interface Shown {
  readonly report: StatusReport;
  readonly words: StatusWords;
  readonly by: "session" | "axis" | "edition";
  /** Only what is awaited or missing, and all of it. */
  readonly onlyMissing: boolean;
  readonly color: boolean;
  /** Columns of the terminal. */
  readonly width: number;
  /** The event folder, as it was named. */
  readonly folder: string;
  /** The folder of another edition of the same series, when there is one. */
  readonly other?: string;
  /** Where a file of the event is, from where the reader stands. */
  at(file: string): string;
  /** A day in words. */
  day(day: Day): string;
  /** The name of a person who has not withdrawn. */
  name(id: Id): string | undefined;
  /** A text in the language of the tool, otherwise in the event's. */
  text(text: LocalizedText): string;
  /** The axes of a session. */
  axesOf(session: Id | undefined): readonly Id[];
}

const styles = { bold: "1", green: "32", yellow: "33", cyan: "36", dim: "2" } as const;

/** A text in a style of the terminal, when colours may be used. */
export function paint({ color }: Pick<Shown, "color">, style: keyof typeof styles, text: string): string {
  return color && text !== "" ? `\u001b[${styles[style]}m${text}\u001b[0m` : text;
}

/** What a report needs to know of the edition to be told in a language. */
export function toldOf(edition: Edition, lang: string): Pick<Shown, "name" | "text" | "axesOf"> {
  const people = new Map(edition.people.filter(({ withdrawn }) => !withdrawn).map(({ id, name }) => [id, name]));
  const axes = new Map(edition.sessions.map((session) => [session.id, session.axes]));
  return {
    name: (id) => people.get(id),
    text: (text) => text[lang] ?? text[edition.languages[0] ?? ""] ?? Object.values(text)[0] ?? "",
    axesOf: (session) => axes.get(session ?? "") ?? [],
  };
}
