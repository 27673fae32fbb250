// SPDX-License-Identifier: MIT
import { expect, it } from "vitest";
import { memoryFiles } from "../../kit/io/memory-files.ts";
import { load } from "../../kit/load/load.ts";

const event = `# yaml-language-server: $schema=event.schema.json
format: 1
id: nantes-2018
title: {fr: Une édition fictive, en: "A fictional edition"}
languages: [fr, en]
axes:
  - {id: donnees, title: {fr: Données, en: Data}, color: "#2547D0", shape: bars}
  - id: lien
    title: 'L''humain d''abord'
    description: |
      Plusieurs lignes,
      et une *liste* :

      - un
places:
- id: ensa
  name: >-
    École
    fictive
  rooms: [{id: amphi, capacity: 120}]
`;
const session = `---
title: {fr: Qui décide ?, en: Who decides?}
axes: [donnees]
slots: [{start: 2018-09-13T14:00, duration: 1h15, room: amphi}]
speakers:
  - hugo-fictif
---
Un résumé avec {{ des accolades }}, un [lien](https://example.org/) et « du texte ».

---

La suite.
`;
const hostile = [
  "---js\n",
  "---\n",
  "__proto__: ",
  "constructor",
  "&a ",
  "*a",
  "!!js/function ",
  "[",
  "{",
  "- ",
  "? ",
  ": ",
  "\t",
  "\0",
  "\u202e",
  "\ufeff",
  "\r",
  "|",
  ">",
  "'",
  '"',
  "\\",
  "#",
  "%YAML 1.1\n",
  "...\n",
  "\n",
  "  ",
  "[[[[[[[[[[[[[[[[[[[[[[[[",
  ",",
  "<<: ",
  '"\\u202e"',
  "\u2028",
];
const encoder = new TextEncoder();

/** A small generator of repeatable numbers (Lehmer's, modulo 2³¹ − 1). */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

/** The bytes with one to four accidents: lost, doubled, moved, changed, or something hostile put in. */
function mutated(original: Uint8Array, below: (limit: number) => number): Uint8Array {
  let bytes = Buffer.from(original);
  for (let accident = below(4); accident >= 0; accident -= 1) {
    const at = below(bytes.length + 1);
    const after = at + below(12);
    const piece = bytes.subarray(at, after);
    const inserts = [
      Buffer.alloc(0),
      Buffer.concat([piece, piece]),
      Buffer.from(piece).reverse(),
      Buffer.of(below(256)),
      Buffer.from(hostile[below(hostile.length)] ?? ""),
    ];
    const insert = inserts[below(inserts.length)] ?? piece;
    bytes = Buffer.concat([bytes.subarray(0, at), insert, bytes.subarray(below(2) === 0 ? after : at)]);
  }
  return new Uint8Array(bytes);
}

it("20,000 accidents: nothing thrown, every refusal placed, no prototype touched", () => {
  const below = numbers(20_180_913);
  const originals = [encoder.encode(event), encoder.encode(session)] as const;
  let refused = 0;
  for (let round = 0; round < 10_000; round += 1) {
    const files = memoryFiles({
      "event.yaml": mutated(originals[0], below),
      "sessions/qui-decide.md": mutated(originals[1], below),
    });
    const { sources, findings } = load(files);
    refused += findings.length === 0 ? 0 : 1;
    for (const { place, code } of findings) {
      if (place.line < 1 || place.column < 1 || !Number.isInteger(place.line + place.column + place.length))
        throw new Error(`${code} is not placed`);
    }
    // What is neither given nor refused would be lost in silence.
    const known = new Set([...sources.map(({ path }) => path), ...findings.map(({ place }) => place.file)]);
    expect(known.size).toBe(2);
    if (round % 20 === 0) for (const source of sources) expect(source.locate("/title/fr").line).toBeGreaterThan(0);
  }
  expect(refused).toBeGreaterThan(5000);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  expect(Object.keys(Object.prototype)).toEqual([]);
}, 300_000);
