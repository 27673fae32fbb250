// SPDX-License-Identifier: MIT
/** People, axes, formats, tracks and groups. Types only. */
import type { Id, SessionRole } from "../../model/edition.ts";
import type { PageBase } from "./chrome.ts";
import type { Gathered } from "./gathered.ts";
import type { AxisRef, LinkView, PersonRef, Ref, ResourceView } from "./references.ts";
import type { Said, SaidMarkdown } from "./said.ts";
import type { SessionCard } from "./sessions.ts";
import type { DisagreementView, TraceCard } from "./traces.ts";

export interface PeoplePage extends PageBase {
  readonly kind: "people";
  readonly people: readonly (PersonRef & { readonly sort_name: string; readonly sessions: number })[];
  readonly all_fictional: boolean;
  readonly some_fictional: boolean;
}

export interface PersonPage extends PageBase {
  readonly kind: "person";
  readonly person: PersonRef;
  readonly withdrawn: boolean;
  readonly pronouns?: Said;
  readonly role?: Said;
  readonly biography?: SaidMarkdown;
  readonly links: readonly LinkView[];
  readonly sessions: readonly { readonly role: SessionRole; readonly card: SessionCard }[];
  /** Those that they signed, as many as a page can name. */
  readonly traces: readonly TraceCard[];
  /** Set when they signed others: the page of all traces. */
  readonly all_traces?: string;
}

export interface AxesPage extends PageBase {
  readonly kind: "axes";
  readonly axes: readonly (AxisRef & {
    readonly question?: Said;
    readonly summary?: SaidMarkdown;
    readonly sessions: number;
  })[];
}

export interface AxisPage extends PageBase {
  readonly kind: "axis";
  readonly axis: AxisRef;
  readonly question?: Said;
  readonly body?: SaidMarkdown;
  /** What was said of it, when something was. */
  readonly synthesis?: string;
  readonly sessions: readonly SessionCard[];
  readonly tracks: readonly Ref[];
  /** What remains of it: the first traces, how many there are, and the page of all of them. */
  readonly traces?: { readonly first: readonly TraceCard[]; readonly count: number; readonly path: string };
  readonly previous?: AxisRef;
  readonly next?: AxisRef;
}

export interface FormatsPage extends PageBase {
  readonly kind: "formats";
  readonly formats: readonly (Ref & { readonly purpose?: Said; readonly produces?: Said; readonly sessions: number })[];
}

export interface FormatPage extends PageBase {
  readonly kind: "format";
  readonly id: Id;
  readonly purpose?: Said;
  readonly produces?: Said;
  readonly steps: readonly Said[];
  readonly group_size?: Said;
  readonly duration?: Said;
  readonly room_setup?: Said;
  readonly roles: readonly Said[];
  readonly materials: readonly Said[];
  readonly body?: SaidMarkdown;
  readonly sources: readonly ResourceView[];
  readonly from_kit: boolean;
  readonly sessions: readonly SessionCard[];
}

export interface TracksPage extends PageBase {
  readonly kind: "tracks";
  readonly tracks: readonly (Ref & {
    readonly body?: SaidMarkdown;
    readonly lead?: Said;
    readonly sessions: number;
  })[];
}

export interface TrackPage extends PageBase {
  readonly kind: "track";
  readonly body?: SaidMarkdown;
  readonly lead?: { readonly name: Said; readonly url?: string };
  readonly axis?: AxisRef;
  readonly sessions: readonly SessionCard[];
}

export interface GroupsPage extends PageBase {
  readonly kind: "groups";
  readonly groups: readonly (Ref & {
    readonly purpose?: Said;
    readonly coordinators: readonly PersonRef[];
    readonly traces: number;
  })[];
}

export interface GroupPage extends PageBase {
  readonly kind: "group";
  readonly purpose?: Said;
  readonly body?: SaidMarkdown;
  readonly coordinators: readonly PersonRef[];
  readonly lines: readonly { readonly title: Said; readonly points: readonly Said[] }[];
  readonly contribute?: SaidMarkdown;
  readonly outputs: readonly ResourceView[];
  /** What it made, in the order of the programme. */
  readonly traces: readonly TraceCard[];
  /** Set when there are too many traces to say more than what each is called. */
  readonly brief?: true;
  /** What its traces keep of those who disagree; topics alone when it is brief. */
  readonly objections: readonly Gathered<DisagreementView>[];
  readonly links: readonly LinkView[];
  /** The other working groups. */
  readonly others: readonly Ref[];
}
