// SPDX-License-Identifier: MIT
import { describe, expect, it } from "vitest";
import { diskFiles } from "../../kit/io/disk-files.ts";
import { memoryFiles } from "../../kit/io/memory-files.ts";
import { limits } from "../../kit/load/limits.ts";
import { load } from "../../kit/load/load.ts";
import { loadWith, said, sayings, sourceAt } from "./said.ts";

describe("loading a folder of the disk", () => {
  const loaded = load(diskFiles("test/fixtures/load/small-event"));

  it("gives every text with what it is for, its id and its language, and says nothing", () => {
    expect(loaded.findings).toEqual([]);
    expect(loaded.sources.map(({ path, kind, id, language }) => [path, kind, id, language])).toEqual([
      ["event.yaml", "event", "", undefined],
      ["media/hall.svg.yaml", "medium", "media/hall.svg", undefined],
      ["people/ada-example.yaml", "person", "ada-example", undefined],
      ["sessions/opening.fr.md", "session", "opening", "fr"],
      ["sessions/opening.md", "session", "opening", undefined],
    ]);
  });

  it("keeps every value as it is written", () => {
    expect(sourceAt(loaded, "sessions/opening.md").data).toEqual({
      title: "Opening",
      slots: [{ start: "2018-09-13T12:05", room: "01000" }],
    });
  });

  it("gives the text below the front matter, template signs and all, and a translation that is text alone", () => {
    expect(sourceAt(loaded, "sessions/opening.md")).toMatchObject({ body: "Welcome, {{ everyone }}.\n", bodyLine: 5 });
    expect(sourceAt(loaded, "sessions/opening.fr.md")).toMatchObject({ data: {}, body: "Bienvenue.\n", bodyLine: 1 });
    expect(sourceAt(loaded, "event.yaml").body).toBeUndefined();
  });

  it("gives media with their first bytes, and the author's stylesheets", () => {
    expect(loaded.media.map(({ path, bytes }) => [path, bytes])).toEqual([["media/hall.svg", 42]]);
    expect(new TextDecoder().decode(loaded.media[0]?.head)).toMatch(/^<svg/);
    expect(loaded.stylesheets).toEqual([{ path: "theme/print.css", css: ":root { --gap: 1rem; }\n" }]);
  });
});

