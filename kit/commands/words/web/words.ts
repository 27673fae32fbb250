// SPDX-License-Identifier: MIT
import type { BundleFault } from "../../../bundle/bundle-error.ts";
import type { WebFault } from "../../../io/web.ts";

/** What a sentence about an address may need; the address is ready to be shown. */
export interface WebDetail {
  readonly url: string;
  /** The HTTP status, for `status`. */
  readonly status: number;
  /** The limit, in words, for `too-large`. */
  readonly limit: string;
}

/** What a sentence about an archive may need. */
export interface BundleDetail {
  /** The file, or the place in the list, ready to be shown; empty when there is none. */
  readonly path: string;
}

/** What went wrong with what comes from elsewhere, and what to do: whole sentences. */
export interface WebWords {
  readonly web: Readonly<Record<WebFault, (detail: WebDetail) => string>>;
  readonly bundle: Readonly<Record<BundleFault, (detail: BundleDetail) => string>>;
  /** An amount of bytes: `5 MB`. */
  bytes(count: number): string;
}
