// SPDX-License-Identifier: MIT
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { schemaFormats } from "../../kit/validate/schema-formats.ts";
import { eventKit, root, scratchFolder } from "../helpers/kit-cli.ts";
import { filesOf } from "../helpers/site-files.ts";

const fixture = join(root, "test/fixtures/status");
const nec = join(root, "examples/nec18-nantes");
const schema = JSON.parse(readFileSync(join(root, "schemas/published/status.schema.json"), "utf8"));

const asOf = ["--as-of", "2031-10-01"];
const status = (...args: string[]) => eventKit(["status", ...asOf, ...args], { cwd: fixture });

describe("event-kit status", () => {
  it.each(["fr", "en"])(
    "tells in %s what has come, what is awaited and from whom, and what is missing",
    async (lang) => {
      const views = [[], ["--by", "axis"], ["--by", "edition"], ["--missing"]];
      const parts: string[] = [];
      for (const view of views) {
        const { code, stdout, stderr } = await status("--lang", lang, ...view);
        expect([code, stderr]).toEqual([0, ""]);
        parts.push(`$ ${["event-kit status", ...view].join(" ")}\n${stdout}`);
      }
      await expect(parts.join("\n")).toMatchFileSnapshot(`status.${lang}.txt`);
    },
  );

  it("says where each file is from where the reader stands, and proposes commands that name the event", async () => {
    const folder = join(scratchFolder(), "un événement");
    cpSync(fixture, folder, { recursive: true });
    const { stdout } = await eventKit(["status", "un événement", ...asOf, "--missing", "--lang", "fr"], {
      cwd: dirname(folder),
    });
    expect(stdout).toContain("un événement/traces/premiere-histoire.md:1 : ");
    expect(stdout).toContain('npx event-kit new trace sans-suite "un événement"');
  });

  it("speaks of the current edition of a series, and says how to ask of another", async () => {
    const cwd = join(root, "test/fixtures/series");
    const { stdout } = await eventKit(["status", "veillees", "--missing", ...asOf, "--lang", "fr"], { cwd });
    expect(stdout).toMatch(/^Veillées 2023, au 1er\soctobre\s2031\n/u);
    expect(stdout).toContain("Pour une autre édition : npx event-kit status veillees/editions/veillees-2022\n");
    const places = [...stdout.matchAll(/(\S+):\d+ : /gu)].map(([, path = ""]) => path);
    expect(places.length).toBeGreaterThan(0);
    expect(places.filter((path) => !existsSync(join(cwd, path)))).toEqual([]);
  });

  it("does not speak of other sessions where there are none, nor of what came when nothing did", async () => {
    const { stdout } = await eventKit(["status", "--lang", "fr"], { cwd: join(root, "examples/minimal") });
    expect(stdout).toMatch(/\nDe ces? .*séances?, rien n’est encore arrivé/u);
    expect(stdout).not.toContain("autre");
    expect(stdout).not.toContain("Rien ne manque");
  });

  it("names nobody who has withdrawn, and nothing that was", async () => {
    for (const option of [[], ["--missing"], ["--json"]]) {
      const { stdout } = await status(...option);
      expect(stdout).toContain("Bob");
      expect(stdout).not.toMatch(/Camille|camille|Retirée|gone\.example/u);
    }
  });

  it("fits the terminal: no line of words is longer than a hundred columns", async () => {
    const { stdout } = await eventKit(["status", nec, "--as-of", "2019-01-15", "--lang", "fr"]);
    const long = stdout.split("\n").filter((line) => [...line].length > 100);
    // A path, an address or a command to copy is never cut.
    expect(long.filter((line) => !/\S{60}|npx event-kit/u.test(line))).toEqual([]);
  });

  it("uses colours only where they may be used", async () => {
    const { stdout: plain } = await status();
    const { stdout: colored } = await eventKit(["status", ...asOf], { cwd: fixture, env: { FORCE_COLOR: "1" } });
    const { stdout: refused } = await eventKit(["status", ...asOf], {
      cwd: fixture,
      env: { FORCE_COLOR: "1", NO_COLOR: "1" },
    });
    expect(plain).not.toContain("\u001b");
    expect(stripVTControlCharacters(colored)).toBe(plain);
    expect(colored).not.toBe(plain);
    expect(refused).toBe(plain);
  });

  it("writes nothing in the folder", async () => {
    const before = filesOf(fixture);
    await status();
    expect(filesOf(fixture)).toEqual(before);
  });
});