describe("the places of an event folder", () => {
  it.each([
    ["theme.yaml", "theme", ""],
    ["sessions/a.md", "session", "a"],
    ["people/a.md", "person", "a"],
    ["places/a.yml", "place", "a"],
    ["organisations/a.md", "organisation", "a"],
    ["partners/a.yaml", "partner", "a"],
    ["pages/a.md", "page", "a"],
    ["news/2018-09-13-a.md", "news", "2018-09-13-a"],
    ["traces/a.pt-BR.md", "trace", "a"],
    ["working-groups/a.md", "working_group", "a"],
    ["formats/fishbowl.md", "format", "fishbowl"],
  ])("%s holds a %s", (path, kind, id) => {
    expect(sourceAt(loadWith({ [path]: path.endsWith("md") ? "---\n---\n" : "" }), path)).toMatchObject({ kind, id });
  });

  it("accepts event.yml, and refuses it beside event.yaml", () => {
    expect(load(memoryFiles({ "event.yml": "id: e" })).sources[0]?.kind).toBe("event");
    expect(sayings({ "event.yml": "id: e" })).toEqual(["event.yml:1:1 file/name-collision"]);
  });

  it.each([
    "README.md",
    "README.fr.md",
    "LICENSE",
    "LICENCE.txt",
    "LICENSES/MIT.txt",
    "CHANGELOG.md",
    "LISEZMOI.txt",
    "package.json",
    "package-lock.json",
    "event-kit.lock.json",
    "Thumbs.db",
    "media/desktop.ini",
    "_site/index.html",
    "sessions/README.md",
    ".eleventyignore",
    ".gitignore",
    "sessions/.11tydata.js",
  ])("%s is none of the event's business", (path) => {
    expect(sayings({ [path]: "x" })).toEqual([]);
  });

  it.each([
    ["sessions/a.txt", "sessions/a.txt", "sessions/a.md"],
    ["sessions/a.md.txt", "sessions/a.md.txt", "sessions/a.md"],
    ["sessions/a.en.md.txt", "sessions/a.en.md.txt", "sessions/a.en.md"],
    ["sessions/Mon atelier.txt", "sessions/Mon atelier.txt", "sessions/mon-atelier.md"],
    ["sessions/day-1/a.md", "sessions/day-1/a.md", "sessions/a.md"],
    ["sessions/Plan.JPG", "sessions/Plan.JPG", "media/plan.jpg"],
    ["theme/Fond.PNG", "theme/Fond.PNG", "media/fond.png"],
    ["theme/marianne.woff2", "theme/marianne.woff2", undefined],
    ["theme.yaml.txt", "theme.yaml.txt", "theme.yaml"],
    ["Theme.yaml", "Theme.yaml", "theme.yaml"],
    ["evnt.yaml", "evnt.yaml", undefined],
    ["eleventy.config.mjs", "eleventy.config.mjs", undefined],
    ["sessions/sessions.11tydata.mjs", "sessions/sessions.11tydata.mjs", "sessions/sessions-11tydata.md"],
    ["_data/evil.mjs", "_data", undefined],
    ["session/notes.ods", "session", "sessions/"],
    ["photos/1.jpg", "photos", "media/"],
  ])("%s has no place: a warning names %s, and the nearest place when there is one", (path, file, nearest) => {
    const loaded = loadWith({ [path]: "x: y" });
    expect(loaded.findings.map(said)).toEqual([`${file}:1:1 file/unknown`]);
    expect(loaded.findings[0]?.severity).toBe("warning");
    expect(loaded.findings[0]?.args).toEqual({
      expected: expect.arrayContaining(["event.yaml", "sessions/"]),
      ...(nearest !== undefined && { nearest }),
    });
  });

  it.each(["Atelier d’été.docx", "atelier-d-ete.odt", "atelier-d-ete.pdf"])(
    "%s is a document: its text is to be copied, not its name changed",
    (name) => {
      const [finding] = loadWith({ [`sessions/${name}`]: "x" }).findings;
      expect(finding?.args).toEqual({ expected: expect.any(Array), copy_to: "sessions/atelier-d-ete.md" });
    },
  );

  it("a document beside event.yaml has no name to be given", () => {
    expect(loadWith({ "theme.docx": "x" }).findings[0]?.args).toEqual({ expected: expect.any(Array) });
  });

  it("speaks once of an unknown folder, whatever it holds", () => {
    expect(sayings({ "photos/1.jpg": "", "photos/2.jpg": "", "photos/more/3.jpg": "" })).toEqual([
      "photos:1:1 file/unknown",
    ]);
  });
});

describe("a folder of texts under another name", () => {
  it.each([
    ["Seances", "sessions/"],
    ["Séances", "sessions/"],
    ["Sessions", "sessions/"],
    ["session", "sessions/"],
    ["Ateliers", "sessions/"],
    ["personnes", "people/"],
    ["Intervenant·es", "people/"],
    ["People", "people/"],
    ["lieux", "places/"],
    ["actualités", "news/"],
    ["partenaires", "partners/"],
    ["groupes de travail", "working-groups/"],
    ["brouillons", undefined],
  ])("%s is an error, with the name it should have: %s", (name, nearest) => {
    for (const file of ["a.md", "a.yaml", "deeper/a.md", "a.md.txt"]) {
      const { findings } = loadWith({ [`${name}/${file}`]: "title: A\n" });
      expect(findings.map(said)).toEqual([`${name}:1:1 folder/unknown`]);
      expect(findings[0]?.severity).toBe("error");
      expect(findings[0]?.args).toEqual({
        expected: expect.arrayContaining(["sessions/", "people/"]),
        ...(nearest !== undefined && { nearest }),
      });
    }
  });

  it("is no error for a file about the folder alone", () => {
    expect(sayings({ "tools/README.md": "x", "tools/a.sh": "x" })).toEqual(["tools:1:1 file/unknown"]);
  });
});

