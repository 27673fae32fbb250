// SPDX-License-Identifier: MIT
/** Eleventy 3.1 ships no types; these are the two calls that the kit makes. */
declare module "@11ty/eleventy" {
  export default class Eleventy {
    constructor(
      input: string,
      output: string,
      options: { quietMode?: boolean; loader?: "esm"; configPath?: string; config?: (config: never) => void },
    );
    toJSON(): Promise<unknown>;
  }
}
