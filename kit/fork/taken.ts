// SPDX-License-Identifier: MIT
import type { Bundle } from "../bundle/bundle.ts";
import type { Relative } from "../model/relatives.ts";
import type { CheckedInput } from "../validate/checked-input.ts";

/** An event as it was taken from its site, an archive or a folder: read, checked, and nothing of it trusted beyond that. */
export interface Taken {
  readonly bundle: Bundle;
  /** The archive itself, byte for byte. */
  readonly zip: Uint8Array;
  /** What the archive holds, once validated. */
  readonly input: CheckedInput;
  /** What its manifest says of itself, when it was taken from a site. */
  readonly relative?: Relative;
  /** Absolute address of its front page, when it is known. */
  readonly url?: string;
}

/** The main language of what was taken: that of its texts that name none. */
export function mainLanguage({ input }: Pick<Taken, "input">): string {
  return input.event.value.languages?.[0] ?? "fr";
}
