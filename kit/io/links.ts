// SPDX-License-Identifier: MIT
/** Asking addresses of the web whether they still answer. Adapters: the network, and memory. */
export interface Links {
  /**
   * Asks an `http:` or `https:` address. Gives `ok`, an HTTP status that says it is gone, such as `404`, or a word:
   * `no-answer`, `too-slow`, `unknown-host`, `private-address`, `too-many-redirects`, `certificate`. Never throws.
   */
  ask(url: string): Promise<string>;
}