describe("its exit code", () => {
  it("is 0 whatever is missing, and 1 for that with --strict", async () => {
    expect((await status()).code).toBe(0);
    expect((await status("--strict")).code).toBe(1);
    expect(
      (await eventKit(["status", join(root, "test/fixtures/events/village"), "--as-of", "2031-01-01", "--strict"]))
        .code,
    ).toBe(0);
  });

  it("is 1 for content with errors, which are printed as `validate` prints them", async () => {
    const faulty = join(root, "test/fixtures/events/faulty");
    const [told, judged] = [await eventKit(["status", faulty]), await eventKit(["validate", faulty])];
    expect([told.code, told.stdout]).toEqual([1, judged.stdout]);
    const json = await eventKit(["status", faulty, "--json"]);
    expect([json.code, JSON.parse(json.stdout).errors]).toEqual([1, 4]);
  });

  it("is 2 for a day or a part that does not exist", async () => {
    expect((await eventKit(["status", fixture, "--as-of", "2031-02-30"])).code).toBe(2);
    expect((await eventKit(["status", fixture, "--by", "room"])).code).toBe(2);
  });
});

describe("--json", () => {
  const validate = new Ajv2020({ strict: true, allowUnionTypes: true, formats: schemaFormats })
    .addVocabulary(["x-fr"])
    .compile(schema);

  it.each([
    ["an event with something of everything missing", fixture],
    ["the example of Nantes", nec],
    ["the least event", join(root, "examples/minimal")],
  ])("gives one document that its schema describes, for %s", async (_, folder) => {
    const { code, stdout, stderr } = await eventKit(["status", folder, ...asOf, "--json"]);
    expect([code, stderr]).toEqual([0, ""]);
    validate(JSON.parse(stdout));
    expect(validate.errors).toBeNull();
  });

  it("refuses what the schema does not know, or the test above would see nothing", async () => {
    const document = JSON.parse((await status("--json")).stdout);
    expect(validate({ ...document, traces: { expected: 1 } })).toBe(false);
    expect(validate({ ...document, missing: [{ ...document.missing[0], code: "something/else" }] })).toBe(false);
  });

  it("says where each missing thing is to be written: the file is there, and has that line", async () => {
    const { missing } = JSON.parse((await status("--json")).stdout) as { missing: { file: string; line: number }[] };
    for (const { file, line } of missing) {
      expect(existsSync(join(fixture, file)), file).toBe(true);
      expect(readFileSync(join(fixture, file), "utf8").split("\n").length, file).toBeGreaterThanOrEqual(line);
    }
  });

  it("says so for a series from its folder, and for an edition from its own", async () => {
    const series = join(root, "test/fixtures/series/veillees");
    for (const folder of [series, join(series, "editions/veillees-2022")]) {
      const { stdout } = await eventKit(["status", folder, ...asOf, "--json"]);
      const files = (JSON.parse(stdout) as { missing: { file: string }[] }).missing.map(({ file }) => file);
      expect(files.length).toBeGreaterThan(0);
      expect(files.filter((file) => !existsSync(join(folder, file)))).toEqual([]);
    }
  });

  it("says the errors of an edition where `validate` says them", async () => {
    const series = join(scratchFolder(), "series");
    cpSync(join(root, "test/fixtures/series/veillees"), series, { recursive: true });
    writeFileSync(
      join(series, "editions/veillees-2023/traces/faute.md"),
      "---\nsession: nulle-part\ntype: notes\n---\n",
    );
    for (const format of [["--json"], []]) {
      const { code, stdout } = await eventKit(["status", series, ...asOf, ...format]);
      expect(code).toBe(1);
      expect(stdout).toContain("editions/veillees-2023/traces/faute.md");
    }
    const { stdout } = await eventKit(["status", series, ...asOf]);
    expect(stdout).toContain("session: nulle-part");
  });

  it("counts what is missing as it is: what is completed is missing no more", async () => {
    const folder = join(scratchFolder(), "event");
    cpSync(fixture, folder, { recursive: true });
    const codes = async () => {
      const { stdout } = await eventKit(["status", folder, ...asOf, "--json"]);
      return (JSON.parse(stdout) as { missing: { code: string }[] }).missing.map(({ code }) => code);
    };
    expect(await codes()).toContain("trace/no-author");
    const trace = join(folder, "traces/premiere-histoire.md");
    writeFileSync(
      trace,
      readFileSync(trace, "utf8").replace("status: raw", "status: validated\nauthors: [ada]\nlicence: CC0-1.0"),
    );
    rmSync(join(folder, "media/feu.svg"));
    const after = await codes();
    for (const code of ["trace/no-author", "trace/no-licence", "trace/raw", "media/credit-missing"]) {
      expect(after).not.toContain(code);
    }
    expect(after).toContain("quote/not-approved");
  });
});
