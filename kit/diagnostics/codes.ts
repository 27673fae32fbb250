// SPDX-License-Identifier: MIT
/**
 * Every kind of finding, with the arguments its sentence needs. A code never changes its meaning and is never reused;
 * `test/fixtures/invalid/<code>/` shows each one, with `/` written as `--` in folder names.
 */
export interface FindingArgs {
  // The folder and its files (kit/load)
  /** `found` is a file beside it that was meant to be it. */
  "file/missing": { expected: string; found?: string };
  "file/unreadable": { reason: string };
  "file/too-large": { size: number; limit: number };
  "folder/too-large": { what: "files" | "bytes" | "nodes"; count: number; limit: number };
  "file/link": Record<never, never>;
  "file/special": { kind: string };
  /** `meant` is a name for it that will do. */
  "file/bad-name": { reason: "characters" | "reserved" | "length" | "dot"; meant?: string };
  "file/name-collision": { other: string };
  /** `copy_to` is for a document whose text can be copied there; `describes` for a sidecar, the path that it describes. */
  "file/unknown": { expected: readonly string[]; nearest?: string; copy_to?: string; describes?: string };
  "folder/unknown": { expected: readonly string[]; nearest?: string };
  "series/misplaced": Record<never, never>;
  "series/no-edition": Record<never, never>;
  "series/unknown-edition": { id: string; editions: readonly string[]; nearest?: string };
  "series/not-the-folder-name": { id: string; folder: string };
  "series/reserved-id": { id: string };
  "text/encoding": { offset: number };
  "text/control-character": { character: string };
  "text/bidi-control": { character: string };
  "yaml/syntax": { detail: string };
  "yaml/duplicate-key": { key: string };
  "yaml/tag": { tag: string };
  "yaml/alias": { name: string };
  "yaml/too-deep": { limit: number };
  "yaml/too-many-values": { count: number; limit: number };
  "yaml/several-documents": Record<never, never>;
  "yaml/not-a-mapping": { found: string };
  "yaml/forbidden-key": { key: string };
  "front-matter/language": { language: string };
  "front-matter/unclosed": Record<never, never>;
  "front-matter/missing": { field: "title" | "name" };
  "id/not-the-file-name": { id: string; expected: string };
  "text/given-twice": { field: string; file: string };

  // The shape (schemas/)
  "schema/required": { field: string; where: string };
  "schema/unknown-field": { field: string; nearest?: string; allowed: readonly string[] };
  "schema/type": { found: string; expected: string; value?: string; fields?: readonly string[] };
  "schema/one-of": { value: string; allowed: readonly string[]; nearest?: string };
  /** `meant` is how the value is surely to be written. */
  "schema/format": { value: string; expected: string; rest?: string; meant?: string };
  "schema/length": { length: number; limit: number; bound: "min" | "max" };
  "schema/range": { value: number; limit: number; bound: "min" | "max" };
  "schema/count": { count: number; limit: number; bound: "min" | "max" };
  "schema/repeated": { value: string };
  /** `found` is absent when the file gives no number. */
  "format/older": { found?: number; supported: number };
  "format/newer": { found: number; supported: number };

  // Sense (kit/validate/rules), one file a rule
  "reference/unknown": { id: string; kind: string; nearest?: string; known: number };
  "id/duplicate": { id: string; kind: string };
  "id/collision": { id: string; other: string; kind: string };
  "date/end-before-start": { start: string; end: string };
  "date/outside-edition": { date: string; start: string; end: string };
  "time/zone-unknown": { zone: string; nearest?: string };
  "time/does-not-exist": { time: string; zone: string; next: string };
  "time/occurs-twice": { time: string; zone: string };
  "slot/room-overlap": { room: string; session: string; other: string; from: string; to: string };
  "slot/person-overlap": { person: string; session: string; other: string; from: string; to: string };
  "slot/no-room": { start: string; rooms: number };
  "session/undated-change": { status: string };
  "room/too-small": { room: string; seats: number; expected: number };
  "licence/unknown": { licence: string; nearest?: string };
  "licence/not-carried": { licence: string; reason: "money" | "changes" | "reserved" | "unknown" };
  "licence/incompatible": { licence: string; source: string; source_licence: string };
  "trace/no-licence": { assumed: string };
  "trace/no-author": Record<never, never>;
  "trace/two-subjects": { session: string; axis: string };
  "trace/empty": { status: string };
  "trace/expected-with-content": { field: string };
  "trace/validated-by-nobody": Record<never, never>;
  "trace/medium-unsigned": { missing: "author" | "licence" };
  "figure/undated": { counts: string; value: number; other: number };
  "quote/not-approved": Record<never, never>;
  "quote/withdrawn-person": { person: string };
  /** A name of somebody who withdrew: in a text, as an author or the like, in an address, in the name of a file. */
  "withdrawn/named": { person: string; where: "text" | "name" | "address" | "file" };
  /** An edition that this one comes from withdrew it; `by` is its id. */
  "lineage/withdrawn": { what: "person" | "trace" | "medium"; id: string; by: string };
  "media/missing": { path: string; nearest?: string };
  "media/type": { path: string; found: string; allowed: readonly string[] };
  "media/too-large": { path: string; size: number; limit: number };
  "media/alt-missing": { path: string };
  "media/credit-missing": { path: string };
  "captions/malformed": {
    problem: "signature" | "blank" | "cue" | "time" | "order" | "setting" | "tags" | "escape" | "empty";
  };
  "captions/type": { path: string };
  "recording/unknown-host": { host: string };
  "link/unsafe": { link: string; reason: "scheme" | "host" | "characters" | "outside" };
  "link/malformed": { link: string };
  "link/unknown-target": { link: string; nearest?: string };
  "redirect/unknown-target": { address: string; nearest?: string };
  "redirect/shadows-page": { address: string };
  /** `end` is where the chain leads in the end; absent when it goes round. */
  "redirect/chain-or-loop": { from: string; to: string; end?: string };
  "redirect/duplicate": { from: string };
  "redirect/other-kind": { from: string; to: string };
  "text/placeholder": { found: string };
  "theme/contrast": { token: string; against: string; scheme: "light" | "dark"; ratio: number; needed: number };
  "theme/unsafe-css": { found: string };
  "translation/missing": { language: string; field: string };
  "legal/missing": { fields: readonly string[]; french: boolean };
}