describe("a sidecar that describes nothing", () => {
  const sidecar = (path: string, ...pictures: string[]) =>
    loadWith({ [path]: "alt: x\n", ...Object.fromEntries(pictures.map((picture) => [picture, "x"])) }).findings;

  it.each([
    ["media/atelier.yaml", "media/atelier.jpg", "media/atelier.jpg.yaml"],
    ["media/ateleir.jpg.yaml", "media/atelier.jpg", "media/atelier.jpg.yaml"],
    ["media/atelier.jpeg.yaml", "media/atelier.jpg", "media/atelier.jpg.yaml"],
  ])("%s beside %s should be %s", (path, picture, nearest) => {
    const findings = sidecar(path, picture);
    expect(findings.map(said)).toEqual([`${path}:1:1 file/unknown`]);
    expect(findings[0]?.args).toEqual({ expected: expect.any(Array), nearest });
  });

  it("says which picture is missing", () => {
    expect(sidecar("media/hall.jpg.yaml", "media/other.jpg")[0]?.args).toEqual({
      expected: expect.any(Array),
      describes: "media/hall.jpg",
    });
  });
});

describe("a folder that is not an event", () => {
  it("misses event.yaml, and says nothing of the rest", () => {
    const { findings } = load(memoryFiles({ "a.txt": "", "b/c.txt": "" }));
    expect(findings.map(said)).toEqual(["event.yaml:1:1 file/missing"]);
    expect(findings[0]?.args).toEqual({ expected: "event.yaml" });
  });

  it.each(["event.yaml.txt", "Event.yaml", "EVENT.YAML", "event.yaml.yaml", "event.txt", "événement.yaml"])(
    "is told that %s was meant to be event.yaml",
    (found) => {
      expect(load(memoryFiles({ [found]: "", "nantes/event.yaml": "" })).findings[0]?.args).toEqual({
        expected: "event.yaml",
        found,
      });
    },
  );

  it("is told where the event is, when one folder in it has one", () => {
    expect(load(memoryFiles({ "nantes/event.yaml": "", "x/y.md": "" })).findings[0]?.args).toEqual({
      expected: "nantes/event.yaml",
    });
    expect(load(memoryFiles({ "a/event.yaml": "", "b/event.yaml": "" })).findings[0]?.args).toEqual({
      expected: "event.yaml",
    });
  });

  it("may not be readable at all, which is a finding too", () => {
    const { findings } = load(diskFiles("test/fixtures/load/there-is-no-such-folder"));
    expect(findings).toMatchObject([{ code: "file/unreadable", args: { reason: "ENOENT" } }]);
  });
});

describe("what is not an ordinary file", () => {
  it.each(["media/passwd.txt", "sessions/a.md", "sessions", "theme/x.css", "people"])(
    "a link at %s is refused",
    (path) => {
      expect(sayings({ [path]: { kind: "link" } })).toEqual([`${path}:1:1 file/link`]);
    },
  );
  it("a pipe, a socket or a device is refused", () => {
    expect(sayings({ "media/pipe": { kind: "other" } })).toEqual(["media/pipe:1:1 file/special"]);
  });
  it("a file that the system does not give is said with the system's reason", () => {
    const files = memoryFiles({ "event.yaml": "id: e", "sessions/a.md": "", "media/a.png": "" });
    const read = (path: string): Uint8Array => {
      if (path === "event.yaml") return files.read(path);
      throw Object.assign(new Error("refused"), { code: "EACCES" });
    };
    const { findings } = load({ ...files, read });
    expect(findings.map(said)).toEqual(["sessions/a.md:1:1 file/unreadable", "media/a.png:1:1 file/unreadable"]);
    expect(findings[0]?.args).toEqual({ reason: "EACCES" });
  });
});

