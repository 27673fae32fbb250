// SPDX-License-Identifier: MIT
/** The little of citation.js that tests use; it comes without types. */
declare module "@citation-js/core" {
  export class Cite {
    constructor(data: unknown);
    // biome-ignore lint/suspicious/noExplicitAny: CSL-JSON of whatever it read, which the tests then look at.
    readonly data: any[];
  }
}
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-csl";
