// SPDX-License-Identifier: MIT
import type { CheckedInput } from "../../validate/checked-input.ts";

/** The edition that the next one is modelled on. */
export interface LastEdition {
  readonly input: CheckedInput;
  /** The bytes of a file of `media/`; undefined when it may not be read. */
  read(path: string): Uint8Array | undefined;
  /** Whether a path is shared by the editions of a series, and needs no copy. */
  isShared(path: string): boolean;
}
