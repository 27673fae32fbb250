// SPDX-License-Identifier: MIT
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { eventYaml } from "../helpers/an-event.ts";
import { eventKit, root, scratchFolder } from "../helpers/kit-cli.ts";
import { eveningFields } from "../new/an-evening.ts";

/** The evening in a folder of its own. */
function evening(fields: object = {}): string {
  const folder = join(scratchFolder(), "event");
  mkdirSync(folder);
  writeFileSync(join(folder, "event.yaml"), eventYaml({ ...eveningFields, ...fields }));
  return folder;
}

const trace = (...args: string[]) => eventKit(["new", "trace", ...args, "--lang", "en"]);
const notes = (...args: string[]) => eventKit(["new", "notes", ...args, "--lang", "en"]);

describe("new trace", () => {
  it("writes a trace that validates, says where it is and what comes next", async () => {
    const folder = evening();
    const { code, stdout, stderr } = await trace("qui-decide", folder);
    expect([code, stdout]).toEqual([0, `Written: ${folder}/traces/qui-decide.md\n`]);
    expect(stderr).toBe(
      `Next: open ${folder}/traces/qui-decide.md, note three ideas, one next step and a name, and change “expected” to “raw”.\nTo check: npx event-kit validate ${folder}\n`,
    );
    const { code: valid, stdout: said } = await eventKit(["validate", folder]);
    expect([valid, said.includes("traces/qui-decide.md")]).toEqual([0, false]);
  });

  it("never writes over another: the second is numbered", async () => {
    const folder = evening();
    await trace("qui-decide", folder);
    writeFileSync(join(folder, "traces/qui-decide.md"), "---\nsession: qui-decide\nkey_ideas: [mine]\n---\n");
    const { stdout } = await trace("Qui décide ?", folder, "--type", "note", "--by", "Ada Lovel");
    expect(stdout).toBe(`Written: ${folder}/traces/qui-decide-2.md\n`);
    expect(readFileSync(join(folder, "traces/qui-decide.md"), "utf8")).toContain("mine");
    expect(readFileSync(join(folder, "traces/qui-decide-2.md"), "utf8")).toMatch(/type: note[\s\S]*- ada-lovel/u);
  });

  it("writes one of an axis, or of the whole event", async () => {
    const folder = evening();
    expect((await trace("--axis", "donnees", folder)).stdout).toBe(`Written: ${folder}/traces/axe-donnees.md\n`);
    expect((await trace("--edition", folder)).stdout).toBe(`Written: ${folder}/traces/bilan.md\n`);
    expect((await eventKit(["validate", folder])).code).toBe(0);
  });

  it("shows what it would write, and writes nothing, when asked to", async () => {
    const folder = evening();
    const { code, stdout, stderr } = await trace("qui-decide", folder, "--dry-run");
    expect([code, stdout.startsWith("---\n# "), stderr]).toEqual([
      0,
      true,
      `Nothing was written. This file would be: ${folder}/traces/qui-decide.md\n`,
    ]);
    expect(existsSync(join(folder, "traces"))).toBe(false);
  });

  it.each([
    [["qui-descide"], "No session is called “qui-descide”. Did you mean “qui-decide”?"],
    [["atelier"], "Did you mean “atelier-cartes”?"],
    [["--axis", "donnes"], "No axis is called “donnes”. Did you mean “donnees”? Choose one of: donnees."],
    [["qui-decide", "--by", "ada-lovell"], "No person is called “ada-lovell”. Did you mean “ada-lovel”?"],
    [["qui-decide", "--by", "Sam Parti"], "“Sam Parti” asked not to appear any more"],
    [["qui-decide", "--type", "film"], "“film” does not suit --type. Expected: minutes, note"],
    [["--edition", "--axis", "donnees"], "Choose one thing only"],
  ])("refuses %j, and says what was probably meant", async (args, expected) => {
    const folder = evening();
    const { code, stdout, stderr } = await eventKit(
      ["new", "trace", ...args, ...(args[0]?.startsWith("--") ? [folder] : []), "--lang", "en"],
      {
        cwd: folder,
      },
    );
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(expected);
    expect(existsSync(join(folder, "traces"))).toBe(false);
  });

  it("asks which session, in the folder of the event", async () => {
    const { code, stderr } = await eventKit(["new", "trace", "--lang", "fr"], { cwd: evening() });
    expect([code, stderr]).toEqual([
      2,
      expect.stringContaining(
        "De quelle séance ? Indiquez son identifiant, par exemple : npx event-kit new trace qui-decide.",
      ),
    ]);
  });

  it("names the edition of the series that has the session, when the current one has not", async () => {
    const { code, stderr } = await eventKit(["new", "trace", "velos-en-panne", "veillees", "--lang", "fr"], {
      cwd: join(root, "test/fixtures/series"),
    });
    expect([code, stderr.trim()]).toEqual([
      2,
      "Aucune séance ne s’appelle « velos-en-panne » dans veillees/editions/veillees-2023, mais il y en a une dans une autre édition. Pour celle-là : npx event-kit new trace velos-en-panne veillees/editions/veillees-2022",
    ]);
  });

  it("adds nothing to an event that has errors", async () => {
    const folder = evening({ dates: { start: "2031-02-30", end: "2031-06-15" } });
    const { code, stderr } = await trace("qui-decide", folder);
    expect([code, existsSync(join(folder, "traces"))]).toEqual([1, false]);
    expect(stderr).toContain("Nothing was written: first correct");
  });

  it("writes nothing through a link that leads out of the event", async () => {
    const folder = evening();
    const outside = scratchFolder();
    symlinkSync(outside, join(folder, "traces"));
    const { code } = await trace("qui-decide", folder);
    expect(code).not.toBe(0);
    expect(readdirSync(outside)).toEqual([]);
  });
});

