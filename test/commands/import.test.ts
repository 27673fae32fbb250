// SPDX-License-Identifier: MIT
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { eventYaml } from "../helpers/an-event.ts";
import { eventKit, root, scratchFolder } from "../helpers/kit-cli.ts";
import { eveningFields } from "../new/an-evening.ts";

/** The evening with some sheets beside it. */
function withSheets(sheets: Readonly<Record<string, string>>): { readonly folder: string; readonly pads: string } {
  const scratch = scratchFolder();
  const [folder, pads] = [join(scratch, "event"), join(scratch, "pads")];
  for (const one of [folder, pads, join(folder, "traces")]) mkdirSync(one);
  writeFileSync(join(folder, "event.yaml"), eventYaml({ ...eveningFields, languages: ["fr"] }));
  for (const [name, text] of Object.entries(sheets)) writeFileSync(join(pads, name), text);
  return { folder, pads };
}

const imported = (pads: string, folder: string, ...args: string[]) =>
  eventKit(["import", "notes", pads, folder, "--lang", "en", ...args]);
const notes = "Séance : qui-decide\n## Idées\n- Ouvrir\n";

describe("import notes", () => {
  it("makes a trace of each filled sheet, in an event that stays valid", async () => {
    const { folder, pads } = withSheets({
      "qui-decide.md": notes,
      "b.txt": "Session: atelier-cartes\r\nKey ideas\r\n* Draw\r\n",
    });
    const { code, stdout, stderr } = await imported(pads, folder);
    expect([code, stdout.replaceAll(folder, "event")]).toEqual([
      0,
      "b.txt  written: event/traces/atelier-cartes.md\nqui-decide.md  written: event/traces/qui-decide.md\n2 traces written, 0 filled in, 0 sheets that changed nothing\n",
    ]);
    expect(stderr).toContain("Next: read these traces again");
    expect(readFileSync(join(folder, "traces/atelier-cartes.md"), "utf8")).toContain("key_ideas:\n  - Draw\n");
    expect((await eventKit(["validate", folder])).code).toBe(0);
  });

  it("takes back what `new notes` wrote, once it is filled in", async () => {
    const { folder } = withSheets({});
    await eventKit(["new", "notes", folder, "--site-url", "https://soiree.example/"]);
    const sheet = join(folder, "notes/qui-decide.md");
    writeFileSync(sheet, readFileSync(sheet, "utf8").replace("- \n- \n- \n", "- Une\n- Deux\n- Trois\n"));
    const { code, stdout } = await imported(join(folder, "notes"), folder);
    expect([code, stdout.replaceAll(folder, "event")]).toEqual([
      0,
      [
        "atelier-cartes.md  empty: nothing to take",
        "qui-decide.md  written: event/traces/qui-decide.md",
        "tout-nu.md  empty: nothing to take",
        "1 trace written, 0 filled in, 2 sheets that changed nothing",
        "",
      ].join("\n"),
    ]);
    expect(readFileSync(join(folder, "traces/qui-decide.md"), "utf8")).toBe(
      "---\nsession: qui-decide\ntype: minutes\nstatus: raw\nlicence: CC-BY-SA-4.0\nlanguage: fr\ndate: 2031-06-14\nkey_ideas:\n  - Une\n  - Deux\n  - Trois\n---\n",
    );
  });

  it("says which edition of the series a session is of, when the current one has it not", async () => {
    const { pads } = withSheets({ "velos.md": "Séance : velos-en-panne\n## Idées\n- Réparer\n" });
    const cwd = join(root, "test/fixtures/series");
    const { code, stderr } = await eventKit(["import", "notes", pads, "veillees", "--lang", "en", "--dry-run"], {
      cwd,
    });
    expect(code).toBe(1);
    expect(stderr).toContain(
      `Sessions that are unknown here are those of another edition. For that one: npx event-kit import notes ${pads} veillees/editions/veillees-2022`,
    );
  });

  it("fills the trace that `new trace` wrote", async () => {
    const { folder, pads } = withSheets({ "qui-decide.md": notes });
    await eventKit(["new", "trace", "qui-decide", folder]);
    const { stdout } = await imported(pads, folder);
    expect(stdout).toContain(`filled in: ${folder}/traces/qui-decide.md, which was expected`);
    const text = readFileSync(join(folder, "traces/qui-decide.md"), "utf8");
    expect(text).toMatch(/status: raw[\s\S]*- lou-merle[\s\S]*key_ideas:\n {2}- Ouvrir\n/u);
    expect((await eventKit(["validate", folder])).code).toBe(0);
  });

  it("leaves a trace that has come, and shows the difference when asked to, writing nothing", async () => {
    const { folder, pads } = withSheets({ "qui-decide.md": notes });
    const before = "---\nsession: qui-decide\nauthors: [ada-lovel]\n---\nDéjà là.\n";
    writeFileSync(join(folder, "traces/qui-decide.md"), before);
    const told = await imported(pads, folder);
    expect(told.stdout).toContain("left as it is:");
    expect(told.stderr).toContain("This sheet would add to it: key_ideas.");
    const { stdout } = await imported(pads, folder, "--dry-run");
    expect(stdout).toContain("    + key_ideas:\n    +   - Ouvrir\n");
    expect(readFileSync(join(folder, "traces/qui-decide.md"), "utf8")).toBe(before);
  });

  it("writes nothing on a dry run, and the second time finds nothing to do", async () => {
    const { folder, pads } = withSheets({ "qui-decide.md": notes });
    const dry = await imported(pads, folder, "--dry-run");
    expect(dry.stdout).toContain("would be written:");
    expect(existsSync(join(folder, "traces/qui-decide.md"))).toBe(false);
    await imported(pads, folder);
    expect((await imported(pads, folder)).stdout).toContain("already there:");
  });

  it("keeps as text a link that would make the event invalid", async () => {
    const { folder, pads } = withSheets({
      "qui-decide.md": `${notes}## Compte rendu\n[ici](javascript:alert) et [là](photo.jpg)\n`,
    });
    const { code, stderr } = await imported(pads, folder);
    expect([code, stderr.includes("notes/plain-links")]).toEqual([0, true]);
    expect(readFileSync(join(folder, "traces/qui-decide.md"), "utf8")).toContain(
      "[ici] (javascript:alert) et [là] (photo.jpg)",
    );
    expect((await eventKit(["validate", folder])).code).toBe(0);
  });

  it("says everything in one document with --json", async () => {
    const { folder, pads } = withSheets({ "qui-decide.md": `${notes}ada@exemple.fr\n`, "zzz.md": "- une idée\n" });
    const { code, stdout, stderr } = await imported(pads, folder, "--json");
    expect([code, stderr]).toEqual([1, ""]);
    expect(JSON.parse(stdout)).toMatchObject({
      dry_run: false,
      written: 1,
      filled: 0,
      sheets: [
        {
          file: "qui-decide.md",
          outcome: "written",
          session: "qui-decide",
          trace: "traces/qui-decide.md",
          data: { key_ideas: ["Ouvrir", "ada@exemple.fr"] },
          remarks: [{ code: "notes/private", severity: "warning", file: "qui-decide.md", line: 4, column: 1 }],
        },
        { file: "zzz.md", outcome: "unknown", remarks: [{ code: "notes/session-missing", severity: "error" }] },
      ],
    });
  });

  it("refuses what is not there, and a folder without sheets", async () => {
    const { folder, pads } = withSheets({ "photo.jpg": "x" });
    const nowhere = await imported(join(pads, "nowhere"), folder);
    const none = await imported(pads, folder);
    const picture = await imported(join(pads, "photo.jpg"), folder);
    const nothing = await eventKit(["import", "notes", "--lang", "en"]);
    expect([nowhere.code, none.code, picture.code, nothing.code]).toEqual([2, 2, 2, 2]);
    expect(nothing.stderr).toContain("Which notes?");
    expect(nowhere.stderr).toContain("does not exist");
    expect(none.stderr).toContain("There is no note sheet in");
  });
});
