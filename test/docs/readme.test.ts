// SPDX-License-Identifier: MIT
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { commandWords } from "../../kit/commands/words/index.ts";
import { printFindings } from "../../kit/diagnostics/print.ts";
import { memoryFiles } from "../../kit/io/memory-files.ts";
import { limits } from "../../kit/load/limits.ts";
import { checkFolder, findingsOf } from "../examples/read-event.ts";
import { eventKit, root } from "../helpers/kit-cli.ts";
import { commandsIn, headingLevels, readDocument, tutorialFiles } from "./read-document.ts";

const readmes = { en: readDocument("README.md"), fr: readDocument("README.fr.md") };
const contributing = readDocument("CONTRIBUTING.md");
const languages = ["en", "fr"] as const;
const main = "npm install && npx event-kit build examples/nec18-nantes";

const help = async (...args: string[]) => (await eventKit([...args, "--help", "--lang", "en"])).stdout;
/** `new` and `import` hold commands of their own: `new notes`. */
const subCommand = (command: string, next = "") => (command === "new" || command === "import" ? [next] : []);
/** Without no-break spaces: what a terminal prints is copied with or without them. */
const plain = (text = "") => text.replace(/[\u00a0\u202f]/gu, " ");
const commandsOf = (text: string) => [...text.matchAll(/^ {2}([a-z]+) [[<]/gmu)].map(([, name = ""]) => name);
const optionsOf = (text: string) => new Set(text.match(/(?<![\w-])--?[a-z][\w-]*/gu));
const existing = commandsOf(await help());

describe.each(languages)("README in %s", (lang) => {
  const readme = readmes[lang];

  it("gives the main command, and the one for developers, as they are to be typed", () => {
    const texts = readme.blocks.map(({ text }) => text.trim());
    expect(texts).toEqual(expect.arrayContaining([main, "npm install && npm test"]));
  });

  it("names commands, options and event folders that exist", async () => {
    const named = commandsIn(readme).filter((line) => line.startsWith("npx event-kit "));
    expect(named.length).toBeGreaterThan(4);
    for (const line of named) {
      const [command = "", ...rest] = line.slice("npx event-kit ".length).split(" ");
      expect(existing, line).toContain(command);
      const known = optionsOf(await help(command, ...subCommand(command, rest[0])));
      for (const option of rest.filter((word) => word.startsWith("-"))) expect(known, line).toContain(option);
      for (const folder of rest.filter((word) => word.startsWith("examples/")))
        expect(existsSync(join(root, folder)), line).toBe(true);
    }
  });

  it("explains options that exist", async () => {
    const commands = await Promise.all(["build", "validate", "fork"].map((command) => help(command)));
    const known = new Set(commands.flatMap((text) => [...optionsOf(text)]));
    const named = commandsIn(readme).flatMap((code) => /^(--?[a-z][\w-]*)/u.exec(code)?.[1] ?? []);
    expect(named.length).toBeGreaterThan(5);
    for (const option of named) expect(known).toContain(option);
  });

  it("says which commands exist, and calls coming only those that do not", () => {
    const state = readme.prose.split(/^## /mu).find((section) => section.includes("0.1.0")) ?? "";
    const [today = "", coming = ""] = state.split(/(?<=\n)\n(?=- )/u);
    const codes = (text: string) => [
      ...new Set([...text.matchAll(/`([a-z]+)(?: [a-z]+)?`/gu)].map(([, name = ""]) => name)),
    ];
    expect(codes(today).sort()).toEqual(existing.filter((name) => name !== "help").sort());
    expect(codes(coming).length).toBeGreaterThan(0);
    expect(codes(coming).filter((name) => existing.includes(name))).toEqual([]);
  });

  it("shows what a build says, word for word but for its numbers", () => {
    const shown = readme.blocks.find(({ text }) => text.includes("_site/index.html"))?.text ?? "";
    const [pages = 0, whole = 0, tenths = 0, written = 0, kept = 0, removed = 0] = [
      ...(shown.split("\n")[1] ?? "").matchAll(/\d+/gu),
    ].map(Number);
    const { built, changes, open, where } = commandWords[lang].result;
    const seconds = `${whole}${lang === "fr" ? "," : "."}${tenths}`;
    const site = "examples/nec18-nantes/_site";
    expect(plain(shown)).toBe(
      plain(
        `${where(site)}\n  ${built(pages, ["fr", "en"], seconds)} · ${changes(written, kept, removed)}\n  ${open(`${site}/index.html`)}\n`,
      ),
    );
  });

  it("gives the limits that the kit holds to", () => {
    const mebibytes = (bytes: number) => new RegExp(`${bytes / 1024 / 1024}\\sMi[Bo]`, "u");
    expect(readme.prose).toMatch(mebibytes(limits.textBytes));
    expect(readme.prose).toMatch(mebibytes(limits.folderTextBytes));
    expect(readme.prose.replace(/[,\s]/gu, "")).toContain(String(limits.files));
  });
});

describe.each(languages)("the tutorial in %s", (lang) => {
  const readme = readmes[lang];
  const files = tutorialFiles(readme);
  const picture = { "media/lea-morvan.jpg": Uint8Array.of(0xff, 0xd8, 0xff, 0xe0) };
  const tutorial = memoryFiles({ ...files, ...picture });

  it("begins with an event.yaml of fewer than thirty lines that is a whole event", () => {
    const text = files["event.yaml"] ?? "";
    expect(text.trimEnd().split("\n").length).toBeLessThan(30);
    expect(findingsOf(checkFolder(memoryFiles({ "event.yaml": text })))).toEqual([]);
  });

  it("ends with an event of which the kit has nothing to say", () => {
    expect(Object.keys(files)).toHaveLength(6);
    expect(findingsOf(checkFolder(tutorial))).toEqual([]);
  });

  it("can do without the picture, as it says", () => {
    const person = files["people/lea-morvan.md"]?.replace(/^photo: .*\n/mu, "") ?? "";
    const { "media/lea-morvan.jpg.yaml": _sidecar, ...others } = files;
    expect(findingsOf(checkFolder(memoryFiles({ ...others, "people/lea-morvan.md": person })))).toEqual([]);
  });

  it("shows the message of the mistake as the kit prints it", () => {
    const wrong = Object.entries(files).map(
      ([path, text]) =>
        [path, path.startsWith("sessions/") ? text.replace("[lea-morvan]", "[lea-morvant]") : text] as const,
    );
    const { findings, loaded } = checkFolder(memoryFiles({ ...Object.fromEntries(wrong), ...picture }));
    const textOf = (file: string) => loaded.sources.find(({ path }) => path === file)?.text;
    const printed = printFindings(findings, textOf, { format: "text", lang, color: false });
    const shown = readme.blocks.find(({ language, text }) => language === "text" && text.includes("lea-morvant"))?.text;
    expect(plain(shown)).toBe(plain(`${printed}${commandWords[lang].result.refused(1)}\n`));
  });
});

describe("the two READMEs", () => {
  it("have the same headings and blocks", () => {
    expect(headingLevels(readmes.fr)).toEqual(headingLevels(readmes.en));
    const shapes = languages.map((lang) =>
      readmes[lang].blocks.map(({ language, text }) => [language, text.split("\n").length]),
    );
    expect(shapes[1]).toEqual(shapes[0]);
  });

  it("have the same tables, row for row", () => {
    const [en, fr] = languages.map((lang) => readmes[lang].prose.match(/^\|/gmu)?.length);
    expect(fr).toBe(en);
  });

  it("have a picture of the kit that is light enough", () => {
    for (const lang of languages) {
      const picture = readFileSync(join(root, `templates/guides/images/readme-${lang}.png`));
      expect(picture.length).toBeLessThan(250 * 1024);
    }
  });

  it("keep French spaces from breaking", () => {
    const prose = readmes.fr.prose.replace(/`[^`\n]*`/gu, "`code`");
    expect(prose.match(/.{0,20} (?:[;!?»]|:(?=\s)).{0,10}|.{0,10}« /gu)).toBeNull();
  });
});

describe("CONTRIBUTING", () => {
  const commands = [...commandsIn(contributing), ...languages.flatMap((lang) => commandsIn(readmes[lang]))];

  it("names npm scripts that exist", () => {
    const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
      scripts: Record<string, string>;
    };
    const named = commands.flatMap((code) => /^npm (?:run )?(?!install|run)(\w+)/u.exec(code)?.[1] ?? []);
    expect(named).toEqual(expect.arrayContaining(["check", "test"]));
    for (const script of named) expect(Object.keys(scripts)).toContain(script);
  });

  it("names files and folders that exist", () => {
    const paths = commandsIn(contributing).flatMap(
      (code) => code.match(/(?:kit|test|schemas|templates|examples)\/[\w./-]*/gu) ?? [],
    );
    expect(paths.length).toBeGreaterThan(10);
    for (const path of paths) expect(existsSync(join(root, path)), path).toBe(true);
  });
});
