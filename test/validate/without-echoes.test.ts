// SPDX-License-Identifier: MIT
import { describe, expect, it } from "vitest";
import { event, found } from "./judge.ts";

const place = "places: [{id: mairie, name: Mairie, rooms: [{id: salle-du-conseil, name: Salle}]}]\n";
const session = (room: string) => ({
  "event.yaml": event + place,
  "sessions/a.md": `---\ntitle: A\nslots: [{start: 2018-09-13T10:00, duration: 1h, room: ${room}}]\n---\n`,
});

describe("one slip is said once", () => {
  it("a room given by its name: which id was meant", () => {
    expect(found(session("Salle du conseil"))).toEqual([
      expect.stringContaining('reference/unknown {"id":"Salle du conseil","kind":"room","nearest":"salle-du-conseil"'),
    ]);
  });

  it("a trace whose author or ideas are under a name that is no field: which field was meant", () => {
    const trace = (fields: string) => ({
      "event.yaml": `${event}licences: {content: CC-BY-SA-4.0}\n`,
      "traces/t.md": `---\n${fields}---\n`,
    });
    const codes = (fields: string) => found(trace(fields)).map((said) => said.replace(/ \{.*$/u, ""));
    expect(codes("auteur: Ada\nkey_ideas: [A]\n")).toEqual(["traces/t.md:2:1 schema/unknown-field"]);
    expect(codes("authors: [Ada]\nidées: [A]\n")).toEqual(["traces/t.md:3:1 schema/unknown-field"]);
    expect(codes("authors: [Ada]\n")).toEqual(["traces/t.md:1:1 trace/empty"]);
  });

  it("a quote or a medium that is a bare text: which field it lacks", () => {
    const trace = "---\nauthors: [Ada]\nquotes:\n  - Oui.\nmedia:\n  - https://a.example/v.mp4\n---\n";
    const files = { "event.yaml": `${event}licences: {content: CC-BY-SA-4.0}\n`, "traces/t.md": trace };
    expect(found(files)).toEqual([
      expect.stringContaining('{"found":"text","expected":"mapping","value":"Oui.","fields":["text"]}'),
      expect.stringContaining('"value":"https://a.example/v.mp4","fields":["url"'),
    ]);
  });

  it("a room given by a name that is like no id: what an id is", () => {
    expect(found(session("Grand amphi"))).toEqual([
      expect.stringContaining('schema/format {"value":"Grand amphi","expected":"slug","meant":"grand-amphi"}'),
    ]);
  });

  it.each(["media/Photo de groupe.pdf", "media/photo-de-groupe.pdf"])(
    "a file whose name is refused is not missing too, named as %s",
    (named) => {
      const files = {
        "event.yaml": event,
        "media/Photo de groupe.pdf": "%PDF-1.7",
        "people/a.md": `---\nname: Ada\nphoto: ${named}\n---\n`,
      };
      expect(found(files).map((said) => said.split(" {")[0])).toEqual(["media/Photo de groupe.pdf:1:1 file/bad-name"]);
    },
  );

  it("a file whose name is refused has its sidecar", () => {
    const files = { "media/Été.pdf": "%PDF-1.7", "media/ete.pdf.yaml": "credit: Ada Lovel (personne fictive)\n" };
    expect(found(files)).toEqual([expect.stringContaining("file/bad-name")]);
  });

  it("another missing file is still missing", () => {
    const files = { "media/Été.pdf": "%PDF-1.7", "people/a.md": "---\nname: Ada\nphoto: media/ada.jpg\n---\n" };
    expect(found(files)).toEqual([
      expect.stringContaining("file/bad-name"),
      expect.stringContaining('media/missing {"path":"media/ada.jpg"'),
    ]);
  });

  it("a document that cannot be published needs no credit; a picture that is not one still does", () => {
    expect(found({ "media/programme.docx": "x" })).toEqual([expect.stringContaining("media/type")]);
    expect(found({ "media/programme.pdf": "x" }).map((said) => said.split(" ")[1])).toEqual([
      "media/credit-missing",
      "media/type",
    ]);
  });
});
