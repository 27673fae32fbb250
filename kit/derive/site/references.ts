// SPDX-License-Identifier: MIT
/** Things as other things name them: with their title and their page. Types only. */
import type { Day, Edition, Figure, Id, LicenceId, Shape } from "../../model/edition.ts";
import type { Said } from "./said.ts";

export interface AxisRef {
  readonly id: Id;
  readonly title: Said;
  readonly path: string;
  readonly shape: Shape /** 1-based: the CSS class `axis-N` carries its colours. */;
  readonly index: number;
}

export interface Ref {
  readonly id: Id;
  readonly title: Said;
  readonly path: string;
}

export interface RoomRef {
  readonly id: Id;
  readonly name: Said;
  readonly place: Said /** Set when the event has other places: the room's name alone would not say which to go to. */;
  readonly with_place?: true /** The room's own page: what is held in it, by day. */;
  readonly path: string;
  readonly capacity?: number;
  readonly floor?: Said;
}

export interface PersonRef {
  readonly id: Id;
  readonly name: string;
  readonly path: string;
  readonly affiliation?: Said;
  readonly photo?: Picture;
  readonly fictional: boolean;
}

export interface LicenceRef {
  readonly id: LicenceId;
  readonly name: string;
  readonly url?: string;
  readonly inherited: boolean;
}

export interface LinkView {
  readonly url: string;
  readonly title: Said;
}

/** Something made from a trace, or that a trace was made from: elsewhere, or a page of this site; neither when it is only awaited. */
export interface WorkView {
  readonly title: Said;
  readonly url?: string;
  readonly path?: string;
}

export interface ContactView {
  readonly name?: Said;
  readonly url?: string;
  readonly email?: string;
  readonly phone?: string;
}

export interface Picture {
  readonly path: string;
  /** The same picture for narrow screens, by ascending width in pixels. */
  readonly narrower?: readonly { readonly path: string; readonly width: number }[];
  readonly alt?: Said;
  readonly width?: number;
  readonly height?: number;
  readonly caption?: Said;
  readonly credit?: string;
  readonly licence?: LicenceRef;
}

export interface FigureView {
  readonly label: Said;
  readonly values: readonly {
    readonly value: number;
    readonly unit?: string;
    readonly kind?: Figure["kind"];
    readonly source: { readonly title: Said; readonly url?: string; readonly date?: Day };
  }[];
}

/** Where an edition is: an address, or a page of this site when it is of the same series; neither when it is not known. */
export interface FamilyAddress {
  readonly url?: string;
  readonly path?: string;
}

export interface LineageView extends FamilyAddress {
  readonly relation: Edition["lineage"][number]["relation"];
  readonly title: Said;
  readonly note?: Said;
  /** Lines that are due wherever what was taken is shown, as the other edition gives them. */
  readonly credits: readonly string[];
}

export interface ResourceView {
  readonly title: Said;
  readonly url?: string;
  readonly path?: string;
  readonly author?: string;
  readonly licence?: LicenceRef;
  readonly date?: Day;
}
