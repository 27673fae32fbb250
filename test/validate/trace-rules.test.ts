// SPDX-License-Identifier: MIT
import { describe, expect, it } from "vitest";
import { event, found } from "./judge.ts";

const licensed = `${event}licences: {content: CC-BY-SA-4.0}\n`;

/** What is found of one trace, signed and with something in it unless said otherwise, as `line code`. */
function ofTrace(fields: string, { yaml = licensed, body = "Texte.\n", signed = true, files = {} } = {}): string[] {
  const trace = `---\n${signed ? "authors: [Ada]\n" : ""}${fields}---\n${body}`;
  return found({ "event.yaml": yaml, "traces/t.md": trace, ...files }).map((line) =>
    line.replace(/^traces\/t\.md:(\d+):\d+ (\S+).*$/u, "$1 $2"),
  );
}

describe("a trace that has come", () => {
  it("says how it may be reused, itself or with all the texts of the event", () => {
    expect(ofTrace("", { yaml: event })).toEqual(["1 trace/no-licence"]);
    expect(ofTrace("licence: CC-BY-4.0\n", { yaml: event })).toEqual([]);
    expect(ofTrace("")).toEqual([]);
  });

  it("names its authors, those who took notes or drew, or its group", () => {
    expect(ofTrace("", { signed: false })).toEqual(["1 trace/no-author"]);
    expect(ofTrace("authors: []\n", { signed: false })).toEqual(["1 trace/no-author"]);
    const yaml = `${licensed}people: [{id: ada, name: Ada, fictional: true}]\nworking_groups: [{id: g, title: G}]\n`;
    expect(ofTrace("rapporteurs: [ada]\n", { signed: false, yaml })).toEqual([]);
    expect(ofTrace("working_group: g\n", { signed: false, yaml })).toEqual([]);
  });

  it("holds something", () => {
    expect(ofTrace("status: raw\ntitle: T\nquestion: Q ?\nkey_ideas: []\n", { body: "" })).toEqual(["3 trace/empty"]);
    expect(ofTrace("title: T\n", { body: "" }).map((line) => line.split(" ")[1])).toEqual(["trace/empty"]);
    for (const field of ["summary: S\n", "open_questions: [Q]\n", "url: https://a.example/\n", "key_ideas: [A]\n"]) {
      expect(ofTrace(field, { body: "" })).toEqual([]);
    }
  });

  it("says who validated it when it is validated", () => {
    expect(ofTrace("status: validated\n")).toEqual(["3 trace/validated-by-nobody"]);
    expect(ofTrace("status: validated\nvalidated_by: [Ada]\n")).toEqual([]);
  });
});

describe("a trace that is expected", () => {
  it("needs neither author nor licence yet", () => {
    expect(ofTrace("status: expected\n", { yaml: event, body: "", signed: false })).toEqual([]);
    const prepared = "status: expected\nquestion: Q ?\nsummary: S\nraw_notes: [{url: https://a.example/, title: P}]\n";
    expect(ofTrace(prepared, { body: "" })).toEqual([]);
  });

  it("does not hold what only comes with it", () => {
    expect(ofTrace("status: expected\n")).toEqual(["3 trace/expected-with-content"]);
    expect(ofTrace("status: expected\nkey_ideas: [A]\n", { body: "" })).toEqual(["3 trace/expected-with-content"]);
  });
});

describe("a trace that was withdrawn", () => {
  it("is not judged: nothing of it is shown", () => {
    const fields =
      "withdrawn: true\nstatus: validated\nlicence: CC-BY-ND-4.0\nquotes: [{text: Oui}]\nmedia: [{type: video, url: https://youtu.be/aaaaaaaaaaa}]\n";
    expect(ofTrace(fields, { yaml: event, signed: false })).toEqual([]);
  });
});