describe("new notes", () => {
  it("writes a sheet per session and a page to print, which the event does not take for content", async () => {
    const folder = evening();
    const { code, stdout, stderr } = await notes(folder, "--site-url", "https://soiree.example/");
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout.replaceAll(folder, "event")).toBe(
      [
        "3 sheets in event/notes: 3 written, 0 unchanged, 0 left as they are",
        "  To print: open event/notes/index.html in your browser, then print (A4)",
        "  For an online pad: copy the content of a .md sheet into it",
        "  Once they are filled in: npx event-kit import notes event/notes event",
        "",
      ].join("\n"),
    );
    expect(readdirSync(join(folder, "notes"))).toEqual([
      "atelier-cartes.md",
      "index.html",
      "qui-decide.md",
      "tout-nu.md",
    ]);
    const page = readFileSync(join(folder, "notes/index.html"), "utf8");
    expect(page).toContain("https://soiree.example/fete/sessions/qui-decide.html");
    expect(page.match(/data:font\/woff2/gu)).toHaveLength(2);
    expect((await eventKit(["validate", folder])).stdout).not.toContain("notes");
  });

  it("leaves filled sheets as they are, and says which", async () => {
    const folder = evening();
    await notes(folder);
    writeFileSync(join(folder, "notes/tout-nu.md"), "- une idée\n");
    const { code, stdout, stderr } = await notes(folder);
    expect([code, stdout.split("\n")[0]]).toEqual([
      0,
      `3 sheets in ${folder}/notes: 0 written, 2 unchanged, 1 left as it is`,
    ]);
    expect(stderr).toContain(`  ${folder}/notes/tout-nu.md\n`);
    expect(stderr).toContain("No code to scan: the site's address is not known.");
    expect(readFileSync(join(folder, "notes/tout-nu.md"), "utf8")).toBe("- une idée\n");
  });

  it("leaves a page that is somebody else's", async () => {
    const folder = evening();
    const out = scratchFolder();
    writeFileSync(join(out, "index.html"), "mine");
    const { stderr } = await notes(folder, "-o", out);
    expect(stderr).toContain("was not made by the kit");
    expect(readFileSync(join(out, "index.html"), "utf8")).toBe("mine");
  });

  it("writes the sheets that are asked for", async () => {
    const folder = evening();
    const out = join(scratchFolder(), "out");
    await notes(folder, "-o", out, "--sessions", "tout-nu, qui-decide");
    expect(readdirSync(out)).toEqual(["index.html", "qui-decide.md", "tout-nu.md"]);
    await notes(folder, "--day", "2031-06-15");
    expect(readdirSync(join(folder, "notes"))).toEqual(["atelier-cartes.md", "index.html"]);
  });

  it.each([
    [["--sessions", "atelier"], "Did you mean “atelier-cartes”?"],
    [["--sessions", "repas"], "“repas” has no note sheet"],
    [["--day", "2031-06-16"], "Days of the programme: 2031-06-14, 2031-06-15."],
    [["-o", "sessions"], "“sessions” is in the event folder"],
    [["-o", "."], "“.” is in the event folder"],
    [["-o", "event.yaml"], "“event.yaml” is in the event folder"],
  ])("refuses %j", async (args, expected) => {
    const folder = evening();
    const { code, stdout, stderr } = await eventKit(["new", "notes", ...args, "--lang", "en"], { cwd: folder });
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(expected);
    expect(readdirSync(folder)).toEqual(["event.yaml"]);
  });
});
