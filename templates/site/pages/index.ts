// SPDX-License-Identifier: MIT
import type { VNode } from "preact";
import type { PageKind, PageOf } from "../../../kit/derive/site.ts";
import type { Ui } from "../../../kit/render/ui.ts";
import { AccessibilityNotice } from "./accessibility.tsx";
import { Awaited } from "./awaited.tsx";
import { Axes } from "./axes.tsx";
import { Axis } from "./axis.tsx";
import { AxisSynthesis } from "./axis-synthesis.tsx";
import { Changes } from "./changes.tsx";
import { Credits } from "./credits.tsx";
import { DayProgramme } from "./day.tsx";
import { Editions } from "./editions.tsx";
import { EditionsAxes } from "./editions-axes.tsx";
import { EditionsPeople } from "./editions-people.tsx";
import { EditionsTraces } from "./editions-traces.tsx";
import { Family } from "./family.tsx";
import { Format } from "./format.tsx";
import { Formats } from "./formats.tsx";
import { FreePage } from "./free-page.tsx";
import { GridProgramme } from "./grid.tsx";
import { Group } from "./group.tsx";
import { Groups } from "./groups.tsx";
import { Landing } from "./landing.tsx";
import { LegalNotices } from "./legal.tsx";
import { Mine } from "./mine.tsx";
import { Moved } from "./moved.tsx";
import { News } from "./news.tsx";
import { NewsItem } from "./news-item.tsx";
import { NotFound } from "./not-found.tsx";
import { Now } from "./now.tsx";
import { Outcomes } from "./outcomes.tsx";
import { Partners } from "./partners.tsx";
import { People } from "./people.tsx";
import { Person } from "./person.tsx";
import { Practical } from "./practical.tsx";
import { PersonalData } from "./privacy.tsx";
import { Programme } from "./programme.tsx";
import { Rerun } from "./rerun.tsx";
import { Room } from "./room.tsx";
import { Rooms } from "./rooms.tsx";
import { Search } from "./search.tsx";
import { Session } from "./session.tsx";
import { Spoken } from "./spoken.tsx";
import { Synthesis } from "./synthesis.tsx";
import { TracePage } from "./trace.tsx";
import { TraceGroup } from "./trace-group.tsx";
import { Traces } from "./traces.tsx";
import { Track } from "./track.tsx";
import { Tracks } from "./tracks.tsx";
import { Transcript } from "./transcript.tsx";

/** The markup of each kind of page: a kind without a template does not compile. */
export const templates: { readonly [K in PageKind]: (props: { page: PageOf<K>; ui: Ui }) => VNode } = {
  landing: Landing,
  programme: Programme,
  day: DayProgramme,
  grid: GridProgramme,
  rooms: Rooms,
  room: Room,
  spoken: Spoken,
  changes: Changes,
  session: Session,
  trace: TracePage,
  traces: Traces,
  trace_group: TraceGroup,
  search: Search,
  synthesis: Synthesis,
  axis_synthesis: AxisSynthesis,
  outcomes: Outcomes,
  transcript: Transcript,
  people: People,
  person: Person,
  axes: Axes,
  axis: Axis,
  family: Family,
  formats: Formats,
  format: Format,
  tracks: Tracks,
  track: Track,
  practical: Practical,
  partners: Partners,
  news: News,
  news_item: NewsItem,
  page: FreePage,
  groups: Groups,
  group: Group,
  rerun: Rerun,
  credits: Credits,
  legal: LegalNotices,
  privacy: PersonalData,
  accessibility: AccessibilityNotice,
  now: Now,
  mine: Mine,
  awaited: Awaited,
  editions: Editions,
  editions_people: EditionsPeople,
  editions_axes: EditionsAxes,
  editions_traces: EditionsTraces,
  moved: Moved,
  not_found: NotFound,
};
