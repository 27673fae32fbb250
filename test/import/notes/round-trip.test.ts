// SPDX-License-Identifier: MIT
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { planImport } from "../../../kit/import/notes/plan-import.ts";
import { readNotes } from "../../../kit/import/notes/read-notes.ts";
import { traceFile } from "../../../kit/import/notes/trace-file.ts";
import { folded } from "../../../kit/new/find-session.ts";
import { sessionSheet } from "../../../kit/new/notes/session-sheet.ts";
import { sheetMarkdown } from "../../../kit/new/notes/sheet-markdown.ts";
import { newWords } from "../../../kit/new/words/index.ts";
import { eventYaml } from "../../helpers/an-event.ts";
import { anEvening, eveningFields, sessionOf } from "../../new/an-evening.ts";
import { filledSheet, type Notes, roughened } from "./filled-sheet.ts";

const evening = anEvening();

/** One line as people write it, with all that YAML and Markdown could stumble over after its first letter. */
const said = fc
  .tuple(
    fc.constantFrom("Ouvrir", "Les communes", "No", "12 jours", "Été", "“Never”", "null", "~", "true"),
    fc.string({ unit: fc.constantFrom(..."abcé #-'\"{}[]&*!|>%@`\\,?.œ0’ "), maxLength: 30 }),
  )
  .map((parts) => parts.join(" ").replace(/\s+/gu, " ").trim());
const several = (min: number) => fc.array(said, { minLength: min, maxLength: 4 });
const word = fc.constantFrom("Ada Lovel", "Lou Merle", "Le groupe", "Une inconnue");
const notesOf: fc.Arbitrary<Notes> = fc.record({
  key_ideas: several(1),
  agreements: several(0),
  disagreements: fc.array(fc.record({ topic: said, positions: several(2) }), { maxLength: 3 }),
  decisions: several(0),
  next_steps: fc.array(
    fc.record({
      what: said.map((text) => text.replace(/[|]/gu, "").trim()),
      who: word,
      when: fc.constantFrom("2031-09", "mai", "0900"),
    }),
    { maxLength: 3 },
  ),
  open_questions: several(0),
  // Quotation marks around a whole quote are the page's to put.
  quotes: fc.array(fc.record({ text: said.filter((text) => text !== "“Never”"), approved: fc.boolean() }), {
    maxLength: 3,
  }),
  figures: fc.array(
    fc.record({ value: fc.nat(1e6), label: fc.constantFrom("jeux de données", "cafés"), source: said }),
    { maxLength: 2 },
  ),
  attendance: fc.nat(500),
  author: fc.constantFrom("Lou Merle", "Ada Lovel", "Une inconnue"),
});

/** What the trace should hold of some notes. */
function expected(notes: Notes) {
  const full = (list: readonly unknown[]) => (list.length === 0 ? undefined : list);
  return {
    key_ideas: notes.key_ideas,
    agreements: full(notes.agreements),
    disagreements: full(
      notes.disagreements.map(({ topic, positions }) => ({ topic, positions: positions.map((text) => ({ text })) })),
    ),
    decisions: full(notes.decisions.map((text) => ({ text }))),
    next_steps: full(notes.next_steps.map((step) => ({ ...step, status: "open" }))),
    open_questions: full(notes.open_questions),
    quotes: full(notes.quotes),
    figures: full(
      notes.figures.map(({ value, label, source }) => ({
        counts: label === "cafés" ? "cafes" : "jeux-de-donnees",
        label,
        value,
        source: { title: source },
      })),
    ),
    attendance: notes.attendance,
    authors: [{ "Lou Merle": "lou-merle", "Ada Lovel": "ada-lovel" }[notes.author] ?? notes.author],
  };
}

