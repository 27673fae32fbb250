// SPDX-License-Identifier: MIT
/** What stands at an address that was given up. Types only. */
import type { PageBase } from "./chrome.ts";
import type { Said } from "./said.ts";

/** An old address: it sends whoever comes there on, and says where to. `canonical` is the new address when it is of this site. */
export interface MovedPage extends PageBase {
  readonly kind: "moved";
  /** A site path, perhaps with a fragment, or an address that begins with `https://` or `http://`. */
  readonly to: string;
  /** What stands there: the title of the page, or the address itself when it is elsewhere. */
  readonly target: Said;
}

/** A file that is no page, at an address it once had: the same bytes as at the address it has now. */
export interface MovedFile {
  /** Site paths. */
  readonly from: string;
  readonly to: string;
}
