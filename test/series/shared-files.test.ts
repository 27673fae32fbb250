// SPDX-License-Identifier: MIT
import { describe, expect, it } from "vitest";
import { memoryFiles } from "../../kit/io/memory-files.ts";
import { withShared } from "../../kit/series/shared-files.ts";

const shared = {
  "people/ada-lovel.md": "---\nname: Ada Lovel (fictive)\naffiliation_id: les-essais\n---\n",
  "people/bob-absent.md": "---\nname: Bob Absent (fictif)\n---\n",
  "people/ada-lovel.en.md": "Biography.",
  "organisations/les-essais.md": "---\nname: Les Essais\nlogo: media/logos/essais.svg\n---\n",
  "media/logos/essais.svg": "<svg/>",
  "media/logos/essais.svg.yaml": "alt: Logo",
  "media/inutile.jpg": "x",
  "theme.yaml": "colors: {}",
  "theme/fete.css": "a{}",
};
const own = {
  "event.yaml": "format: 1\nid: essai-2018\n",
  "sessions/ouverture.md": "---\ntitle: Ouverture\nspeakers: [ada-lovel]\n---\n",
};

function seen(edition: Readonly<Record<string, string>>, beside: Readonly<Record<string, string>> = shared) {
  const files = withShared(memoryFiles(edition), memoryFiles(beside));
  return files.list().flatMap(({ kind, path }) => (kind === "file" ? [path] : []));
}

describe("what an edition sees of what is shared", () => {
  it("is what its own files mention, what these mention in turn, with translations and sidecars, and the theme", () => {
    expect(seen(own)).toEqual([
      "event.yaml",
      "media/logos/essais.svg",
      "media/logos/essais.svg.yaml",
      "organisations/les-essais.md",
      "people/ada-lovel.en.md",
      "people/ada-lovel.md",
      "sessions/ouverture.md",
      "theme.yaml",
      "theme/fete.css",
    ]);
  });

  it.each(["room: cave", "rooms: [hall, cave]", "rooms:\n  - hall\n  - cave"])(
    "is also the place of a room that something is held in, by %j, with its translations",
    (held) => {
      const places = {
        "places/gare.yaml": "name: Gare\nrooms: [{id: quai, name: Quai}]\n",
        "places/moulin.en.yaml": "name: Mill\n",
        "places/moulin.yaml": "name: Moulin\nrooms:\n  - id: cave\n    name: Cave\n",
      };
      const session = `---\ntitle: Sur le quai\n${held}\n---\n`;
      expect(seen({ ...own, "sessions/ouverture.md": session }, places)).toEqual([
        "event.yaml",
        "places/moulin.en.yaml",
        "places/moulin.yaml",
        "sessions/ouverture.md",
      ]);
    },
  );

  it("never hides a file of its own", () => {
    const files = withShared(memoryFiles({ ...own, "people/ada-lovel.md": "own" }), memoryFiles(shared));
    expect(new TextDecoder().decode(files.read("people/ada-lovel.md"))).toBe("own");
    expect([files.isShared("people/ada-lovel.md"), files.isShared("people/ada-lovel.en.md")]).toEqual([false, true]);
  });

  it.each(["state: archived", 'state: "archived"', "state:   'archived'  # depuis 2019"])(
    "is the look alone once %s",
    (line) => {
      expect(seen({ ...own, "event.yaml": `format: 1\n${line}\n` })).toEqual([
        "event.yaml",
        "sessions/ouverture.md",
        "theme.yaml",
        "theme/fete.css",
      ]);
    },
  );

  it("is not the look when the edition has one", () => {
    expect(seen({ ...own, "theme/own.css": "b{}" })).not.toContain("theme.yaml");
  });

  it("is nothing of other folders: an edition's sessions are its own", () => {
    expect(seen(own, { "sessions/autre.md": "---\ntitle: x\n---\n", "pages/ouverture.md": "x" })).toEqual(
      Object.keys(own),
    );
  });

  it("lists the folders of what it sees, in order, and no other", () => {
    const files = withShared(memoryFiles(own), memoryFiles(shared));
    const folders = files.list().flatMap(({ kind, path }) => (kind === "folder" ? [path] : []));
    expect(folders).toEqual(["media", "media/logos", "organisations", "people", "sessions", "theme"]);
    const paths = files.list().map(({ path }) => path);
    expect(paths).toEqual([...paths].sort());
  });
});
