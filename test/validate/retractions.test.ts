// SPDX-License-Identifier: MIT
import { describe, expect, it } from "vitest";
import { anEvent, aSite, eventYaml } from "../helpers/an-event.ts";
import { judgeTexts as judge } from "./judge.ts";

const url = "https://mere.example.org/mere/";
const relative = (id: string, fields: object = {}) => ({
  [`lineage/${id}.json`]: JSON.stringify({
    id,
    title: { fr: id },
    manifest: `https://${id}.example.org/${id}/event.json`,
    url: `https://${id}.example.org/${id}/`,
    languages: ["fr"],
    ...fields,
  }),
});
const withdrawn = { people: ["aline-roussel"], traces: ["bilan"], media: ["media/hall.pdf"] };
const lineage = [{ relation: "continues", title: "Mère", edition: "mere" }];
const sessions = [
  {
    id: "ouverture",
    title: "Ouverture",
    speakers: ["aline-roussel"],
    slots: [{ start: "2031-06-14T10:00", duration: "1h" }],
  },
];
const files = {
  "people/aline-roussel.md": "---\nname: Aline Roussel\nfictional: true\n---\nElle anime.",
  "traces/bilan.md": "---\ntitle: Le bilan\nauthors: [Le collectif]\nlicence: CC0-1.0\nkey_ideas: [Une idée]\n---\n",
  "media/hall.pdf": "%PDF-1.4\n",
};
const taken = { withdrawn };
const told = (fields: object, more: Record<string, string>) =>
  judge({ "event.yaml": eventYaml({ sessions, ...fields }), ...files, ...more })
    .findings.filter(({ code }) => code === "lineage/withdrawn")
    .map(({ args, place }) => [place.file, args]);

describe("what an edition that this one comes from has withdrawn", () => {
  it("is withdrawn here too: the person, the trace and the file of the same name", () => {
    const edition = anEvent({ lineage, sessions }, { ...files, ...relative("mere", taken) });
    expect(edition.people).toMatchObject([{ id: "aline-roussel", withdrawn: true }]);
    expect(edition.withdrawn_traces).toEqual(["bilan"]);
    expect(edition.media).toMatchObject([{ path: "media/hall.pdf", withdrawn: true }]);
  });

  it("is in no page, and in no file of the site", () => {
    const site = aSite(
      { lineage, sessions },
      { ...files, ...relative("mere", taken) },
      { siteUrl: "https://fete.example.org/" },
    );
    const shown = JSON.stringify([site.pages, site.files, site.targets]);
    expect(["Roussel", "Le bilan", "hall.pdf"].filter((gone) => shown.includes(gone))).toEqual([]);
    expect(site.media).toEqual([]);
  });

  it("is told, where it still is and because of whom", () => {
    expect(told({ lineage }, relative("mere", taken))).toEqual(
      [
        ["people/aline-roussel.md", { what: "person", id: "aline-roussel", by: "mere" }],
        ["traces/bilan.md", { what: "trace", id: "bilan", by: "mere" }],
        ["media/hall.pdf", { what: "medium", id: "media/hall.pdf", by: "mere" }],
      ].sort(),
    );
  });

  it("is found from the address of the parent as well, and from generations before it", () => {
    const above = relative("aieule", taken);
    const mother = relative("mere", { lineage: [{ relation: "fork_of", title: "Aïeule", edition: "aieule" }] });
    expect(told({ lineage: [{ relation: "continues", title: "Mère", url }] }, { ...above, ...mother })).toHaveLength(3);
    expect(told({ lineage: [{ relation: "continues", title: "Aïeule", edition: "aieule" }] }, above)).toHaveLength(3);
  });

  it("is nothing when it is a child, or anybody else, who withdrew", () => {
    const children = [{ relation: "continues", title: "Mère", edition: "mere" }];
    expect(told({ children }, relative("mere", taken))).toEqual([]);
    expect(told({}, relative("mere", taken))).toEqual([]);
  });

  it("stays when the organiser says that it is not the same, and is told no more once it is withdrawn here", () => {
    const say = (value: boolean) => ({
      "people/aline-roussel.md": `---\nname: Aline Roussel\nwithdrawn: ${value}\n---\n`,
      "traces/bilan.md": `---\ntitle: Le bilan\nauthors: [Le collectif]\nkey_ideas: [Une idée]\nwithdrawn: ${value}\n---\n`,
      "media/hall.pdf.yaml": `credit: Le collectif\nwithdrawn: ${value}\n`,
    });
    for (const value of [true, false])
      expect(told({ lineage }, { ...relative("mere", taken), ...say(value) })).toEqual([]);
    const kept = anEvent({ lineage, sessions }, { ...files, ...relative("mere", taken), ...say(false) });
    expect(kept.people).toMatchObject([{ name: "Aline Roussel", withdrawn: false }]);
    expect(kept.withdrawn_traces).toEqual([]);
    expect(kept.media).toMatchObject([{ withdrawn: false }]);
  });

  it("does not go round in a family that turns in a circle", () => {
    const circle = { lineage: [{ relation: "fork_of", title: "Mère", edition: "mere" }] };
    expect(told({ lineage }, relative("mere", { ...circle, ...taken }))).toHaveLength(3);
  });

  it("is looked at as it is written in a list of event.yaml", () => {
    const people = [{ id: "aline-roussel", name: "Aline Roussel" }];
    const { "people/aline-roussel.md": _file, ...others } = files;
    const { findings } = judge({
      "event.yaml": eventYaml({ lineage, sessions, people }),
      ...others,
      ...relative("mere", taken),
    });
    const place = findings.find(({ args }) => "what" in args && args.what === "person")?.place;
    expect(place).toMatchObject({ file: "event.yaml", pointer: "/people/0/id" });
  });
});

describe("what a relative says of itself", () => {
  it("is judged as every file is: line by line", () => {
    const text = '{\n  "title": "Mère",\n  "manifest": "ftp://x",\n  "surprise": 1\n}\n';
    const { findings } = judge({ "event.yaml": eventYaml(), "lineage/mere.json": text });
    expect(findings.map(({ code, place }) => `${place.file}:${place.line} ${code}`)).toContain(
      "lineage/mere.json:4 schema/unknown-field",
    );
  });

  it("may not hold two ids, nor be broken", () => {
    const codes = (text: string) =>
      judge({ "event.yaml": eventYaml(), "lineage/mere.json": text })
        .findings.filter(({ severity }) => severity === "error")
        .map(({ code }) => code);
    expect(codes('{"id": "autre", "title": "M", "manifest": "https://example.org/event.json"}')).toEqual([
      "id/not-the-file-name",
    ]);
    expect(codes('{"title": "M", "manifest": ')).toHaveLength(1);
    expect(codes('{"__proto__": {}, "title": "M", "manifest": "https://example.org/event.json"}')).toEqual([
      "yaml/forbidden-key",
    ]);
  });

  it("stands beside what was taken of it, which is for the tools alone", () => {
    const { findings } = judge({
      "event.yaml": eventYaml(),
      "lineage/mere.zip": "PK",
      "lineage/mere-sessions.md": "# Ideas",
      "lineage/notes.txt": "x",
    });
    expect(
      findings.filter(({ place }) => place.file.startsWith("lineage")).map(({ code, place }) => [code, place.file]),
    ).toEqual([["file/unknown", "lineage/notes.txt"]]);
  });
});
