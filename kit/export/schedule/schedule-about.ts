// SPDX-License-Identifier: MIT
import { sayMarkdown } from "../../derive/say.ts";
import type { Format, LocalizedText, Session, Trace } from "../../model/edition.ts";
import { present } from "../../model/present.ts";
import type { Exported } from "../exported.ts";
import { plainText } from "../xml.ts";
import { attachmentsOf, mediaUri, recordingOf } from "./schedule-links.ts";
import type { ScheduleEvent } from "./schedule-shape.ts";

type About = Pick<
  ScheduleEvent,
  "title" | "subtitle" | "type" | "language" | "abstract" | "description" | "logo" | "attachments" | "recording"
>;

/**
 * What is the same at every time of a session. Readers show the abstract, then the description: our question, then our
 * abstract, or the abstract alone; and why it moved or was added.
 */
export function aboutSession(exported: Exported, session: Session, traces: readonly Trace[]): About {
  const maybe = (text: LocalizedText | undefined) => (text === undefined ? "" : plainText(exported.text(text)));
  const question = maybe(session.question);
  const abstract = markdown(exported, session.abstract);
  return {
    title: plainText(exported.text(session.title)),
    subtitle: maybe(session.subtitle),
    type: typeOf(exported, session),
    abstract: question || abstract,
    description: paragraphs([question === "" ? "" : abstract, maybe(session.status_note)]),
    attachments: attachmentsOf(exported, session, traces),
    recording: recordingOf(session, traces),
    ...present({ language: session.language, logo: mediaUri(exported, session.picture) }),
  };
}

/** Texts one under the other. */
export function paragraphs(texts: readonly string[]): string {
  return texts.filter((text) => text !== "").join("\n\n");
}

function markdown({ lang, edition }: Exported, text: LocalizedText | undefined): string {
  return text === undefined ? "" : plainText(sayMarkdown(text, lang, edition.languages, "").text).trim();
}

/** The session's format for people; for what is not a session, the kind, by which tools leave out breaks and meals. */
function typeOf({ edition, text }: Exported, { kind, format }: Session): string {
  const found: Format | undefined = kind === "session" ? edition.formats.find(({ id }) => id === format) : undefined;
  return found === undefined ? kind : plainText(text(found.title));
}
