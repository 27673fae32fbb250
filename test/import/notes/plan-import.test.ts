// SPDX-License-Identifier: MIT
import { describe, expect, it } from "vitest";
import { lineDiff } from "../../../kit/import/notes/line-diff.ts";
import { plainLinks } from "../../../kit/import/notes/plain-links.ts";
import { type KnownTrace, planImport } from "../../../kit/import/notes/plan-import.ts";
import { readSheetFiles } from "../../../kit/import/notes/read-sheet-files.ts";
import { memoryFiles } from "../../../kit/io/memory-files.ts";
import { anEvening } from "../../new/an-evening.ts";

const evening = anEvening();
const notes = "Séance : qui-decide\n## Idées\n- Ouvrir\n";
const plan = (texts: readonly string[], known: readonly KnownTrace[] = [], taken: readonly string[] = []) =>
  planImport(
    texts.map((text, index) => ({ file: `${index + 1}.md`, text })),
    known,
    taken,
    evening,
  );
const trace = (text: string, more: Partial<KnownTrace> = {}): KnownTrace => ({
  id: "qui-decide",
  session: "qui-decide",
  type: "minutes",
  status: "raw",
  file: { path: "traces/qui-decide.md", text },
  ...more,
});

describe("what an import would do", () => {
  it("writes a raw trace of the session, with its language and its day", () => {
    const [one] = plan([notes]);
    expect(one).toMatchObject({ outcome: "written", session: "qui-decide", trace: { path: "traces/qui-decide.md" } });
    expect(one?.trace?.text).toBe(
      "---\nsession: qui-decide\ntype: minutes\nstatus: raw\nlanguage: fr\ndate: 2031-06-14\nkey_ideas:\n  - Ouvrir\n---\n",
    );
  });

  it("takes the type that the session promised, when it is one that notes can be", () => {
    expect(plan(["Séance : atelier-cartes\n## Ideas\n- Draw\n"])[0]?.trace?.text).toContain("type: takeaways");
  });

  it("fills a trace that is expected: what it says stays, comments too", () => {
    const before =
      "---\n# à rendre lundi\nsession: qui-decide\nstatus: expected # bientôt\nauthors: [lou-merle]\ndue: 2031-07-01\nagreements: []\n---\nDébut.\n";
    const text = `${notes}## Accords\n- Oui\n## Qui écrit\n- Nom : Ada Lovel\n## Compte rendu\nFin.\n`;
    const [one] = plan([text], [trace(before, { status: "expected" })]);
    expect(one?.outcome).toBe("filled");
    expect(one?.trace).toEqual({
      path: "traces/qui-decide.md",
      before,
      text: "---\n# à rendre lundi\nsession: qui-decide\nstatus: raw # bientôt\nauthors: [lou-merle, ada-lovel]\ndue: 2031-07-01\nagreements:\n  - Oui\nkey_ideas:\n  - Ouvrir\n---\nDébut.\n\nFin.\n",
    });
  });

  it("never writes over a trace that has come, and says what the sheet would add", () => {
    const [one] = plan([notes], [trace("---\nsession: qui-decide\nattendance: 3\n---\n")]);
    expect(one?.outcome).toBe("left");
    expect(one?.remarks).toMatchObject([{ code: "notes/trace-left", args: { fields: ["key_ideas"] } }]);
    expect(one?.trace?.text).toContain("- Ouvrir");
  });

  it("does nothing the second time", () => {
    const text = plan([notes])[0]?.trace?.text ?? "";
    expect(plan([notes], [trace(text)])[0]).toMatchObject({ outcome: "same", trace: { text } });
  });

  it("gives two sheets of one session a trace each", () => {
    const paths = plan([notes, `${notes}- Fermer\n`]).map((one) => one.trace?.path);
    expect(paths).toEqual(["traces/qui-decide.md", "traces/qui-decide-2.md"]);
    const come = trace("---\nsession: qui-decide\n---\n");
    expect(plan([notes, `${notes}- Fermer\n`], [come]).map(({ outcome }) => outcome)).toEqual(["left", "left"]);
  });

  it("takes no name that is taken, and leaves a recording alone", () => {
    const film = trace("---\nsession: qui-decide\ntype: video\nstatus: expected\n---\n", {
      type: "video",
      status: "expected",
    });
    expect(plan([notes], [film], ["qui-decide"])[0]).toMatchObject({
      outcome: "written",
      trace: { path: "traces/qui-decide-2.md" },
    });
  });

  it("says when the expected trace is in event.yaml, which it does not rewrite", () => {
    const { file: _file, ...inline } = trace("", { status: "expected" });
    const [one] = plan([notes], [inline]);
    expect(one).toMatchObject({
      outcome: "written",
      trace: { path: "traces/qui-decide-2.md" },
      remarks: [{ code: "notes/trace-inline" }],
    });
  });

  it("keeps a single value of the trace, and puts the sheet's in the text", () => {
    const before = "---\nsession: qui-decide\nstatus: expected\nattendance: 12\n---\n";
    const [one] = plan(["Séance : qui-decide\n## Participation\n- 40\n"], [trace(before, { status: "expected" })]);
    expect(one?.trace?.text).toBe("---\nsession: qui-decide\nstatus: raw\nattendance: 12\n---\n- attendance: 40\n");
  });

  it("writes nothing for a sheet without notes, or without a session", () => {
    const outcomes = plan(["Séance : qui-decide\n## Idées\n- \n", "- une idée\n"]).map(({ outcome, trace: made }) => [
      outcome,
      made,
    ]);
    expect(outcomes).toEqual([
      ["empty", undefined],
      ["unknown", undefined],
    ]);
  });

  it("writes values as plain data, whatever they look like", () => {
    const sly = "Séance : qui-decide\n## Idées\n- &a [*a, !!js/function 'x']\n- ---\n- 'x': {y}\n- yes\n";
    const { key_ideas } = plan([sly])[0]?.data ?? {};
    const [made] = anEvening(
      { languages: ["fr"] },
      { "traces/qui-decide.md": plan([sly])[0]?.trace?.text ?? "" },
    ).traces;
    expect(made?.key_ideas).toEqual(key_ideas?.map((fr) => ({ fr })));
  });
});

describe("sheets of a folder", () => {
  it("are its texts, in order; what is too large or no text is refused, nothing else is looked at", () => {
    const files = memoryFiles({
      "b.txt": notes,
      "a.md": notes,
      "index.html": "<p>",
      "lien.md": { kind: "link" },
      "gros.md": "x".repeat(150_001),
      "latin.txt": new Uint8Array([0xe9, 0x0a]),
    });
    const read = readSheetFiles(files).map((one) => [one.file, "fault" in one ? one.fault.code : one.text]);
    expect(read).toEqual([
      ["a.md", notes],
      ["b.txt", notes],
      ["gros.md", "notes/too-large"],
      ["latin.txt", "notes/not-text"],
    ]);
  });
});

describe("a difference of two texts", () => {
  it("shows lines taken out and put in, and what is around them", () => {
    const before = "1\n2\n3\n4\n5\n6\n7\n";
    expect(lineDiff(before, "1\n2\n3\n4\n5\nsix\n7\n8\n")).toBe("  …\n  3\n  4\n  5\n- 6\n+ six\n  7\n+ 8");
    expect(lineDiff("", "a\n")).toBe("+ a");
  });
});

describe("links as text", () => {
  it("keeps every word, and nothing that leads anywhere", () => {
    expect(plainLinks("[a](javascript:b) <c:d> [e]: f")).toBe("[a] (javascript:b) < c:d> [e] : f");
  });
});
