// SPDX-License-Identifier: MIT
/** For tests: for every code, arguments that reach each of its sentences. */
import type { FindingArgs } from "../../kit/diagnostics/codes.ts";
import type { Code, Finding } from "../../kit/diagnostics/finding.ts";
import { severityOf } from "../../kit/diagnostics/severities.ts";

export const samples: { readonly [C in Code]: readonly FindingArgs[C][] } = {
  "file/missing": [
    { expected: "event.yaml" },
    { expected: "nantes/event.yaml" },
    { expected: "event.yaml", found: "event.yaml.txt" },
  ],
  "file/unreadable": [{ reason: "EACCES" }, { reason: "EIO" }, { reason: "something new" }],
  "file/too-large": [{ size: 2_500_000, limit: 1_048_576 }],
  "folder/too-large": [
    { what: "files", count: 30_001, limit: 30_000 },
    { what: "bytes", count: 60_000_000, limit: 52_428_800 },
    { what: "nodes", count: 100_001, limit: 100_000 },
  ],
  "file/link": [{}],
  "file/special": [{ kind: "special" }],
  "file/bad-name": [
    { reason: "characters" },
    { reason: "characters", meant: "people/lea-morvan.md" },
    { reason: "reserved" },
    { reason: "length" },
    { reason: "dot" },
  ],
  "file/name-collision": [{ other: "media/Affiche.png" }],
  "file/unknown": [
    { expected: ["sessions/", "people/"], nearest: "sessions/" },
    { expected: ["sessions/", "people/"] },
    { expected: ["sessions/", "people/"], copy_to: "sessions/ouverture.md" },
    { expected: ["sessions/", "people/"], describes: "media/photo.jpg" },
  ],
  "folder/unknown": [
    { expected: ["sessions/", "people/"], nearest: "sessions/" },
    { expected: ["sessions/", "people/"] },
  ],
  "series/misplaced": [{}],
  "series/no-edition": [{}],
  "series/unknown-edition": [
    { id: "fete-2081", editions: ["fete-2017", "fete-2018"], nearest: "fete-2018" },
    { id: "autre", editions: ["fete-2017", "fete-2018"] },
  ],
  "series/not-the-folder-name": [{ id: "fete-2017", folder: "fete-2018" }],
  "series/reserved-id": [{ id: "editions" }],
  "text/encoding": [{ offset: 1233 }],
  "text/control-character": [{ character: "U+0007" }],
  "text/bidi-control": [{ character: "U+202E" }],
  "yaml/syntax": [
    { detail: "MISSING_CHAR" },
    { detail: "TAB_AS_INDENT" },
    { detail: "NO_BREAK_SPACE" },
    { detail: "SOMETHING_NEW" },
  ],
  "yaml/duplicate-key": [{ key: "title" }],
  "yaml/tag": [{ tag: "!!js/function" }],
  "yaml/alias": [{ name: "*communs" }],
  "yaml/too-deep": [{ limit: 20 }],
  "yaml/too-many-values": [{ count: 100_001, limit: 100_000 }],
  "yaml/several-documents": [{}],
  "yaml/not-a-mapping": [{ found: "list" }, { found: "text" }],
  "yaml/forbidden-key": [{ key: "__proto__" }],
  "front-matter/language": [{ language: "js" }],
  "front-matter/unclosed": [{}],
  "front-matter/missing": [{ field: "title" }, { field: "name" }],
  "id/not-the-file-name": [{ id: "accueil", expected: "ouverture" }],
  "text/given-twice": [
    { field: "abstract", file: "" },
    { field: "title", file: "sessions/ouverture.md" },
  ],
  "schema/required": [
    { field: "title", where: "" },
    { field: "url", where: "links › 2" },
  ],
  "schema/unknown-field": [
    { field: "titel", nearest: "title", allowed: ["title", "id"] },
    { field: "colour", allowed: ["title", "id"] },
    { field: "duration", allowed: [] },
  ],
  "schema/type": [
    { found: "text", expected: "list" },
    { found: "nothing", expected: "text|mapping" },
    { found: "mapping", expected: "integer" },
    { found: "list", expected: "boolean" },
  ],
  "schema/one-of": [
    { value: "hybride", allowed: ["on_site", "online", "hybrid"], nearest: "hybrid" },
    { value: "?", allowed: ["on_site", "online", "hybrid"] },
  ],
  "schema/format": [
    "day",
    "local-time",
    "duration",
    "slug",
    "color",
    "language",
    "email",
    "country",
    "time-code",
    "checksum",
    "site-address",
    "days-from",
    "AB-12",
  ].map((expected) => ({ value: "x y", expected })),
  "schema/length": [
    { length: 1418, limit: 300, bound: "max" },
    { length: 1, limit: 2, bound: "min" },
  ],
  "schema/range": [
    { value: 0, limit: 1, bound: "min" },
    { value: 120, limit: 100, bound: "max" },
  ],
  "schema/count": [
    { count: 1, limit: 2, bound: "min" },
    { count: 2001, limit: 2000, bound: "max" },
  ],
  "schema/repeated": [{ value: "fr" }],
  "format/older": [{ supported: 1 }, { found: 0, supported: 1 }],
  "format/newer": [{ found: 2, supported: 1 }],
  "redirect/unknown-target": [
    { address: "sessions/acueil.html", nearest: "sessions/accueil.html" },
    { address: "sessions/zzz.html" },
  ],
  "redirect/shadows-page": [{ address: "sessions/accueil.html" }],
  "redirect/chain-or-loop": [
    { from: "a.html", to: "b.html", end: "sessions/c.html" },
    { from: "a.html", to: "b.html" },
  ],
  "redirect/duplicate": [{ from: "sessions/ouverture.html" }],
  "redirect/other-kind": [
    { from: "media/plan.pdf", to: "programme.html" },
    { from: "sessions/a.html", to: "b" },
  ],
  "reference/unknown": [
    { id: "hugo-lemoin", kind: "person", nearest: "hugo-lemoine", known: 12 },
    ...["axis", "track", "format", "room", "organisation", "session", "working_group", "news"].map((kind) => ({
      id: "absent",
      kind,
      known: 0,
    })),
  ],
  "id/duplicate": ["axis", "person", "place", "trace"].map((kind) => ({ id: "amphi", kind })),
  "id/collision": ["session", "axis", "news", "commitment"].map((kind) => ({
    id: "opendata",
    other: "open-data",
    kind,
  })),
  "date/end-before-start": [{ start: "2018-09-14", end: "2018-09-13" }],
  "date/outside-edition": [
    { date: "2018-09-15", start: "2018-09-13", end: "2018-09-14" },
    { date: "2018-09-15", start: "2018-09-13", end: "2018-09-13" },
  ],
  "time/zone-unknown": [{ zone: "Europe/Pari", nearest: "Europe/Paris" }, { zone: "Paris" }],
  "time/does-not-exist": [{ time: "2018-03-25T02:30", zone: "Europe/Paris", next: "2018-03-25T03:00" }],
  "time/occurs-twice": [{ time: "2018-10-28T02:30", zone: "Europe/Paris" }],
  "slot/room-overlap": [
    { room: "amphi", session: "suite", other: "ouverture", from: "2018-09-13T10:30", to: "2018-09-13T11:00" },
  ],
  "slot/person-overlap": [
    { person: "hugo-lemoine", session: "suite", other: "ouverture", from: "2018-09-13T10:30", to: "2018-09-13T11:00" },
  ],
  "slot/no-room": [{ start: "2018-09-13T10:00", rooms: 3 }],
  "session/undated-change": [{ status: "moved" }],
  "room/too-small": [{ room: "atelier", seats: 40, expected: 120 }],
  "licence/unknown": [{ licence: "CC-BY-SA", nearest: "CC-BY-SA-4.0" }, { licence: "libre" }],
  "licence/not-carried": (["money", "changes", "reserved", "unknown"] as const).map((reason) => ({
    licence: "CC-BY-NC-4.0",
    reason,
  })),
  "licence/incompatible": [{ licence: "CC-BY-4.0", source: "qui-decide", source_licence: "CC-BY-SA-4.0" }],
  "trace/no-licence": [{ assumed: "CC-BY-SA-4.0" }],
  "trace/no-author": [{}],
  "trace/two-subjects": [{ session: "qui-decide", axis: "donnees" }],
  "trace/empty": [{ status: "raw" }],
  "trace/expected-with-content": [{ field: "key_ideas" }],
  "trace/validated-by-nobody": [{}],
  "trace/medium-unsigned": [{ missing: "author" }, { missing: "licence" }],
  "figure/undated": [{ counts: "attendees", value: 850, other: 1000.5 }],
  "quote/not-approved": [{}],
  "quote/withdrawn-person": [{ person: "hugo-lemoine" }],
  "withdrawn/named": (["text", "name", "address", "file"] as const).map((where) => ({ person: "hugo-lemoine", where })),
  "lineage/withdrawn": [
    { what: "person", id: "hugo-lemoine", by: "nec18-nantes" },
    { what: "trace", id: "qui-decide", by: "nec18-nantes" },
    { what: "medium", id: "media/hall.jpg", by: "nec18-nantes" },
  ],
  "media/missing": [{ path: "media/hal.jpg", nearest: "media/hall.jpg" }, { path: "media/hall.jpg" }],
  "media/type": ["", ".exe", "content", "code", "unread"].map((found) => ({
    path: "media/affiche",
    found,
    allowed: [".jpg", ".png"],
  })),
  "media/too-large": [{ path: "media/hall.svg", size: 5_000_000, limit: 2_097_152 }],
  "media/alt-missing": [{ path: "media/hall.jpg" }],
  "media/credit-missing": [{ path: "media/hall.jpg" }],
  "captions/malformed": (
    ["signature", "blank", "cue", "time", "order", "setting", "tags", "escape", "empty"] as const
  ).map((problem) => ({ problem })),
  "captions/type": [{ path: "media/film.srt" }],
  "recording/unknown-host": [{ host: "example.org" }],
  "link/unsafe": [
    { link: "javascript:alert(1)", reason: "scheme" },
    { link: "//example.org", reason: "host" },
    { link: "https:\\\\example.org", reason: "characters" },
    { link: "../../secret.md", reason: "outside" },
  ],
  "link/malformed": [{ link: "www.example.org" }],
  "link/unknown-target": [{ link: "../people/hug.md", nearest: "../people/hugo.md" }, { link: "x.md" }],
  "text/placeholder": [{ found: "FIXME" }, { found: "[…]" }],
  "theme/contrast": [
    { token: "soft", against: "paper", scheme: "light", ratio: 2.63, needed: 4.5 },
    { token: "ink", against: "card", scheme: "dark", ratio: 1, needed: 4.5 },
  ],
  "theme/unsafe-css": [{ found: "@import" }],
  "translation/missing": [
    { language: "en", field: "question" },
    { language: "en", field: "abstract" },
  ],
  "legal/missing": [
    { fields: ["director"], french: true },
    { fields: ["publisher.name", "publisher.address", "director", "host.name"], french: true },
    { fields: ["publisher.name"], french: false },
  ],
};

/** A finding of a code at a place. */
export function finding(code: Code, args: Finding["args"], place: Partial<Finding["place"]> = {}): Finding {
  const whole = { file: "event.yaml", line: 1, column: 1, length: 0, pointer: "", ...place };
  return { code, severity: severityOf(code), args, place: whole } as Finding;
}

/** Every sample as a finding. */
export function everyFinding(): Finding[] {
  return (Object.keys(samples) as Code[]).flatMap((code) => samples[code].map((args) => finding(code, args)));
}
