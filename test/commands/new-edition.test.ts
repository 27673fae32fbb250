// SPDX-License-Identifier: MIT
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { newEditionCommand } from "../../kit/commands/new-edition.ts";
import { commandWords } from "../../kit/commands/words/index.ts";
import type { Prompt } from "../../kit/io/prompt.ts";
import { moveJournal } from "../../kit/series/become-series.ts";
import { builtSite, eventKit, scratchFolder } from "../helpers/kit-cli.ts";
import { filesOf } from "../helpers/site-files.ts";

const files: Readonly<Record<string, string>> = {
  "event.yaml": `# yaml-language-server: $schema=../schemas/event.schema.json
format: 1
id: fete-2031
title: La Fête 2031
dates: {start: 2031-06-14, end: 2031-06-15}
url: https://fete.example.org/
axes: [{id: lieux, title: Lieux}]
`,
  "sessions/atelier.md": "---\ntitle: Coudre\naxes: [lieux]\nslots: [{start: 2031-06-14T10:00, duration: 1h}]\n---\n",
  "people/lou.md": "---\nname: Lou Kervella\n---\n",
  "places/halle.md": "---\nname: La halle\naddress: {city: Vaugrenant}\n---\n",
  "README.md": "Notes of ours.\n",
  "event-kit.lock.json": '{"format":1,"editions":{}}\n',
};

