// SPDX-License-Identifier: MIT
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { archiveCommand } from "../../kit/commands/archive.ts";
import { commandWords } from "../../kit/commands/words/index.ts";
import type { Prompt } from "../../kit/io/prompt.ts";
import { builtSite, eventKit, scratchFolder } from "../helpers/kit-cli.ts";
import { filesOf, treeHash } from "../helpers/site-files.ts";

const old = `# Our first one.
format: 1
id: fete-2021
title: La Fête 2021 # it rained
dates:
  start: 2021-06-14
  end: 2021-06-15

# Who held it.
partners: [{organisation: mairie, role: host}]
`;
const files: Readonly<Record<string, string>> = {
  "series.yaml": "format: 1\nid: fete\nname: La Fête\n",
  "theme.yaml": "fonts: system\n",
  "people/lou.md": "---\nname: Lou Kervella\nrole: Tisserande\norganisation: filature\n---\n",
  "people/ana.md": "---\nname: Ana Never\n---\n",
  "organisations/mairie.md": "---\nname: Mairie\nlogo: media/mairie.svg\n---\n",
  "organisations/filature.md": "---\nname: La Filature\n---\n",
  "media/mairie.svg": '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0h1v1z"/></svg>',
  "media/mairie.svg.yaml": "alt: Le blason\ncredit: La mairie\nlicence: CC0-1.0\n",
  "editions/fete-2021/event.yaml": old,
  "editions/fete-2021/sessions/atelier.md":
    "---\ntitle: Coudre\nspeakers: [lou]\nslots: [{start: 2021-06-14T10:00, duration: 1h}]\n---\n",
  "editions/fete-2031/event.yaml":
    "format: 1\nid: fete-2031\ntitle: La Fête 2031\ndates: {start: 2031-06-14, end: 2031-06-15}\n",
};

/** A series of two editions in a folder of its own. */
function aSeries(): string {
  const folder = join(scratchFolder(), "series");
  for (const path of Object.keys(files)) put(folder, path, files[path] ?? "");
  return folder;
}

