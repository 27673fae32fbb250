// SPDX-License-Identifier: MIT
import type { PageOf, RoomRef, SlotView } from "../../../kit/derive/site.ts";
import type { Lang } from "../../../kit/model/edition.ts";
import type { Links, Ui } from "../../../kit/render/ui.ts";
import { formatDuration } from "../../../kit/words/format-duration.ts";
import { wordsFor } from "../../../kit/words/index.ts";
import { languageName } from "../../../kit/words/language-name.ts";
import { CalendarLinks } from "../components/calendar-links.tsx";
import { ClockRange, DayName } from "../components/clock.tsx";
import { Facts, factsOf } from "../components/facts.tsx";
import { Drawn } from "../components/once.tsx";
import { Outside } from "../components/outside.tsx";
import { PeopleLinks } from "../components/people-links.tsx";
import { RoomAndPlace } from "../components/rooms.tsx";
import { textIn } from "../components/text.tsx";

type Props = { page: PageOf<"session">; ui: Ui };

/** When, where, with whom: the facts that someone standing in a corridor looks for. */
export function SessionAside({ page, ui }: Props) {
  const { card, lang } = page;
  const { labels, text } = wordsFor(lang);
  const words = text.session;
  const facts = factsOf([
    [
      words.when,
      card.slots.length > 0 && [
        ...card.slots.map((slot) => (
          <Drawn
            key={slot.start_instant}
            html={ui.once(`when ${slot.start_instant} ${slot.end_instant}`, () => <When slot={slot} lang={lang} />)}
          />
        )),
        <CalendarLinks key="calendar" page={page} ui={ui} />,
      ],
    ],
    [words.where, isSomewhere(page) && <Where key="where" page={page} ui={ui} />],
    ...page.roles.map(
      ({ role, people }) =>
        [labels.session_role[role], <PeopleLinks key={role} people={people} lang={lang} ui={ui} />] as const,
    ),
    [words.track, card.track && <a href={ui.href(card.track.path)}>{textIn(card.track.title, lang)}</a>],
    [words.language, card.language && languageName(card.language, lang)],
    [words.level, page.level && labels.level[page.level]],
    [words.recording, recording(page)],
    [words.expected, expected(page)],
    [words.registration, page.registration_url && <Outside href={page.registration_url}>{words.register}</Outside>],
  ]);
  return (
    <aside class="session-aside" aria-label={words.aside}>
      <Facts facts={facts} />
    </aside>
  );
}

function When({ slot, lang }: { slot: SlotView; lang: Lang }) {
  return (
    <p>
      <DayName day={slot.day} lang={lang} style="weekday-day" />, <ClockRange slot={slot} lang={lang} />{" "}
      <span class="quiet">({formatDuration(slot.minutes, lang)})</span>
    </p>
  );
}

/** Whether there is anything to say of where: a room, the event's place, a link or a number of seats. */
function isSomewhere({ card, capacity, chrome }: Props["page"]): boolean {
  const said = capacity !== undefined || chrome.edition.place !== undefined;
  return said || card.slots.some((slot) => slot.rooms.length > 0 || slot.online_url !== undefined);
}

function Where({ page, ui }: Props) {
  const { session, count } = wordsFor(page.lang).text;
  const { place } = page.chrome.edition;
  const rooms = [...new Map(page.card.slots.flatMap((slot) => slot.rooms).map((room) => [room.id, room])).values()];
  const online = page.card.slots.find((slot) => slot.online_url !== undefined)?.online_url;
  const seats = page.capacity ?? (rooms.length === 1 ? rooms[0]?.capacity : undefined);
  return (
    <>
      {rooms.map((room) => (
        <Drawn
          key={room.id}
          html={ui.once(`room ${room.id}`, (links) => <Room room={room} lang={page.lang} ui={links} />)}
        />
      ))}
      {rooms.length === 0 && online === undefined && place && <p>{textIn(place, page.lang)}</p>}
      {online && (
        <p>
          <Outside href={online}>{session.join_online}</Outside>
        </p>
      )}
      {seats !== undefined && <p class="quiet">{count.places({ count: seats })}</p>}
    </>
  );
}

function Room({ room, lang, ui }: { room: RoomRef; lang: Lang; ui: Links }) {
  return (
    <p class="p-location h-card">
      <a href={ui.href(room.path)}>
        <RoomAndPlace room={room} lang={lang} />
      </a>
    </p>
  );
}

function recording(page: Props["page"]) {
  const { labels, text } = wordsFor(page.lang);
  const { planned, url } = page.recording;
  if (page.recordings.length > 0) return <a href="#recordings">{text.session.watch}</a>;
  if (url !== undefined) return <Outside href={url}>{text.session.watch}</Outside>;
  return planned === "none" ? undefined : labels.recording[planned];
}

function expected(page: Props["page"]) {
  const { labels, text } = wordsFor(page.lang);
  const missing = page.expected_traces.filter((trace) => !trace.received);
  if (missing.length === 0) return undefined;
  return missing.map(({ type, from }) => (
    <p key={`${type} ${from?.id}`}>{text.session.expected_from({ type: labels.trace_type[type], name: from?.name })}</p>
  ));
}
