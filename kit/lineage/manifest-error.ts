// SPDX-License-Identifier: MIT

/** What is wrong with what was found: no JSON, not the manifest of an edition, one of a later kit, or not the edition that was meant. */
export type ManifestFault = "not-json" | "not-a-manifest" | "newer-format" | "another-edition";

/** What stands at an address is no manifest that this kit can read. */
export class ManifestError extends Error {
  override readonly name = "ManifestError";
  readonly code: ManifestFault;
  readonly url: string;
  constructor(code: ManifestFault, url: string) {
    super(`${url}: ${code}`);
    this.code = code;
    this.url = url;
  }
}