describe("a sheet that was filled in", () => {
  const sessions = fc.constantFrom("qui-decide", "atelier-cartes", "tout-nu");
  const styles = fc.constantFrom("as it was", "pad", "word", "plain");

  it("gives a trace with the same data, whatever editor it went through", () => {
    fc.assert(
      fc.property(sessions, notesOf, styles, (id, notes, style) => {
        const sheet = sessionSheet(evening, sessionOf(evening, id), "https://soiree.example/");
        const filled = filledSheet(sheetMarkdown(sheet), sheet.lang, notes);
        const text = style === "as it was" ? filled : roughened(filled, style as "pad" | "word" | "plain");
        const read = readNotes(text, "notes.md", evening);
        expect(read.session?.id).toBe(id);
        expect(read.data).toEqual(JSON.parse(JSON.stringify(expected(notes))));
        expect(read.report).toBe("");
        // Texts made at random may hold what looks like an address to write to, which is remarked upon as it should be.
        expect(read.remarks.filter(({ code }) => code !== "notes/private")).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it("gives a file that the kit reads back as the same data", () => {
    fc.assert(
      fc.property(notesOf, (notes) => {
        const sheet = sessionSheet(evening, sessionOf(evening, "qui-decide"), undefined);
        const { data } = readNotes(filledSheet(sheetMarkdown(sheet), sheet.lang, notes), "x.md", evening);
        const file = traceFile({ session: "qui-decide", type: "minutes", language: "fr" }, data, "Un récit.");
        const [trace] = anEvening({ languages: ["fr"] }, { "traces/qui-decide.md": file }).traces;
        expect(trace?.key_ideas).toEqual(notes.key_ideas.map((fr) => ({ fr })));
        expect(trace?.next_steps.map(({ what, when }) => [what["fr"], when])).toEqual(
          notes.next_steps.map(({ what, when }) => [what, when]),
        );
        expect(trace?.disagreements.map(({ topic }) => topic["fr"])).toEqual(
          notes.disagreements.map(({ topic }) => topic),
        );
        expect(trace?.figures.map(({ value }) => value)).toEqual(notes.figures.map(({ value }) => value));
        expect(trace?.report).toEqual({ fr: "Un récit.\n" });
      }),
      { numRuns: 40 },
    );
  });
});

/** Words of a text, those of three letters or more, as they can be looked for. */
const wordsIn = (text: string) =>
  text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .match(/\p{L}{3,}/gu) ?? [];
/** Words that the sheet itself has: labels and headings are understood, not kept. */
const ofSheets = new Set(
  wordsIn(JSON.stringify(newWords) + JSON.stringify(eveningFields) + eventYaml() + headingWords()),
);

function headingWords(): string {
  return "idees cles points consensus debats dissensus actions etapes prochaines verbatim paroles chiffres participants presents recit restitution notes auteur autrice noms qui and next steps action items todo questions citation resume summary quand echeance oui yes non personnes people license position theme subject owner due deadline value valeur nombre number source";
}

describe("any text at all", () => {
  const marks = fc.constantFrom(
    "# ",
    "## ",
    "- ",
    "  - ",
    "* ",
    "> ",
    "1. ",
    "[x] ",
    "**",
    "",
    "",
    "\t",
    "--- ",
    "<!-- ",
    "```",
    "Séance : ",
  );
  const bits = fc.constantFrom(
    "Désaccords",
    "Suites",
    "Quoi : ",
    "Qui : ",
    "Sujet : ",
    "Position A : ",
    "Chiffre : 12",
    "Citation : ",
    "Compte rendu",
    "Licence : ",
    "Nom : ",
    "\u0000",
    "\u202e",
    "\ud800",
    "\u2028",
    ": ",
    "- ",
    "&a *a",
    "!!js/function",
    "](javascript:x)",
  );
  const lines = fc.array(
    fc
      .tuple(
        marks,
        fc.oneof(bits, fc.lorem({ maxCount: 6 }), fc.string({ unit: "binary", maxLength: 20 })),
        fc.oneof(bits, fc.constant("")),
      )
      .map((parts) => parts.join("")),
    { maxLength: 25 },
  );
  const texts = fc.oneof(
    lines.chain((all) => fc.constantFrom("\n", "\r\n", "\n\n").map((end) => all.join(end))),
    fc.string({ unit: "binary", maxLength: 300 }),
  );

  it("never stops the import, and keeps every word", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const read = readNotes(text, "sheets/qui-decide.md", evening);
        // Another session may have been named in it; then there is nothing to compare.
        fc.pre(read.session !== undefined);
        const kept = new Set([...wordsIn(JSON.stringify(read.data)), ...wordsIn(read.report)]);
        const clean = text.replace(
          /[\p{Cc}\p{Surrogate}\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff\u2028\u2029]/gu,
          " ",
        );
        const lost = wordsIn(clean).filter((word) => !kept.has(word) && !ofSheets.has(word));
        const parts = [...kept].join(" ");
        expect(lost.filter((word) => !folded(parts).includes(folded(word)))).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it("gives a trace that leaves the event valid once its links are text, or nothing", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const file = "qui-decide.md";
        const [planned] = planImport([{ file, text }], [], [], evening, new Set([file]));
        fc.pre(planned?.trace !== undefined);
        expect(planned?.trace?.path).toMatch(/^traces\/[a-z0-9-]+\.md$/u);
        expect(() => anEvening({}, { "traces/qui-decide.md": planned?.trace?.text ?? "" })).not.toThrow();
      }),
      { numRuns: 60 },
    );
  });
});
