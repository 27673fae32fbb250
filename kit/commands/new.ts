// SPDX-License-Identifier: MIT
import { namesIn } from "../io/look-around.ts";
import type { Edition, TraceType } from "../model/edition.ts";
import { present } from "../model/present.ts";
import { findPerson } from "../new/find-person.ts";
import { findSession, nearestSession } from "../new/find-session.ts";
import { takesNotes } from "../new/notes/sessions-with-sheets.ts";
import { traceSchema } from "../new/schema-address.ts";
import { freeId } from "../new/trace/free-id.ts";
import { newTrace, type TraceRequest } from "../new/trace/new-trace.ts";
import { newWords, writingLanguage } from "../new/words/index.ts";
import { nearest } from "../validate/nearest.ts";
import { exit, type Setting, UsageError } from "./command.ts";
import { editionWithSession } from "./edition/edition-with-session.ts";
import { type ReadEvent, readEvent } from "./read-event.ts";
import type { NotesWords } from "./words/notes-words.ts";
import { writeFiles } from "./write-files.ts";

export interface NewTraceOptions {
  readonly type?: TraceType;
  readonly by?: string;
  readonly edition?: boolean;
  readonly axis?: string;
  readonly dryRun?: boolean;
}

/** `event-kit new trace <session> [folder]`: writes a prefilled trace, never over another; with `--edition` or `--axis`, of no session. */
export async function newTraceCommand(
  named: readonly (string | undefined)[],
  options: NewTraceOptions,
  setting: Setting,
): Promise<number> {
  const { console, words } = setting;
  const ofMore = options.edition === true || options.axis !== undefined;
  const [said, folder] = ofMore ? [undefined, named[0]] : named;
  if ((options.edition && options.axis !== undefined) || (ofMore && named[1] !== undefined))
    throw new UsageError(words.notes.usage.one_subject());
  const event = await readEvent(folder, setting);
  if (event === undefined) return exit.content;
  const subject = subjectOf(event, said, options, words.notes.usage);
  const by = options.by === undefined ? undefined : authorOf(event.edition, options.by, words.notes.usage);
  const schema = traceSchema(event.eventText);
  const text = newTrace(event.edition, { subject, ...present({ type: options.type, by, schema }) });
  const name = `${idFor(event, subject)}.md`;
  const path = `${event.folder}/traces/${name}`;
  if (options.dryRun) {
    console.out(text);
    console.err(`${words.notes.result.would_write(path)}\n`);
    return exit.done;
  }
  writeFiles(event.folder, new Map([[`traces/${name}`, text]]), words);
  console.out(`${words.result.exported(path)}\n`);
  console.err(`${words.notes.result.trace_next(path, event.folder)}\n`);
  return exit.done;
}

type Subject = TraceRequest["subject"];

function subjectOf(
  { edition, folder }: ReadEvent,
  said: string | undefined,
  { axis, edition: whole }: NewTraceOptions,
  usage: NotesWords["usage"],
): Subject {
  if (whole) return { edition: true };
  if (axis !== undefined) {
    const found = edition.axes.find(({ id }) => id === axis);
    const known = edition.axes.map(({ id }) => id);
    if (found === undefined) throw new UsageError(usage.unknown_axis(axis, nearest(axis, known), known));
    return { axis: found };
  }
  if (said === undefined) throw new UsageError(usage.no_session(edition.sessions.find(takesNotes)?.id, folder));
  const session = findSession(edition, said);
  if (session !== undefined) return { session };
  const other = editionWithSession(folder, [said]);
  if (other !== undefined) throw new UsageError(usage.session_of(said, folder, other));
  throw new UsageError(usage.unknown_session(said, nearestSession(edition, said)));
}

/** The id of a person of the event, or a name; what looks like a misspelt id is asked about. */
function authorOf(edition: Edition, said: string, usage: NotesWords["usage"]): string {
  const found = findPerson(edition, said);
  if (found === "withdrawn") throw new UsageError(usage.withdrawn_person(said));
  if (found !== undefined) return found;
  const meant = /^[a-z0-9-]+$/u.test(said)
    ? nearest(
        said,
        edition.people.filter(({ withdrawn }) => !withdrawn).map(({ id }) => id),
      )
    : undefined;
  if (meant !== undefined) throw new UsageError(usage.unknown_person(said, meant));
  return said.trim();
}

/** The session's own id, or one made of the subject; numbered when a trace has it already. */
function idFor({ edition, folder }: ReadEvent, subject: Subject): string {
  const { trace } = newWords[writingLanguage(edition.languages[0])];
  const onDisk = namesIn(`${folder}/traces`).map((name) => name.replace(/\..*$/u, ""));
  const taken = [...edition.traces.map(({ id }) => id), ...edition.withdrawn_traces, ...onDisk];
  if ("session" in subject) return freeId(subject.session.id, taken);
  return freeId("axis" in subject ? `${trace.axis_name}-${subject.axis.id}` : trace.edition_name, taken);
}