describe("a recording of a trace", () => {
  const medium = (fields: string) => `media: [{type: video, url: "https://youtu.be/aaaaaaaaaaa"${fields}}]\n`;

  it("names its author and its licence, or those of its file, its trace or the event", () => {
    const rules = ["3 trace/medium-unsigned"];
    expect(ofTrace(medium(""))).toEqual(rules);
    expect(ofTrace(medium(", author: Ada"))).toEqual([]);
    expect(ofTrace(medium(""), { yaml: event })).toEqual(["1 trace/no-licence", ...rules, ...rules]);
    expect(ofTrace(medium(", author: Ada, withdrawn: true"), { yaml: `${event}licences: {media: CC0-1.0}\n` })).toEqual(
      ["1 trace/no-licence"],
    );
    const files = { "media/a.txt": "a", "media/a.txt.yaml": "credit: Ada\n" };
    expect(ofTrace("media: [{type: slides, file: media/a.txt}]\n", { files })).toEqual([]);
  });
});

describe("figures", () => {
  const figures = (...sources: string[]) =>
    found({ "event.yaml": `${event}figures:\n${sources.map((one) => `  - {${one}}\n`).join("")}` }).map(
      (line) => line.split(" ")[1],
    );

  it("that disagree have a date each", () => {
    const dated = "counts: a, value: 1, source: {title: A, date: 2018-10-01}";
    expect(figures(dated, "counts: a, value: 2, source: {title: B}")).toEqual(["figure/undated"]);
    expect(figures(dated, "counts: a, value: 2, source: {title: B, date: 2018-10-02}")).toEqual([]);
  });

  it("that agree, or count something else or in another way, need none", () => {
    expect(figures("counts: a, value: 1, source: {title: A}", "counts: a, value: 1, source: {title: B}")).toEqual([]);
    expect(figures("counts: a, value: 1, source: {title: A}", "counts: b, value: 2, source: {title: B}")).toEqual([]);
    expect(
      figures(
        "counts: a, value: 1, kind: expected, source: {title: A}",
        "counts: a, value: 2, kind: attended, source: {title: B}",
      ),
    ).toEqual([]);
  });
});

describe("licences that no fork carries", () => {
  it("are noted where the thing is kept in the folder, not where it is linked to", () => {
    expect(ofTrace("licence: CC-BY-NC-4.0\n")).toEqual(["3 licence/not-carried"]);
    expect(ofTrace("licence: CC-BY-NC-4.0\nurl: https://a.example/\n", { body: "" })).toEqual([]);
    const media = "media: [{type: video, author: Ada, licence: CC-BY-ND-4.0, url: 'https://youtu.be/aaaaaaaaaaa'}]\n";
    expect(ofTrace(media)).toEqual([]);
  });

  it("are noted with the reason why", () => {
    const reason = (licence: string) =>
      found({ "media/a.txt": "a", "media/a.txt.yaml": `credit: Ada\nlicence: ${licence}\n` }).map(
        (line) => JSON.parse(line.slice(line.indexOf("{"))).reason,
      );
    expect(["CC-BY-NC-4.0", "CC-BY-ND-4.0", "LicenseRef-all-rights-reserved", "LicenseRef-x"].map(reason)).toEqual([
      ["money"],
      ["changes"],
      ["reserved"],
      ["unknown"],
    ]);
    expect(reason("CC0-1.0")).toEqual([]);
  });
});

