// SPDX-License-Identifier: MIT
import type { RoomTimetable, Said } from "../../../kit/derive/site.ts";
import type { Lang } from "../../../kit/model/edition.ts";
import type { Ui } from "../../../kit/render/ui.ts";
import { wordsFor } from "../../../kit/words/index.ts";
import { between } from "./between.ts";
import { plain } from "./text.tsx";
import { TextLine } from "./text-line.tsx";

/** Which place a room is in, what it holds and offers, and the way to it. */
export function RoomFacts(props: { timetable: RoomTimetable; place: boolean; lang: Lang; ui: Ui }) {
  const { timetable, place, lang, ui } = props;
  return (
    <p class="room-facts">
      <TextLine parts={factsOf(timetable, place, lang)} by={between} lang={lang} />{" "}
      <a href={ui.href(timetable.practical)}>{wordsFor(lang).text.views.room_access}</a>
    </p>
  );
}

/** What is known of a room, in the order in which somebody on the way to it needs it. */
function factsOf(
  { room, step_free, equipment }: RoomTimetable,
  place: boolean,
  lang: Lang,
): readonly (string | Said)[] {
  const { count, practical } = wordsFor(lang).text;
  const facts = [
    place && plain(room.place) !== plain(room.name) ? room.place : undefined,
    room.floor,
    room.capacity === undefined ? undefined : count.places({ count: room.capacity }),
    step_free === undefined
      ? undefined
      : step_free
        ? practical.step_free
        : practical.unavailable({ feature: practical.step_free }),
    ...equipment,
  ];
  return facts.filter((fact) => fact !== undefined);
}
