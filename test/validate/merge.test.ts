// SPDX-License-Identifier: MIT
import { describe, expect, it } from "vitest";
import { codes, event, found, judgeTexts } from "./judge.ts";

const bilingual = event.replace("[fr]", "[fr, en]");

describe("an event brought together", () => {
  it("has the things of event.yaml first, then those of files, each with its origin", () => {
    const { input } = judgeTexts({
      "event.yaml": `${event}people: [{id: zoe, name: Zoé, fictional: true}]\n`,
      "people/ada.md": "---\nname: Ada\nfictional: true\n---\nSa vie.\n",
    });
    expect(input?.people.map(({ id, source, pointer }) => [id, source.path, pointer])).toEqual([
      ["zoe", "event.yaml", "/people/0"],
      ["ada", "people/ada.md", ""],
    ]);
    expect(input?.people[1]?.value).toEqual({ id: "ada", name: "Ada", fictional: true, biography: "Sa vie.\n" });
  });

  it.each([
    ["sessions", "title: A", "abstract"],
    ["people", "name: A", "biography"],
    ["places", "name: A", "description"],
    ["organisations", "name: A", "description"],
    ["working-groups", "title: A", "description"],
    ["formats", "title: A", "description"],
    ["pages", "title: A", "text"],
    ["news", "title: A\ndate: 2018-09-01", "text"],
    ["traces", "type: note", "report"],
  ] as const)("takes the Markdown of %s in its field", (folder, front, field) => {
    const { input } = judgeTexts({ [`${folder}/a.md`]: `---\n${front}\n---\nLe corps.\n` });
    const collection = folder.replace("-", "_") as "sessions";
    expect(input?.[collection][0]?.value).toMatchObject({ [field]: "Le corps.\n" });
  });

  it("takes the Markdown of a partner as its note", () => {
    const { input } = judgeTexts({
      "event.yaml": `${event}organisations: [{id: a, name: A}]\n`,
      "partners/a.md": "---\norganisation: a\nrole: host\n---\nMerci.\n",
    });
    expect(input?.partners[0]?.value).toEqual({ organisation: "a", role: "host", note: "Merci.\n" });
  });

  it("knows what is said of media by the path of the file", () => {
    const { input } = judgeTexts({ "media/a.txt": "a", "media/a.txt.yaml": "credit: Ada\n" });
    expect(input?.media.map(({ id, value }) => [id, value])).toEqual([["media/a.txt", { credit: "Ada" }]]);
  });

  it("is not given when something is wrong, and is when there are only warnings", () => {
    expect(judgeTexts({ "pages/a.md": "---\ntitle: FIXME\n---\nTexte.\n" }).input).toBeDefined();
    expect(judgeTexts({ "pages/a.md": "---\ntitel: A\n---\nTexte.\n" }).input).toBeUndefined();
  });

  it("leaves what was read as it was", () => {
    const { input } = judgeTexts({ "sessions/a.md": "---\ntitle: A\ncapacity: 30\n---\n" });
    expect(input?.sessions[0]?.source.data).toEqual({ title: "A", capacity: "30" });
  });
});

describe("a translation file", () => {
  const original = "---\ntitle: Ouverture\nquestion: {fr: Où ?, en: Where?}\n---\nLe texte.\n";

  it("completes the texts of a file in its language", () => {
    const { input } = judgeTexts({
      "event.yaml": bilingual,
      "sessions/a.md": original,
      "sessions/a.en.md": "---\ntitle: Opening\n---\nThe text.\n",
    });
    expect(input?.sessions).toHaveLength(1);
    expect(input?.sessions[0]?.value).toEqual({
      id: "a",
      title: { fr: "Ouverture", en: "Opening" },
      question: { fr: "Où ?", en: "Where?" },
      abstract: { fr: "Le texte.\n", en: "The text.\n" },
    });
  });

  it("completes a thing of event.yaml too", () => {
    const inline = `${bilingual}sessions: [{id: a, title: Ouverture}]\n`;
    const { input } = judgeTexts({ "event.yaml": inline, "sessions/a.en.md": "---\ntitle: Opening\n---\n" });
    expect(input?.sessions[0]?.value.title).toEqual({ fr: "Ouverture", en: "Opening" });
  });

  it("may not say again what is said", () => {
    const again = {
      "event.yaml": bilingual,
      "sessions/a.md": original,
      "sessions/a.en.md": "---\ntitle: A\nquestion: Where?\n---\nThe text.\n",
    };
    expect(found(again)).toEqual(['sessions/a.en.md:3:1 text/given-twice {"field":"question","file":"sessions/a.md"}']);
  });

  it("may not translate what does not exist", () => {
    expect(found({ "event.yaml": bilingual, "sessions/b.en.md": "---\ntitle: A\n---\n" })).toEqual(
      ['sessions/b.en.md:1:1 reference/unknown {"id":"b","kind":"session","known":0}'].map((line) =>
        expect.stringContaining(line.slice(line.indexOf("reference"))),
      ),
    );
  });
});

describe("a theme", () => {
  it("is in theme.yaml or in event.yaml, not in both", () => {
    expect(codes({ "event.yaml": `${event}theme: {fonts: system}\n` })).toEqual([]);
    expect(codes({ "event.yaml": `${event}theme: {fonts: system}\n`, "theme.yaml": "fonts: system\n" })).toEqual([
      "text/given-twice",
    ]);
  });
});

describe("an event.yaml that cannot be read", () => {
  it("leaves the other files judged one by one, and no guess about what they refer to", () => {
    const files = { "event.yaml": "title: [\n", "sessions/a.md": "---\ntitel: A\nspeakers: [ada]\n---\n" };
    expect(codes(files)).toEqual(["yaml/syntax", "schema/unknown-field"]);
  });
});