describe("names that are the same elsewhere", () => {
  it.each([
    ["media/Hall.png", "media/hall.png"],
    ["media/e\u0301.png", "media/\u00e9.png"],
    ["media/STRASSE.png", "media/straße.png"],
    ["Media", "media"],
  ])("%s and %s collide, and each is named", (one, two) => {
    const [first, second] = [one, two].sort() as [string, string];
    const record = { [one]: "x", [two === "media" ? "media/a.png" : two]: "x" };
    const finding = loadWith(record).findings.find(({ code }) => code === "file/name-collision");
    expect(finding).toMatchObject({
      args: { other: first },
      place: { file: second, line: 1 },
      related: { file: first },
    });
  });
  it("one thing in two files collides with itself", () => {
    expect(sayings({ "people/a.md": "---\n---", "people/a.yaml": "" })).toEqual([
      "people/a.yaml:1:1 file/name-collision",
    ]);
  });
});

describe("sizes", () => {
  const big = (bytes: number) => `${"#".repeat(bytes - 1)}\n`;

  it("a text of 1 MiB is read; one byte more is refused", () => {
    expect(sayings({ "theme/a.css": big(limits.textBytes) })).toEqual([]);
    const { findings } = loadWith({ "pages/a.yaml": big(limits.textBytes + 1) });
    expect(findings.map(said)).toEqual(["pages/a.yaml:1:1 file/too-large"]);
    expect(findings[0]?.args).toEqual({ size: 1_048_577, limit: 1_048_576 });
  });

  it("a file that grew after it was listed is refused as well", () => {
    const files = memoryFiles({ "event.yaml": big(limits.textBytes + 1) });
    const list = () => [{ path: "event.yaml", kind: "file", size: 3 } as const];
    expect(load({ ...files, list }).findings.map(said)).toEqual(["event.yaml:1:1 file/too-large"]);
  });

  it("texts of more than 50 MiB together are refused, where the limit is crossed", () => {
    const texts = Array.from({ length: 51 }, (_, i) => [`theme/${100 + i}.css`, big(limits.textBytes)] as const);
    const { findings, stylesheets } = loadWith(Object.fromEntries(texts));
    expect(findings.map(said)).toEqual(["theme/149.css:1:1 folder/too-large"]);
    expect(stylesheets).toHaveLength(49);
  });

  it("30,000 files are an event; one more is another folder", () => {
    const entries = (count: number) =>
      Array.from({ length: count }, (_, i) => ({ path: `media/${i}`, kind: "file", size: 0 }) as const);
    const files = memoryFiles({ "event.yaml": "id: e" });
    const event = { path: "event.yaml", kind: "file", size: 5 } as const;
    const read = (path: string) => (path === "event.yaml" ? files.read(path) : new Uint8Array());
    expect(load({ ...files, read, list: () => [event, ...entries(29_999)] }).findings).toEqual([]);
    const { findings, sources } = load({ ...files, read, list: () => [event, ...entries(30_000)] });
    expect(findings).toMatchObject([
      { code: "folder/too-large", args: { what: "files", count: 30_001, limit: 30_000 } },
    ]);
    expect(sources).toEqual([]);
  });

  it("a medium above 50 MiB is refused from its size, without being read whole", () => {
    const asked: (number | undefined)[] = [];
    const files = memoryFiles({ "event.yaml": "id: e" });
    const list = () => [
      ...files.list(),
      { path: "media/film.mp4", kind: "file", size: limits.mediaBytes + 1 } as const,
    ];
    const read = (path: string, length?: number) => {
      asked.push(length);
      return path === "event.yaml" ? files.read(path) : new Uint8Array();
    };
    const loaded = load({ ...files, list, read });
    expect(loaded.findings.map(said)).toEqual(["media/film.mp4:1:1 file/too-large"]);
    expect(loaded.media).toMatchObject([{ path: "media/film.mp4" }]);
    expect(Math.max(...asked.map((length) => length ?? Number.POSITIVE_INFINITY))).toBeLessThanOrEqual(
      limits.textBytes + 1,
    );
  });
});
