// SPDX-License-Identifier: MIT
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { migrateCommand } from "../../kit/commands/migrate.ts";
import { commandWords } from "../../kit/commands/words/index.ts";
import type { Prompt } from "../../kit/io/prompt.ts";
import { eventKit, scratchFolder } from "../helpers/kit-cli.ts";
import { filesOf, treeHash } from "../helpers/site-files.ts";

const oldEvent = `# Our fair (fictional)
id: fete
title: La Fête
start_date: 2031-06-14
end_date: 2031-06-15   # Sunday
license: CC-BY-SA-4.0
`.replace("license: CC-BY-SA-4.0", "licenses: {content: CC-BY-SA-4.0}");
const oldSession = `---
title: Ouverture
start: 2031-06-14T10:00
duration: 1h
speakers: [Lou Kervella]   # fictional
---
The text,  as it is.
`;

function oldFolder(): string {
  const folder = scratchFolder();
  mkdirSync(join(folder, "sessions"));
  writeFileSync(join(folder, "event.yaml"), oldEvent);
  writeFileSync(join(folder, "sessions/ouverture.md"), oldSession);
  return folder;
}

const read = (folder: string, path: string) => readFileSync(join(folder, path), "utf8");
const migrate = (folder: string, ...options: string[]) => eventKit(["migrate", folder, "--lang", "en", ...options]);

describe("migrate", () => {
  it("shows every change, writes it, and leaves an event that is valid and builds", async () => {
    const folder = oldFolder();
    const { code, stdout } = await migrate(folder, "--yes");
    expect(code).toBe(0);
    expect(stdout).toContain(
      "--- a/event.yaml\n+++ b/event.yaml\n@@ -1,6 +1,7 @@\n # Our fair (fictional)\n+format: 1\n id: fete",
    );
    expect(stdout).toContain("3 files written");
    expect(read(folder, "event.yaml")).toBe(
      "# Our fair (fictional)\nformat: 1\nid: fete\ntitle: La Fête\ndates: {start: 2031-06-14, end: 2031-06-15}\n# Sunday\nlicences: {content: CC-BY-SA-4.0}\n",
    );
    expect(read(folder, "sessions/ouverture.md")).toBe(
      "---\ntitle: Ouverture\nslots: [{start: 2031-06-14T10:00, duration: 1h}]\nspeakers: [lou-kervella]   # fictional\n---\nThe text,  as it is.\n",
    );
    expect((await eventKit(["build", folder])).code).toBe(0);
    expect(read(folder, "_site/fete/people/lou-kervella.html")).toContain("Lou Kervella");
  });

  it("says that there is nothing to do the second time", async () => {
    const folder = oldFolder();
    await migrate(folder, "--yes");
    const { code, stdout } = await migrate(folder);
    expect([code, stdout]).toEqual([0, expect.stringContaining("already in format 1")]);
  });

  it("writes nothing with --dry-run, nor without an answer", async () => {
    const folder = oldFolder();
    const before = treeHash(folder);
    const dry = await migrate(folder, "--dry-run");
    expect([dry.code, dry.stdout]).toEqual([0, expect.stringContaining("+format: 1")]);
    const unasked = await migrate(folder);
    expect([unasked.code, unasked.stderr]).toEqual([2, expect.stringContaining("--yes")]);
    expect(treeHash(folder)).toBe(before);
  });

  it.each([
    ["o", "written"],
    ["OUI", "written"],
    ["n", "left"],
    ["", "left"],
    [undefined, "left"],
  ])("asks whoever is there: %s is %s", async (answer, outcome) => {
    const folder = oldFolder();
    const before = treeHash(folder);
    const told: string[] = [];
    const note = (text: string) => told.push(text);
    const console = { out: note, err: note, color: { out: true, err: false } };
    const ask = async (text: string) => {
      note(text);
      return answer;
    };
    const prompt: Prompt = { ask, close: () => {} };
    await migrateCommand(folder, {}, { console, lang: "fr", words: commandWords.fr, now: 0 }, prompt);
    expect(told.join("")).toContain("\u001b[32m+format: 1\u001b[0m");
    expect(told.join("")).toContain("Écrire ces changements ? [o/N]");
    expect(treeHash(folder) === before ? "left" : "written").toBe(outcome);
  });

  it("says to update the kit for a newer format, as validate and build do", async () => {
    const folder = scratchFolder();
    writeFileSync(
      join(folder, "event.yaml"),
      "format: 2\nid: fete\ntitle: x\ndates: {start: 2031-06-14, end: 2031-06-15}\n",
    );
    for (const command of ["migrate", "validate", "build"]) {
      const { code, stdout, stderr } = await eventKit([command, folder, "--lang", "en"]);
      expect([command, code, `${stdout}${stderr}`]).toEqual([command, 1, expect.stringContaining("Update the kit")]);
    }
  });

  it("tells validate and build to point here for an older one", async () => {
    for (const command of ["validate", "build"]) {
      const { code, stdout, stderr } = await eventKit([command, oldFolder(), "--lang", "fr"]);
      expect([code, `${stdout}${stderr}`]).toEqual([1, expect.stringContaining("npx event-kit migrate")]);
    }
  });

  it("writes what it can, and says what only an author can correct", async () => {
    const folder = oldFolder();
    writeFileSync(join(folder, "event.yaml"), `${oldEvent}unknown_field: 1\n`);
    const { code, stderr } = await migrate(folder, "--yes");
    expect([code, stderr]).toEqual([1, expect.stringContaining("1 error remains")]);
    expect(stderr).toContain("unknown_field");
    expect(read(folder, "event.yaml")).toContain("format: 1");
  });

  it("writes nothing when its changes would do harm", async () => {
    const folder = oldFolder();
    const places = "venues: [{}, {}, {}]\n";
    writeFileSync(
      join(folder, "event.yaml"),
      `id: fete\ntitle: x\ndates: {start: 2031-06-14, end: 2031-06-15}\n${places}`,
    );
    const before = treeHash(folder);
    const { code, stderr } = await migrate(folder, "--yes");
    expect([code, stderr]).toEqual([1, expect.stringContaining("more errors than before")]);
    expect(treeHash(folder)).toBe(before);
  });

  it("writes nothing behind a link", async () => {
    const [folder, elsewhere] = [oldFolder(), scratchFolder()];
    symlinkSync(elsewhere, join(folder, "people"));
    const { code, stderr } = await migrate(folder, "--yes");
    expect([code, stderr]).toEqual([2, expect.stringContaining("is a link")]);
    expect(filesOf(elsewhere)).toEqual([]);
    expect(read(folder, "event.yaml")).toBe(oldEvent);
  });

  it("migrates a series: what is shared and each edition, each from its own format", async () => {
    const series = scratchFolder();
    writeFileSync(join(series, "series.yaml"), "id: fetes\nname: Les Fêtes (fictives)\ncurrent: fete\n");
    cpSync(oldFolder(), join(series, "editions/fete"), { recursive: true });
    mkdirSync(join(series, "people"));
    writeFileSync(join(series, "people/lou.md"), "---\nname: Lou Kervella\n---\n");
    const { code, stdout, stderr } = await migrate(series, "--yes");
    expect([code, stderr]).toEqual([0, expect.any(String)]);
    expect(stdout).toContain("+++ b/editions/fete/event.yaml");
    expect(read(series, "series.yaml")).toMatch(/^format: 1\n/u);
    expect(read(series, "editions/fete/sessions/ouverture.md")).toContain("speakers: [lou] ");
    expect((await eventKit(["validate", series])).code).toBe(0);
  });
});
