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

  it("a room given by a name that is like no id: what an id is", () => {
    expect(found(session("Grand amphi"))).toEqual([
      expect.stringContaining('schema/format {"value":"Grand amphi","expected":"slug"}'),
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
