// SPDX-License-Identifier: MIT

/** What may be wrong with an archive that says it is a bundle. */
export type BundleFault =
  | "checksum"
  | "not-a-zip"
  | "encrypted"
  | "too-many-files"
  | "file-too-large"
  | "too-large"
  | "unsafe-name"
  | "special-file"
  | "duplicate-name"
  | "name-clash"
  | "no-manifest"
  | "manifest-too-large"
  | "manifest"
  | "newer-format"
  | "unlisted-file"
  | "missing-file"
  | "wrong-size"
  | "wrong-checksum";

/** Why an archive is not taken. */
export class BundleError extends Error {
  readonly code: BundleFault;
  /** The file of the archive that it is about; for `manifest`, where in `bundle.json`, such as `/files/3/sha256`. A stranger's words. */
  readonly path: string | undefined;
  constructor(code: BundleFault, path?: string) {
    super(path === undefined ? code : `${code}: ${path}`);
    this.code = code;
    this.path = path;
  }
}
