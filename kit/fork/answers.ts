// SPDX-License-Identifier: MIT
import type { Day, Id, Lang, LicenceId, Relation } from "../model/edition.ts";
import type { Part } from "./parts.ts";

/** What whoever runs an event again says of theirs. Everything of it has been checked. */
export interface ForkAnswers {
  readonly id: Id;
  readonly title: string;
  readonly dates: { readonly start: Day; readonly end: Day };
  /** First is the main language; never empty. */
  readonly languages: readonly Lang[];
  /** IANA name. */
  readonly timezone: string;
  readonly territory?: string;
  /** An e-mail address, a web address or a name. */
  readonly contact?: string;
  /** For its texts. */
  readonly licence: LicenceId;
  readonly relation: Relation;
  readonly reason?: string;
  readonly parts: ReadonlySet<Part>;
  /** Whether pages that speak of the parent alone are taken over too, to be rewritten. */
  readonly all_pages: boolean;
  /** The day on which it is taken, in its own time zone. */
  readonly today: Day;
  /** Where the schema of `event.yaml` is, seen from the new folder, for editors. */
  readonly schema?: string;
}