/** The event in a folder of its own, which holds it alone. */
function anEventFolder(): string {
  const folder = join(scratchFolder(), "event");
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

const newEdition = (...args: string[]) => eventKit(["new", "edition", ...args], { env: { LC_ALL: "C" } });

describe("new edition", () => {
  it("makes a series of a single event, and the next edition in it", async () => {
    const folder = anEventFolder();
    const { code, stdout, stderr } = await newEdition("La Fête 2032", folder, "--dates", "2032-06-12..2032-06-13");
    expect(code, stderr).toBe(0);
    expect(readdirSync(folder).sort()).toEqual(["README.md", "editions", "event-kit.lock.json", "series.yaml"]);
    expect(readdirSync(join(folder, "editions"))).toEqual(["fete-2031", "fete-2032"]);
    expect(readFileSync(join(folder, "series.yaml"), "utf8")).toMatch(/^format: 1\nid: fete\nname: La Fête$/mu);
    await expect(`${stdout}${stderr}`.replaceAll(folder, "event")).toMatchFileSnapshot("new-edition.en.txt");
  });

  it("says the same in French", async () => {
    const folder = anEventFolder();
    const ran = await newEdition(folder, "--yes", "--lang", "fr");
    expect(ran.code).toBe(0);
    await expect(`${ran.stdout}${ran.stderr}`.replaceAll(folder, "event")).toMatchFileSnapshot("new-edition.fr.txt");
  });

  it("moves every file as it was, and lets editors find their schema again", async () => {
    const folder = anEventFolder();
    await newEdition(folder, "--yes");
    const moved = (path: string) => readFileSync(join(folder, "editions/fete-2031", path), "utf8");
    for (const path of ["sessions/atelier.md", "people/lou.md", "places/halle.md"])
      expect(moved(path)).toBe(files[path]);
    expect(moved("event.yaml")).toBe(files["event.yaml"]?.replace("=../", "=../../../"));
    const next = readFileSync(join(folder, "editions/fete-2032/event.yaml"), "utf8");
    expect(next).toContain("$schema=../../../schemas/event.schema.json");
    expect(readFileSync(join(folder, "README.md"), "utf8")).toBe(files["README.md"]);
  });

  it("changes no address of the edition that was there", async () => {
    const folder = anEventFolder();
    const before = filesOf(join(await builtSite(folder, join(folder, "../before")), "fete-2031"));
    await newEdition(folder, "--yes");
    expect((await eventKit(["validate", folder])).code).toBe(0);
    const site = await builtSite(folder, join(folder, "../after"));
    const after = new Set(filesOf(join(site, "fete-2031")));
    expect(before.filter((path) => !after.has(path))).toEqual([]);
    expect(existsSync(join(site, "fete-2032/index.html"))).toBe(true);
  });

  it("takes the next one after that from the series, whichever folder is named", async () => {
    const folder = anEventFolder();
    await newEdition(folder, "--yes");
    const third = await newEdition(join(folder, "editions/fete-2032"), "--yes");
    expect([third.code, existsSync(join(folder, "editions/fete-2033/event.yaml"))]).toEqual([0, true]);
    const fourth = await newEdition(folder, "--id", "la-quatrieme", "--title", "La quatrième", "--yes", "--elsewhere");
    expect(fourth.code).toBe(0);
    const event = readFileSync(join(folder, "editions/la-quatrieme/event.yaml"), "utf8");
    expect(event).toContain("title: La quatrième");
    expect(event).toContain("edition: fete-2033");
    expect(existsSync(join(folder, "editions/la-quatrieme/places"))).toBe(false);
  });

  it("goes on where it was cut: nothing else takes the folder for an event meanwhile", async () => {
    const folder = anEventFolder();
    const names = ["event.yaml", "people", "places", "sessions"];
    const series = "format: 1\nid: fete\nname: La Fête\n";
    writeFileSync(join(folder, moveJournal), JSON.stringify({ id: "fete-2031", names, series }));
    mkdirSync(join(folder, "editions/fete-2031"), { recursive: true });
    writeFileSync(join(folder, "editions/fete-2031/event.yaml"), files["event.yaml"] ?? "");
    rmSync(join(folder, "event.yaml"));
    const built = await eventKit(["build", folder, "-o", join(folder, "../site")]);
    expect(built.code).toBe(2);
    expect(built.stderr).toContain("was becoming a folder of several editions when it was interrupted");
    const { code, stderr } = await newEdition(folder, "--yes");
    expect([code, stderr.includes("What an interruption had cut is done")]).toEqual([0, true]);
    expect(existsSync(join(folder, moveJournal))).toBe(false);
    expect(readdirSync(join(folder, "editions/fete-2031")).sort()).toEqual(names);
  });

  it("shows what it would do, and does nothing, with --dry-run", async () => {
    const folder = anEventFolder();
    const { code, stdout } = await newEdition(folder, "--yes", "--dry-run");
    expect(code).toBe(0);
    expect(stdout.replaceAll(folder, "event")).toBe(
      "Nothing was written. The content of event would move to event/editions/fete-2031, and no address would change.\nNothing was written. 3 files would be made in event/editions/fete-2032:\n  event.yaml\n  lineage/fete-2031-sessions.md\n  places/halle.md\n",
    );
    expect(readdirSync(folder).sort()).toEqual(
      Object.keys(files)
        .map((path) => path.split("/")[0])
        .sort(),
    );
  });

  it("tells programs what it did with --json", async () => {
    const folder = anEventFolder();
    const { stdout } = await newEdition(folder, "--yes", "--json");
    expect(JSON.parse(stdout)).toMatchObject({
      folder: join(folder, "editions/fete-2032"),
      id: "fete-2032",
      dates: { start: "2032-06-12", end: "2032-06-13" },
      written: true,
      left: expect.arrayContaining([{ file: "event.yaml", line: expect.any(Number), what: "description" }]),
    });
  });

  it("without a terminal, lists what it would have asked", async () => {
    const folder = anEventFolder();
    const { code, stderr } = await newEdition(folder);
    expect([code, stderr]).toEqual([
      2,
      'There is nobody here to ask. Please add:\n  --title "The title of the new edition"\n  --dates 2027-05-12..2027-05-13\nor --yes, and the kit suggests what is missing.\n',
    ]);
    expect(existsSync(join(folder, "editions"))).toBe(false);
  });

  it.each([
    [["--id", "Fête", "--yes"], "A short name has only small letters"],
    [["--id", "fete-2031", "--yes"], "There is already an edition called “fete-2031”"],
    [["--id", "editions", "--yes"], "An edition cannot be called “editions”"],
    [["--dates", "in June", "--yes"], "These are not dates"],
  ])("refuses %j before it writes anything", async (args, said) => {
    const folder = anEventFolder();
    const { code, stderr } = await newEdition(folder, ...args);
    expect([code, stderr.includes(said)]).toEqual([2, true]);
    expect(existsSync(join(folder, "editions"))).toBe(false);
  });

  it("stops at an event with errors, and at a folder called editions that is not ours", async () => {
    const folder = anEventFolder();
    mkdirSync(join(folder, "editions"));
    const { code, stderr } = await newEdition(folder, "--yes");
    expect([code, stderr.includes("There is already something at editions")]).toEqual([2, true]);
    expect(readFileSync(join(folder, "event.yaml"), "utf8")).toBe(files["event.yaml"]);
    writeFileSync(join(folder, "event.yaml"), "format: 1\n");
    expect((await newEdition(folder, "--yes")).code).toBe(1);
  });

  it("asks at a terminal, each question with what Enter answers", async () => {
    const folder = anEventFolder();
    const asked: string[] = [];
    const said: string[] = [];
    const answers = ["2032-09-04", "La Fête d’automne", "", "n", "La grande Fête"];
    const prompt: Prompt = {
      ask: async (text) => {
        asked.push(text);
        return answers.shift();
      },
      close: () => {},
    };
    const console = { out: (text: string) => said.push(text), err: () => {}, color: { out: false, err: false } };
    const setting = { console, lang: "en", words: commandWords.en, now: 0 } as const;
    expect(await newEditionCommand([undefined, folder], {}, setting, prompt)).toBe(0);
    expect(asked).toEqual([
      "Its dates? You can change them later; write them as 2027-05-12..2027-05-13. [2032-06-12..2032-06-13] ",
      "Its title? It is shown everywhere. [La Fête 2032] ",
      "Its short name? It begins every address of the edition and never changes. [fete-2032] ",
      "Will it be held at the same place, La halle? [Y/n] ",
      "The name that all editions share, without a year? [La Fête] ",
    ]);
    expect(existsSync(join(folder, "editions/fete-2032/places"))).toBe(false);
    expect(readFileSync(join(folder, "series.yaml"), "utf8")).toContain("name: La grande Fête\n");
  });

  it("asks again, with the reason, for dates and a short name that will not do", async () => {
    const folder = anEventFolder();
    const asked: string[] = [];
    const answers = ["next summer", "2032-09-04", "", "Été 2032", "editions", "ete-2032", "", ""];
    const prompt: Prompt = {
      ask: async (text) => {
        asked.push(text.split("\n").slice(0, -1).join("\n"));
        return answers.shift();
      },
      close: () => {},
    };
    const console = { out: () => {}, err: () => {}, color: { out: false, err: false } };
    const setting = { console, lang: "en", words: commandWords.en, now: 0 } as const;
    expect(await newEditionCommand([undefined, folder], {}, setting, prompt)).toBe(0);
    expect(asked).toEqual([
      "",
      expect.stringContaining("These are not dates"),
      "",
      "",
      expect.stringContaining("A short name has"),
      expect.stringContaining("An edition cannot be called “editions”"),
      "",
      "",
    ]);
    expect(existsSync(join(folder, "editions/ete-2032/event.yaml"))).toBe(true);
  });

  it("writes nothing when whoever is asked leaves", async () => {
    const folder = anEventFolder();
    const answers = ["2032-09-04"];
    const prompt: Prompt = { ask: async () => answers.shift(), close: () => {} };
    const console = { out: () => {}, err: () => {}, color: { out: false, err: false } };
    const setting = { console, lang: "en", words: commandWords.en, now: 0 } as const;
    await expect(newEditionCommand([undefined, folder], {}, setting, prompt)).rejects.toThrow("Nothing was written.");
    expect(existsSync(join(folder, "editions"))).toBe(false);
  });
});
