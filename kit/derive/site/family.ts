// SPDX-License-Identifier: MIT
/** The family of an edition: what it comes from, what came of it, and the tree they make. Types only. */
import type { Day, Relation, Shape } from "../../model/edition.ts";
import type { PageBase } from "./chrome.ts";
import type { FamilyAddress, LicenceRef } from "./references.ts";
import type { Said } from "./said.ts";

export interface FamilyPage extends PageBase {
  readonly kind: "family";
  readonly parents: readonly ParentView[];
  readonly children: readonly ChildView[];
  /** The eldest, each with what comes from it. */
  readonly tree: readonly FamilyBranch[];
  /** How many more are known and not in the tree. */
  readonly hidden: number;
  readonly drawing: FamilyDrawing;
}

/** An edition that this one comes from, and what was taken from it. */
export interface ParentView extends FamilyAddress {
  readonly relation: Relation;
  readonly title: Said;
  readonly territory?: Said;
  /** When it was held, when its site told. */
  readonly dates?: { readonly start: Day; readonly end: Day };
  /** When something was taken from it, and in which version. */
  readonly date?: Day;
  readonly version?: string;
  readonly repository?: string;
  readonly licence?: LicenceRef;
  readonly credits: readonly string[];
  readonly note?: Said;
  readonly reasons?: Said;
  readonly kept: readonly Said[];
  readonly changed: readonly Said[];
  readonly dropped: readonly Said[];
}

/** An edition that comes from this one. */
export interface ChildView extends FamilyAddress {
  readonly relation: Relation;
  readonly title: Said;
  readonly territory?: Said;
  /** Its first day. */
  readonly date?: Day;
}

/** One edition of the tree, with those that stand below it. */
export interface FamilyBranch extends FamilyAddress {
  readonly title: Said;
  readonly self: boolean;
  readonly territory?: Said;
  readonly start?: Day;
  readonly end?: Day;
  readonly from: readonly { readonly relation: Relation; readonly title: Said }[];
  readonly branches: readonly FamilyBranch[];
}

/** The same tree as a picture: the eldest at the left, everything placed in pixels. */
export interface FamilyDrawing {
  readonly width: number;
  readonly height: number;
  /** The size of a box. */
  readonly box: { readonly width: number; readonly height: number };
  readonly boxes: readonly FamilyBox[];
  /** Lines from a parent to a child, as SVG paths. */
  readonly lines: readonly { readonly relation: Relation; readonly path: string }[];
}

export interface FamilyBox {
  readonly x: number;
  readonly y: number;
  readonly self: boolean;
  readonly shape: Shape;
  /** Which colour of the edition's axes, as an index. */
  readonly color: number;
  /** The title, in lines that fit. */
  readonly title: readonly Said[];
  /** Where and when; empty when neither is known. */
  readonly detail: Said;
}
