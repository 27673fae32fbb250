// SPDX-License-Identifier: MIT
import type { VNode } from "preact";
import type { PageOf, RoomTimetable } from "../../../kit/derive/site.ts";
import type { Ui } from "../../../kit/render/ui.ts";
import { wordsFor } from "../../../kit/words/index.ts";
import { DayViews } from "../components/day-views.tsx";
import { PageHead } from "../components/page-head.tsx";
import { RoomFacts } from "../components/room-facts.tsx";
import { RoomSheet } from "../components/room-sheet.tsx";
import { RoomStripSource } from "../components/room-strip.tsx";
import { textIn } from "../components/text.tsx";
import { Document } from "../layouts/document.tsx";

type Props = { page: PageOf<"rooms">; ui: Ui };

/** Every room, place by place, with its days; on paper, a sheet for each door and day. */
export function Rooms({ page, ui }: Props): VNode {
  return (
    <Document page={page} ui={ui}>
      <RoomStripSource motif={page.chrome.motif} />
      <PageHead page={page} ui={ui}>
        {page.whole && <p class="page-lead">{wordsFor(page.lang).text.views.rooms_lead}</p>}
      </PageHead>
      <div class="sheet">
        <DayViews page={page} ui={ui} />
        {page.places.map(({ name, rooms }) => (
          <section key={name.text} class="rooms-of">
            <h2>{textIn(name, page.lang)}</h2>
            {rooms.map((timetable) => (
              <RoomPart key={timetable.room.id} timetable={timetable} page={page} ui={ui} />
            ))}
          </section>
        ))}
      </div>
    </Document>
  );
}

function RoomPart({ timetable, page, ui }: Props & { timetable: RoomTimetable }) {
  const { room, days, sessions } = timetable;
  const { lang } = page;
  return (
    <section class="room-part" aria-labelledby={`room-${room.id}`}>
      <h3 id={`room-${room.id}`}>
        <a href={ui.href(room.path)}>{textIn(room.name, lang)}</a>
      </h3>
      <RoomFacts timetable={timetable} place={false} lang={lang} ui={ui} />
      {days.length === 0 && <p class="quiet">{wordsFor(lang).text.count.sessions({ count: sessions })}</p>}
      {days.map((day) => (
        <RoomSheet
          key={day.day}
          page={page}
          room={room}
          day={day}
          ui={ui}
          level={4}
          full={false}
          named={`room-${room.id}`}
        />
      ))}
    </section>
  );
}
