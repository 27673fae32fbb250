// SPDX-License-Identifier: MIT
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { readBundle } from "../../kit/bundle/read-bundle.ts";
import { forkEvent } from "../../kit/fork/fork-event.ts";
import { laidOut } from "../../kit/fork/laid-out.ts";
import { chosenParts, parts } from "../../kit/fork/parts.ts";
import { yamlLines } from "../../kit/fork/yaml-lines.ts";
import { zipOf } from "../bundle/made.ts";
import { answers, inputOf } from "./a-bundle.ts";

const dates = { start: "2031-06-14", end: "2031-06-15" };

/** Texts of nothing that shows, and texts that end so. */
const signs = [" ", "\t", "\n", "\u00a0", "\u202f", "\u3000", "\u200b", "\u2028"];
const blank = fc.array(fc.constantFrom(...signs), { minLength: 1, maxLength: 4 }).map((list) => list.join(""));
const text = fc.tuple(fc.constantFrom("", "Mot", "Deux\nlignes"), blank).map(([word, end]) => word + end);

describe("a text that ends with what does not show", () => {
  it("is read again as it was, wherever it stands in event.yaml", () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        const values = { charter: { commitments: [{ id: "a", text: { fr: one, en: other } }] } };
        const block = { about: ["Why."], values };
        const after = { about: ["Next."], values: { tasks: [{ title: "x", note: other }] } };
        expect(parse(laidOut(values))).toEqual(values);
        expect(parse(yamlLines([], [block, after]).text)).toEqual({ ...values, ...after.values });
      }),
      { numRuns: 200 },
    );
  });

  /** What a fork keeps of the texts of an event, each with one of its texts last where it may stand. */
  const kept = (said: string): object => {
    const both = { fr: "Un texte", en: said };
    return {
      languages: ["fr", "en"],
      axes: [{ id: "a", title: "Axe", question: both, description: said }],
      tracks: [{ id: "t", title: "Parcours", description: both }],
      charter: { title: both, commitments: [{ id: "c", text: both }] },
      tasks: [{ title: "Tâche", due: "J-1", role: both, note: both }],
      formats: [{ id: "f", title: "Format", purpose: both, steps: [both], materials: [both], description: said }],
      pages: [{ id: "p", title: "Page", generic: true, summary: both, text: said }],
      places: [{ id: "l", name: "Lieu", description: both, access: [{ by: "walk", text: both }] }],
      sessions: [{ id: "s", title: "Séance", question: both, abstract: said, outcome: both, materials: [both] }],
      working_groups: [{ id: "g", title: "Groupe", purpose: both, lines: [{ title: both, points: [both] }] }],
    };
  };

  it("makes no fork that is refused, in whichever field that a fork keeps", async () => {
    await fc.assert(
      fc.asyncProperty(blank, async (said) => {
        const files = {
          "event.yaml": JSON.stringify({ format: 1, id: "fete", title: "La Fête", dates, ...kept(said) }),
        };
        inputOf(files);
        const { bytes: zip } = await zipOf(files);
        const bundle = await readBundle(zip);
        const taken = { bundle, zip, input: inputOf(Object.fromEntries(bundle.files)) };
        for (const languages of [["fr", "en"], ["de"]]) {
          const all = answers({ parts: chosenParts(parts), all_pages: true, languages });
          const { event } = inputOf(Object.fromEntries(forkEvent(taken, all).files));
          expect(event.value.charter?.commitments?.[0]?.text).toEqual({ fr: "Un texte", en: said });
        }
      }),
      { numRuns: 15 },
    );
  });
});
