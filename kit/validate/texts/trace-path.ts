// SPDX-License-Identifier: MIT

const pathOfTrace = /^traces\/(?<id>[a-z0-9-]+)\.(?:md|yaml)$/u;

/** The id of the trace whose file a path of the event folder is, such as `traces/<id>.md`; undefined for any other text. */
export function traceOfPath(path: string): string | undefined {
  return pathOfTrace.exec(path)?.groups?.["id"];
}
