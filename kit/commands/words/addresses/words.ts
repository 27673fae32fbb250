// SPDX-License-Identifier: MIT
import type { RecordFault } from "../../../record/read-record.ts";

/** What a build says of the addresses that the site ever had. */
export interface AddressWords {
  /** Why the record cannot be used, and what to do; `unreadable` when the disk does not give it. */
  fault(fault: RecordFault | "unreadable", path: string): string;
  lost(count: number): string;
  /** One lost address: where it leads now, most likely. */
  probably(to: string): string;
  readonly nothing_near: string;
  /** A picture, a table: no page can stand at its address. */
  readonly put_back: string;
  readonly at_root: string;
  more(count: number): string;
  /** An edition that the site has no more, with how many addresses it had. */
  edition_gone(id: string, count: number, file: string): string;
  /** Before the lines to add; `below` when the file has redirects already. */
  add(file: string, below: boolean): string;
  /** After a line that somebody has to look at. */
  readonly choose: string;
  readonly give_up: string;
  readonly nothing_written: string;
  given_up(count: number): string;
  /** The first time. */
  first(file: string, count: number): string;
  /** The site is published, and what was published could not be noted. */
  not_noted(path: string, reason: string): string;
}
