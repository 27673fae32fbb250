// SPDX-License-Identifier: MIT
import type { SectionName } from "../sections.ts";

/** The words that the kit writes into files people fill in: new traces and note sheets. Plain spaces, one line each. */
export interface NewWords {
  /** The explanations of a new trace, as comments of YAML. */
  readonly trace: {
    of_session(title: string): string;
    of_axis(title: string): string;
    readonly of_edition: string;
    question(question: string): string;
    axes(titles: readonly string[]): string;
    format(title: string, produces: string | undefined): string;
    people(names: readonly string[]): string;
    readonly how: readonly string[];
    readonly type: string;
    readonly status: string;
    readonly authors: string;
    readonly licence: string;
    readonly address: string;
    readonly resources: string;
    readonly report: string;
    /** What each part is for. */
    readonly sections: Readonly<Record<SectionName, string>>;
    /** A text that waits: the kit's own rule finds it when it was left there. */
    readonly waiting: string;
    /** The beginning of the name of an axis' trace, and the name of the edition's. */
    readonly axis_name: string;
    readonly edition_name: string;
  };
  /** Headings and labels of note sheets. What reads a filled sheet knows them by these words. */
  readonly sheet: {
    readonly labels: SheetLabels;
    readonly headings: Readonly<Record<SheetSection, string>>;
    /** What is expected under a heading, in one sentence. */
    readonly hints: Readonly<Partial<Record<SheetSection, string>>>;
    readonly intro: string;
    readonly yes_no: string;
    /** On paper only. */
    readonly paper: {
      readonly title: string;
      readonly page: string;
      /** Without an address there is no code to scan. */
      readonly no_address: string;
      readonly print: string;
      readonly position: string;
      readonly agrees: string;
      readonly yes_no: readonly [yes: string, no: string];
      readonly sheets: (count: number) => string;
      readonly licence: (licence: string) => string;
    };
  };
}

/** Parts of a note sheet: those of a trace, and three that a trace says elsewhere. */
export type SheetSection = SectionName | "attendance" | "report" | "author";

export interface SheetLabels {
  readonly session: string;
  readonly when: string;
  readonly where: string;
  readonly format: string;
  readonly axes: string;
  readonly people: string;
  readonly question: string;
  readonly address: string;
  readonly topic: string;
  readonly position: string;
  readonly what: string;
  readonly who: string;
  readonly by_when: string;
  readonly quote: string;
  readonly said_by: string;
  readonly approved: string;
  readonly value: string;
  readonly counts: string;
  readonly source: string;
  readonly attendance: string;
  readonly author: string;
  readonly licence: string;
}
