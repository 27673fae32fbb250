// SPDX-License-Identifier: MIT

/** A JSON Pointer as people read it: `/slots/0/start` is `slots › 1 › start`; the root is empty. */
export function readablePath(pointer: string): string {
  return pointer
    .split("/")
    .slice(1)
    .map((part) => part.replace(/~1/g, "/").replace(/~0/g, "~"))
    .map((part) => (/^\d+$/.test(part) ? String(Number(part) + 1) : part))
    .join(" › ");
}
