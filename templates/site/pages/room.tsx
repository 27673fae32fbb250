// SPDX-License-Identifier: MIT
import type { VNode } from "preact";
import type { PageOf, RoomRef } from "../../../kit/derive/site.ts";
import type { Ui } from "../../../kit/render/ui.ts";
import { wordsFor } from "../../../kit/words/index.ts";
import { Neighbours } from "../components/neighbours.tsx";
import { PageHead } from "../components/page-head.tsx";
import { RoomFacts } from "../components/room-facts.tsx";
import { RoomSheet } from "../components/room-sheet.tsx";
import { RoomStripSource } from "../components/room-strip.tsx";
import { TakeAway } from "../components/take-away.tsx";
import { Document } from "../layouts/document.tsx";

/** A room: what is held in it, day after day; on paper, the sheets of its door. */
export function Room({ page, ui }: { page: PageOf<"room">; ui: Ui }): VNode {
  const { timetable, lang } = page;
  const step = (room: RoomRef | undefined) => room && { path: room.path, title: room.name };
  return (
    <Document page={page} ui={ui}>
      <RoomStripSource motif={page.chrome.motif} />
      <PageHead page={page} ui={ui}>
        <RoomFacts timetable={timetable} place lang={lang} ui={ui} />
      </PageHead>
      <div class="sheet">
        {timetable.days.map((day) => (
          <RoomSheet key={day.day} page={page} room={timetable.room} day={day} ui={ui} level={2} full />
        ))}
        <TakeAway page={page} ui={ui} room={timetable.room.id} paper={<p>{wordsFor(lang).text.views.room_lead}</p>} />
        <Neighbours previous={step(page.previous)} next={step(page.next)} lang={lang} ui={ui} />
      </div>
    </Document>
  );
}
