// SPDX-License-Identifier: MIT
import { excerpt, sayMarkdown } from "../../derive/say.ts";
import type { LocalizedText, Session, SessionRole, Slot } from "../../model/edition.ts";
import { formatList } from "../../words/format-list.ts";
import { frenchSpacing } from "../../words/french-spacing.ts";
import { isFrench } from "../../words/is-french.ts";
import type { Exported } from "../exported.ts";
import { isCancelled } from "./is-cancelled.ts";

/** Those whom one comes to hear, as on the session's card. */
const heard: readonly SessionRole[] = ["speakers", "moderators", "facilitators"];

/** How much of an abstract a calendar shows, in characters: what it is about, on a phone. */
const shownOfAbstract = 280;

/**
 * What an entry says below its title, in plain text: first what has changed, then what it is about, who is there, and where
 * to go on reading. `page` is the absolute address of the session's page.
 */
export function describe(exported: Exported, session: Session, slot: Slot, page: string | undefined): string {
  const { text, lang } = exported;
  const { question, abstract } = session;
  const words = exported.words.text.calendar;
  const names = namesOf(exported, session);
  const parts = [
    change(exported, session),
    question && text(question),
    abstract && beginning(exported, abstract),
    names.length > 0 && words.people({ names: formatList(names, lang) }),
    slot.online_url && words.online({ url: slot.online_url }),
    page,
  ];
  return parts.filter(Boolean).join("\n\n");
}

/** French spaces are set in what is shown alone: the whole of a thousand abstracts takes time. */
function beginning({ lang, edition }: Exported, abstract: LocalizedText): string {
  const said = sayMarkdown(abstract, lang, edition.languages, "");
  const text = excerpt(said.text.slice(0, shownOfAbstract * 4), shownOfAbstract);
  return isFrench(said.lang) ? frenchSpacing(text) : text;
}

/** That it was added, moved or called off, and why. */
function change({ edition, text, words }: Exported, session: Session): string {
  const { added, moved, cancelled } = words.text.calendar;
  const said = { proposed: "", scheduled: "", added, moved, cancelled };
  const status = isCancelled(edition, session) ? cancelled : said[session.status];
  return [status, session.status_note && text(session.status_note)].filter(Boolean).join(" ");
}

function namesOf({ person }: Exported, { people }: Session): readonly string[] {
  const ids = new Set(heard.flatMap((role) => people[role]));
  return [...ids].flatMap((id) => person(id)?.name ?? []);
}
