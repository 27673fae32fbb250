// SPDX-License-Identifier: MIT
import type { MediaFile } from "../load/source.ts";
import type { Draft, Item } from "./draft.ts";
import type {
  EventInput,
  FormatInput,
  MediumInput,
  NewsInput,
  OrganisationInput,
  PageInput,
  PartnerInput,
  PersonInput,
  PlaceInput,
  RelativeInput,
  SessionInput,
  ThemeInput,
  TraceInput,
  WorkingGroupInput,
} from "./input.ts";
import type { Retraction } from "./lineage/retractions.ts";

/**
 * An event without errors, brought together: the inline lists of `event.yaml`, then the files of each folder, every
 * Markdown body in its field and every translation file in its texts. Each item says where it was written, for what
 * is still to be told about it and for its relative links.
 */
export interface CheckedInput {
  readonly event: Item<EventInput>;
  readonly theme?: Item<ThemeInput>;
  readonly formats: readonly Item<FormatInput>[];
  readonly places: readonly Item<PlaceInput>[];
  readonly organisations: readonly Item<OrganisationInput>[];
  readonly partners: readonly Item<PartnerInput>[];
  readonly people: readonly Item<PersonInput>[];
  readonly sessions: readonly Item<SessionInput>[];
  readonly pages: readonly Item<PageInput>[];
  readonly news: readonly Item<NewsInput>[];
  readonly working_groups: readonly Item<WorkingGroupInput>[];
  readonly traces: readonly Item<TraceInput>[];
  /** What is said of each file of `media/` that something is said of; the id is its path. */
  readonly media: readonly Item<MediumInput>[];
  /** What the family of the edition last said of itself; the id is the edition's. */
  readonly relatives: readonly Item<RelativeInput>[];
  /** What the editions that this one comes from have withdrawn, and is therefore withdrawn here. */
  readonly retractions: readonly Retraction[];
  readonly files: readonly MediaFile[];
  readonly stylesheets: readonly { readonly path: string; readonly css: string }[];
}

/** The draft as what its schemas and rules have shown it to be. Only for a draft in which no error was found. */
export function checkedInput(draft: Draft): CheckedInput {
  const { sources: _sources, library: _library, rooms: _rooms, axes: _axes, tracks: _tracks, ...input } = draft;
  // The schemas are the proof: types and validators are generated from the same files.
  return input as unknown as CheckedInput;
}