describe("a trace made from another", () => {
  const from = (url: string, licence: string, theirs = "CC-BY-SA-4.0") =>
    ofTrace(`licence: ${licence}\nderived_from: [{url: "${url}", title: S}]\n`, {
      yaml: `${licensed}url: https://fete.example/2018/\n`,
      files: { "traces/source.md": `---\nauthors: [Ada]\nlicence: ${theirs}\n---\nTexte.\n` },
    });

  it("has a licence that the other allows", () => {
    const page = "https://fete.example/2018/essai/traces/source.html";
    expect(from(page, "CC-BY-4.0")).toEqual(["4 licence/incompatible"]);
    expect(from(page, "CC-BY-SA-4.0")).toEqual([]);
    expect(from(page, "CC-BY-SA-4.0", "CC-BY-4.0")).toEqual([]);
  });

  it("has one too when it names the other by its path", () => {
    expect(from("traces/source.md", "CC-BY-4.0")).toEqual(["4 licence/incompatible"]);
    expect(from("traces/source.md", "CC-BY-SA-4.0")).toEqual([]);
  });

  it("names traces of the event that exist, by their whole path", () => {
    expect(from("traces/sourse.md", "CC-BY-SA-4.0")).toEqual(["4 link/unknown-target"]);
    expect(from("source.md", "CC-BY-SA-4.0")).toEqual(["4 link/unknown-target"]);
    expect(from("people/source.md", "CC-BY-SA-4.0")).toEqual(["4 link/malformed"]);
    expect(from("javascript:alert(1)", "CC-BY-SA-4.0")).toEqual(["4 link/unsafe"]);
  });

  it("is told the nearest name when it mistook one", () => {
    const files = { "traces/source.md": "---\nauthors: [Ada]\n---\nTexte.\n" };
    const near = (url: string) =>
      found({
        "event.yaml": `${event}traces: [{id: essai, authors: [Ada], key_ideas: [I], reused_in: [{url: "${url}", title: S}]}]\n`,
        ...files,
      });
    expect(near("traces/sourse.md").join()).toContain('"nearest":"traces/source.md"');
    expect(near("source.md").join()).toContain('"nearest":"traces/source.md"');
    expect(near("traces/source.md").join()).not.toContain("link/");
  });

  it("is judged only for traces of this event", () => {
    expect(from("https://autre.example/traces/source.html", "CC-BY-4.0")).toEqual([]);
    expect(from("https://fete.example/2018/essai/traces/absent.html", "CC-BY-4.0")).toEqual([]);
  });
});

describe("people who withdrew", () => {
  const yaml = `${licensed}people:\n  - {id: zoe, name: Zoé Carnot, fictional: true, withdrawn: true}\n  - {id: lou, name: Lou Brin, fictional: true, biography: Avec Zoé Carnot.}\n`;
  const mentions = (files: Readonly<Record<string, string>>) =>
    found({ "event.yaml": yaml, ...files }).filter((line) => !line.startsWith("event.yaml:13"));

  it("are pointed at, place by place, wherever they are named", () => {
    expect(found({ "event.yaml": yaml })).toEqual(['event.yaml:13:59 withdrawn/named {"person":"zoe","where":"text"}']);
    expect(
      mentions({ "sessions/s.md": "---\ntitle: S\n---\nUn texte\nde Zoé Carnot, ZOE CARNOT.\n" }).map((line) =>
        line.slice(0, line.indexOf(" ")),
      ),
    ).toEqual(["sessions/s.md:5:4", "sessions/s.md:5:16"]);
    expect(mentions({ "theme/style.css": "a { color: red; }\n/* Zoé Carnot */\n" })).toEqual([
      'theme/style.css:2:4 withdrawn/named {"person":"zoe","where":"text"}',
    ]);
    expect(mentions({ "media/zoe-carnot.txt": "a", "media/zoe-carnot.txt.yaml": "credit: Zoé Carnot\n" })).toEqual([
      'media/zoe-carnot.txt:1:1 withdrawn/named {"person":"zoe","where":"file"}',
      'media/zoe-carnot.txt.yaml:1:9 withdrawn/named {"person":"zoe","where":"name"}',
    ]);
  });

  it("are not, in what was withdrawn too, nor in ids", () => {
    const trace = "---\nwithdrawn: true\ntitle: Zoé Carnot\n---\nZoé Carnot.\n";
    expect(mentions({ "traces/t.md": trace, "traces/t.en.md": "---\ntitle: Zoé Carnot\n---\n" })).toEqual([]);
    expect(mentions({ "sessions/zoe-carnot.md": "---\ntitle: S\nspeakers: [zoe]\n---\n" })).toEqual([]);
  });

  it("leave their quotes out", () => {
    const trace =
      "---\nauthors: [Ada]\nquotes: [{text: Oui, person: zoe, approved: true}, {text: Non, approved: false}]\n---\nT.\n";
    expect(mentions({ "traces/t.md": trace }).map((line) => line.split(" ")[1])).toEqual([
      "quote/withdrawn-person",
      "quote/not-approved",
    ]);
  });
});
