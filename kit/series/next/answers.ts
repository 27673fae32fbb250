// SPDX-License-Identifier: MIT
import type { Day, Id, Lang } from "../../model/edition.ts";

/** What organisers say of their next edition. Everything of it has been checked. */
export interface NextAnswers {
  readonly id: Id;
  /** A string, or a string per language when it is known in several. */
  readonly title: string | Readonly<Record<Lang, string>>;
  readonly dates: { readonly start: Day; readonly end: Day };
  /** Whether it is held where the last one was. */
  readonly same_place: boolean;
  /** Where the schema of `event.yaml` is, seen from the new folder, for editors. */
  readonly schema?: string;
}