function put(folder: string, path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

const archive = (...args: string[]) => eventKit(["archive", ...args], { env: { SOURCE_DATE_EPOCH: "1900000000" } });
const first = ["--edition", "fete-2021"];

describe("archive", () => {
  it("copies what the edition shares into it, and marks it, keeping every comment", async () => {
    const folder = aSeries();
    const { code, stdout, stderr } = await archive(folder, ...first, "--yes");
    expect(code, stderr).toBe(0);
    const edition = join(folder, "editions/fete-2021");
    expect(filesOf(edition)).toEqual([
      "event.yaml",
      "media/mairie.svg",
      "media/mairie.svg.yaml",
      "organisations/filature.md",
      "organisations/mairie.md",
      "people/lou.md",
      "sessions/atelier.md",
    ]);
    for (const path of ["people/lou.md", "organisations/mairie.md", "media/mairie.svg"])
      expect(readFileSync(join(edition, path), "utf8")).toBe(files[path]);
    const event = readFileSync(join(edition, "event.yaml"), "utf8");
    expect(event).toBe(old.replace("06-15\n", "06-15\nstate: archived\n"));
    expect(stdout).toBe(`“La Fête 2021” is archived: ${edition}\n`);
    await expect(stderr.replaceAll(folder, "series")).toMatchFileSnapshot("archive.en.txt");
    expect((await eventKit(["validate", folder])).code).toBe(0);
  });

  it("says the same in French, and what is missing first", async () => {
    const folder = aSeries();
    const { code, stderr } = await archive(folder, ...first, "--lang", "fr");
    expect(code).toBe(2);
    await expect(stderr.replaceAll(folder, "series")).toMatchFileSnapshot("archive.fr.txt");
    expect(readFileSync(join(folder, "editions/fete-2021/event.yaml"), "utf8")).toBe(old);
  });

  it("keeps its pages as they were when what the others share changes", async () => {
    const folder = aSeries();
    await archive(folder, ...first, "--yes");
    const before = join(await builtSite(folder, join(folder, "../before")), "fete-2021");
    put(folder, "people/lou.md", "---\nname: Lou Kervella\nrole: Maire\n---\n");
    put(folder, "organisations/mairie.md", "---\nname: Mairie de demain\n---\n");
    const after = join(await builtSite(folder, join(folder, "../after")), "fete-2021");
    expect(filesOf(before)).toContain("people/lou.html");
    expect(treeHash(after)).toBe(treeHash(before));
  });

  it("lets go of whoever withdraws from the series, whatever copy it has", async () => {
    const folder = aSeries();
    await archive(folder, ...first, "--yes");
    put(folder, "people/lou.md", "---\nname: Lou Kervella\nrole: Tisserande\nwithdrawn: true\n---\n");
    const site = await builtSite(folder, join(folder, "../site"));
    const naming = filesOf(site).filter((path) => readFileSync(join(site, path), "utf8").includes("Kervella"));
    expect(naming).toEqual([]);
  });

  it("can still be corrected, and says so when it is asked for again", async () => {
    const folder = aSeries();
    await archive(folder, ...first, "--yes");
    put(folder, "editions/fete-2021/people/lou.md", "---\nname: Lou Kervella\nrole: Corrigée\n---\n");
    const again = await archive(folder, ...first);
    expect([again.code, again.stdout]).toEqual([
      0,
      "“La Fête 2021” is archived. It can still be corrected: change its files and build the site again.\n",
    ]);
    const site = await builtSite(folder, join(folder, "../site"));
    expect(readFileSync(join(site, "fete-2021/people/lou.html"), "utf8")).toContain("Corrigée");
  });

  it("takes the current edition of a series, or a single event", async () => {
    const folder = aSeries();
    expect((await archive(folder, "--yes")).code).toBe(0);
    expect(readFileSync(join(folder, "editions/fete-2031/event.yaml"), "utf8")).toContain("state: archived");
    const single = join(scratchFolder(), "event");
    put(single, "event.yaml", "format: 1\nid: seule\ntitle: Seule\ndates: {start: 2021-06-14, end: 2021-06-14}\n");
    expect((await archive(single, "--yes")).code).toBe(0);
    expect(readFileSync(join(single, "event.yaml"), "utf8")).toMatch(/^state: archived$/mu);
  });

  it("shows what it would do, and does nothing, with --dry-run", async () => {
    const folder = aSeries();
    const before = filesOf(folder);
    const { code, stdout } = await archive(folder, ...first, "--dry-run");
    expect([code, stdout.replaceAll(folder, "series")]).toEqual([
      0,
      "Nothing was written. 5 files would be copied, and “state: archived” written in series/editions/fete-2021/event.yaml.\n  copy  media/mairie.svg\n  copy  media/mairie.svg.yaml\n  copy  organisations/filature.md\n  copy  organisations/mairie.md\n  copy  people/lou.md\n",
    ]);
    expect(filesOf(folder)).toEqual(before);
  });

  it("tells programs the same with --json", async () => {
    const folder = aSeries();
    const { stdout } = await archive(folder, ...first, "--yes", "--json");
    expect(JSON.parse(stdout)).toMatchObject({
      title: "La Fête 2021",
      state: "archived",
      written: true,
      copied: [
        "media/mairie.svg",
        "media/mairie.svg.yaml",
        "organisations/filature.md",
        "organisations/mairie.md",
        "people/lou.md",
      ],
      missing: [{ code: "session/no-trace", file: "sessions/atelier.md" }],
    });
  });

  it("says when the event is not over, and that there is no such edition", async () => {
    const folder = aSeries();
    const { stderr } = await archive(folder, "--dry-run");
    expect(stderr).toMatch(/^The event is not over: its last day is 15\sJune\s2031\.$/mu);
    const unknown = await archive(folder, "--edition", "fete-1999");
    expect([unknown.code, unknown.stderr]).toEqual([
      2,
      "There is no edition “fete-1999” here. There are: fete-2021, fete-2031.\n",
    ]);
  });

  it("changes nothing of an edition with errors", async () => {
    const folder = aSeries();
    put(folder, "editions/fete-2021/event.yaml", old.replace("2021-06-15", "2020-06-15"));
    const { code } = await archive(folder, ...first, "--yes");
    expect([code, existsSync(join(folder, "editions/fete-2021/people"))]).toEqual([1, false]);
  });

  it("asks at a terminal, then offers to open the next edition", async () => {
    const folder = aSeries();
    const asked: string[] = [];
    const answers = ["y", "y", "2032-06-12..2032-06-13", "La Fête 2032", "fete-2032"];
    const prompt: Prompt = {
      ask: async (text) => {
        asked.push(text);
        return answers.shift();
      },
      close: () => {},
    };
    const console = { out: () => {}, err: () => {}, color: { out: false, err: false } };
    const setting = { console, lang: "en", words: commandWords.en, now: 1_900_000_000_000 } as const;
    expect(await archiveCommand(folder, { edition: "fete-2031" }, setting, prompt)).toBe(0);
    expect(asked.slice(0, 2)).toEqual(["Archive it all the same? [y/N] ", "Open the next edition now? [y/N] "]);
    expect(readFileSync(join(folder, "editions/fete-2032/event.yaml"), "utf8")).toContain("edition: fete-2031");
    const no = { ...prompt, ask: async () => "" };
    const before = readFileSync(join(folder, "editions/fete-2021/event.yaml"), "utf8");
    expect(await archiveCommand(folder, { edition: "fete-2021" }, setting, no)).toBe(0);
    expect(readFileSync(join(folder, "editions/fete-2021/event.yaml"), "utf8")).toBe(before);
  });
});
