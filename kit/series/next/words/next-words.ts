// SPDX-License-Identifier: MIT

/** The comments of a new edition's folder, besides those it shares with an event made again elsewhere. */
export interface NextWords {
  /** At the top of `event.yaml`. */
  made(last: string): string;
  readonly tagline: string;
  readonly contact: string;
  readonly legal: string;
  readonly privacy: string;
  readonly accessibility: string;
  readonly territory: string;
  readonly partners: string;
  readonly tracks: string;
  readonly lineage: string;
  readonly series: { readonly about: string; readonly current: string };
}
