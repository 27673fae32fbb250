// SPDX-License-Identifier: MIT
import type { Change, Versions } from "../../fork/compare.ts";
import type { Taken } from "../../fork/taken.ts";
import type { Lineage } from "../../model/edition.ts";
import type { ReadEvent } from "../read-event.ts";

/** What a parent has changed since it was taken, and what one needs to take some of it. */
export interface Compared {
  readonly event: ReadEvent;
  readonly lineage: Lineage;
  readonly base: Pick<Taken, "bundle" | "input">;
  readonly theirs: Taken;
  readonly versions: Versions;
  readonly changes: readonly Change[];
}
