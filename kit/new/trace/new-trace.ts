// SPDX-License-Identifier: MIT
import { say } from "../../derive/say.ts";
import type { Axis, Edition, LocalizedText, Session, TraceType } from "../../model/edition.ts";
import { present } from "../../model/present.ts";
import { programmeDay } from "../../model/programme-day.ts";
import { isElsewhere, sectionsFor } from "../sections.ts";
import { newWords, writingLanguage } from "../words/index.ts";
import type { NewWords } from "../words/new-words.ts";
import { type NewField, traceText, waitingLines } from "./trace-text.ts";

/** What a new trace is to be about, and what was asked of it. */
export interface TraceRequest {
  readonly subject: { readonly session: Session } | { readonly axis: Axis } | { readonly edition: true };
  readonly type?: TraceType;
  /** The id of a person of the event, or a name. */
  readonly by?: string;
  /** Where the schema of traces is, from the folder of traces. */
  readonly schema?: string;
}

/**
 * The text of a new trace, prefilled from what the programme says of its subject, with explanations in the event's main
 * language. Valid as it is; what waits is behind `#`.
 */
export function newTrace(edition: Edition, request: TraceRequest): string {
  const { subject, by, schema } = request;
  const main = edition.languages[0] ?? "fr";
  const words = newWords[writingLanguage(main)];
  const session = "session" in subject ? subject.session : undefined;
  const promised = session && promisedTrace(edition, session);
  const type = request.type ?? promised?.type ?? (session === undefined ? "synthesis" : "minutes");
  const author = by ?? (promised?.type === type ? promised.from : undefined);
  const fields: readonly NewField[] = [
    ...("edition" in subject ? [] : [{ values: subjectOf(subject) }]),
    { about: words.trace.type, values: { type } },
    { about: words.trace.status, values: { status: "expected" } },
    authorsField(author === undefined ? rapporteurs(edition, session) : [author], words),
    { values: present({ language: session?.language ?? main, date: session && dayOf(session) }) },
    ...licenceField(edition, session, type, words),
    ...(isElsewhere(type)
      ? [{ about: words.trace.address, values: {}, waiting: ["url: https://", "file: media/"] }]
      : []),
    ...sectionsFor(session?.format).map((name) => ({
      about: words.trace.sections[name],
      values: {},
      waiting: waitingLines(name, words),
    })),
  ];
  return traceText(
    [...aboutLines(edition, subject, words, main), ...words.trace.how],
    fields,
    words.trace.report,
    schema,
  );
}

/** The first of the traces that a session promises and that has not come. */
function promisedTrace(edition: Edition, session: Session): Session["expected_traces"][number] | undefined {
  const came = edition.traces.filter((trace) => trace.session === session.id && trace.status !== "expected");
  return session.expected_traces.find(({ type }) => !came.some((trace) => trace.type === type));
}

function subjectOf(subject: Exclude<TraceRequest["subject"], { edition: true }>): Readonly<Record<string, string>> {
  return "session" in subject ? { session: subject.session.id } : { axis: subject.axis.id };
}

/** Who takes notes at a session, those who withdrew left out. */
function rapporteurs(edition: Edition, session: Session | undefined): readonly string[] {
  const here = new Set(edition.people.filter((person) => !person.withdrawn).map(({ id }) => id));
  return (session?.people.rapporteurs ?? []).filter((id) => here.has(id));
}

function authorsField(authors: readonly string[], words: NewWords): NewField {
  return authors.length === 0
    ? { about: words.trace.authors, values: {}, waiting: ["authors:", `  - ${words.trace.waiting}`] }
    : { about: words.trace.authors, values: { authors } };
}

/** A recording may have a licence of its own; everything else takes the event's, without saying so. */
function licenceField(
  edition: Edition,
  session: Session | undefined,
  type: TraceType,
  words: NewWords,
): readonly NewField[] {
  const licence = type === "video" || type === "audio" ? session?.recording.licence : undefined;
  const differs = licence !== undefined && licence !== edition.licences.content;
  return differs ? [{ about: words.trace.licence, values: { licence } }] : [];
}

/** The day of its first slot, in the event's own time. */
function dayOf(session: Session): string | undefined {
  const first = session.slots[0];
  return first && programmeDay(first.start);
}

function aboutLines(
  edition: Edition,
  subject: TraceRequest["subject"],
  { trace }: NewWords,
  lang: string,
): readonly string[] {
  const text = (one: LocalizedText) => say(one, lang, edition.languages).text;
  const question = (one: LocalizedText | undefined) => (one === undefined ? [] : [trace.question(text(one))]);
  if ("edition" in subject) return [trace.of_edition];
  if ("axis" in subject) return [trace.of_axis(text(subject.axis.title)), ...question(subject.axis.question)];
  const { session } = subject;
  const format = edition.formats.find(({ id }) => id === session.format);
  const axes = edition.axes.filter(({ id }) => session.axes.includes(id)).map(({ title }) => text(title));
  const ids = [...session.people.speakers, ...session.people.facilitators, ...session.people.moderators];
  const names = edition.people.filter(({ id, withdrawn }) => ids.includes(id) && !withdrawn).map(({ name }) => name);
  return [
    trace.of_session(text(session.title)),
    ...question(session.question),
    ...(axes.length === 0 ? [] : [trace.axes(axes)]),
    ...(format === undefined ? [] : [trace.format(text(format.title), format.produces && text(format.produces))]),
    ...(names.length === 0 ? [] : [trace.people(names)]),
  ];
}
