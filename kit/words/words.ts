// SPDX-License-Identifier: MIT
import type { LabelWords } from "./label-words.ts";
import type { NoticeWords } from "./notice-words.ts";
import type { TextWords } from "./text-words.ts";

/** Every word of the generated site's interface. One file per language gives them all; a missing one does not compile. */
export interface Words {
  /** The language's own name, such as `Français`. */
  readonly name: string;
  /** Titles of the pages whose title is not the author's. */
  readonly pages: {
    readonly home: string;
    readonly programme: string;
    readonly people: string;
    readonly axes: string;
    readonly formats: string;
    readonly tracks: string;
    readonly practical: string;
    readonly partners: string;
    readonly news: string;
    readonly groups: string;
    readonly credits: string;
    readonly legal: string;
    readonly privacy: string;
    readonly accessibility: string;
    readonly not_found: string;
  };
  /** Meta descriptions, when the author gives no text of their own. `event` is the edition's title. */
  readonly describe: {
    landing(event: string, dates: string, city: string | undefined): string;
    programme(event: string, sessions: number): string;
    day(event: string, day: string, sessions: number): string;
    session(event: string, when: string | undefined, room: string | undefined): string;
    people(event: string, people: number): string;
    person(event: string, name: string): string;
    list(event: string, page: string): string;
    item(event: string, kind: "axis" | "format" | "track" | "group" | "page" | "news", title: string): string;
  };
  readonly labels: LabelWords;
  readonly text: TextWords;
  readonly notice: NoticeWords;
  /** A person who asked to be removed. */
  readonly withdrawn_person: string;
  /** A ready citation: title, what it is, by whom, at which event, when, under which licence. */
  cite(parts: {
    title: string;
    type: string;
    authors: readonly string[];
    event: string;
    city: string | undefined;
    date: string | undefined;
    licence: string;
  }): string;
}
