// SPDX-License-Identifier: MIT
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { faultLine } from "../../kit/words/generate/catalogue.ts";
import { checkCatalogue } from "../../kit/words/generate/check-catalogue.ts";
import { englishOf, readCatalogues } from "../../kit/words/generate/generate.ts";
import { copyNotice, leftToTranslate } from "../../kit/words/generate/left-to-translate.ts";
import { readCatalogue, UnreadableCatalogue } from "../../kit/words/generate/read-catalogue.ts";
import { writeInterface } from "../../kit/words/generate/write-interface.ts";
import { writeModule } from "../../kit/words/generate/write-module.ts";
import { wordsFor } from "../../kit/words/index.ts";
import { root } from "../helpers/kit-cli.ts";

const folder = new URL("../../templates/words/", import.meta.url);
const catalogues = readCatalogues(folder, "templates/words");
const english = englishOf(catalogues);
const kit = (path: string) => readFileSync(new URL(`../../kit/words/${path}`, import.meta.url), "utf8");

/** What is wrong with a catalogue in `lang` made of these lines, beside an English one. */
function faults(lang: string, lines: string, englishLines: string): readonly string[] {
  const [ours, theirs] = [readCatalogue(`${lang}.yaml`, lines), readCatalogue("en.yaml", englishLines)];
  return checkCatalogue(ours, theirs).map(faultLine);
}

function refusal(lines: string, lang = "en"): string {
  try {
    readCatalogue(`words/${lang}.yaml`, lines);
  } catch (error) {
    if (error instanceof UnreadableCatalogue) return error.message;
    throw error;
  }
  return "read";
}

describe("the catalogues of the kit", () => {
  it("are those of French, English, Spanish, German and Breton at least", () => {
    expect(catalogues.map(({ lang }) => lang)).toEqual(expect.arrayContaining(["br", "de", "en", "es", "fr"]));
  });

  it.each(catalogues)("$file says everything: every key, argument and plural form, without HTML", (catalogue) => {
    expect(checkCatalogue(catalogue, english).map(faultLine)).toEqual([]);
  });

  it("are what words.ts and catalogues.js were made from (npm run build)", () => {
    expect(kit("words.ts")).toBe(writeInterface(english));
    expect(kit("catalogues.js")).toBe(writeModule(catalogues, english, ".ts"));
  });

  it("need no parser of messages when the kit runs", () => {
    const imports = [...kit("catalogues.js").matchAll(/^import .* from "([^"]+)";$/gmu)].map(([, from]) => from);
    expect(imports).toEqual(["./french-spacing.ts", "./message-runtime.ts"]);
  });

  it("give Breton as waiting for a reader", () => {
    expect(readFileSync(new URL("br.yaml", folder), "utf8").slice(0, 400)).toMatch(
      /awaits review by a Breton speaker/iu,
    );
  });
});

describe("a catalogue is refused, with file, line and column, when", () => {
  it.each([
    ["its YAML is broken", 'a: "b', 'words/en.yaml:1:6 Missing closing "quote'],
    ["a key stands twice", 'a: "b"\na: "c"', "words/en.yaml:2:1"],
    ["a message is not closed", 'a: "b"\nc:\n  d: "{e"', "words/en.yaml:3:6 c.d:"],
    ["a plural has a form that its language does not", 'a: "{n, plural, few {x} other {y}}"', "words/en.yaml:1:4 a:"],
    ["a plural has no other form", 'a: "{n, plural, one {x}}"', "words/en.yaml:1:4 a:"],
    ["a value is not a text", "a: [{ b: c }]\nd: *e", "words/en.yaml:2"],
    ["it holds no key", "just a text", "words/en.yaml:1:1 a catalogue is a list of keys"],
    ["it is empty", "", "words/en.yaml:1:1"],
  ])("%s", (_why, lines, place) => {
    expect(refusal(lines)).toContain(place);
  });

  it("whatever is in the file, it is read or refused so", () => {
    const lines = fc.array(
      fc.oneof(fc.string(), fc.constantFrom('a: "{', "b: {c, plural, other {#}}", "- x", "a:", "  b: 'c'")),
    );
    fc.assert(
      fc.property(lines, (some) => {
        const said = refusal(some.join("\n"));
        expect(said === "read" || said.split("\n").every((line) => /^words\/en\.yaml:\d+:\d+ /u.test(line))).toBe(true);
      }),
    );
  });
});

describe("beside English, a catalogue is told", () => {
  it.each([
    ["what it does not translate", "es", "a: x", "a: x\nb:\n  c: y", ["es.yaml:1:1 b.c is not translated"]],
    ["what English does not have", "es", "a: x\nb: y", "a: x", ["es.yaml:2:4 b: there is no such key in English"]],
    ["that a message is empty", "es", 'a: ""', "a: x", ["es.yaml:1:4 a: the message is empty"]],
    ["nothing of one that is empty in English too", "es", 'a: ""', 'a: ""', []],
    [
      "that it is of another shape",
      "es",
      "a:\n  b: x",
      "a: x",
      ["es.yaml:2:3 a: in English this is not of the same shape"],
    ],
    [
      "that HTML is not for it",
      "es",
      'a: "<b>x</b>"',
      "a: x",
      ["es.yaml:1:4 a: a message is plain text, without HTML"],
    ],
    ["which argument is left", "es", "a: x", 'a: "{b}"', ["es.yaml:1:4 a: {b} of English is not used"]],
    ["which argument is unknown", "es", 'a: "{b}"', "a: x", ["es.yaml:1:4 a: {b} is not given in English"]],
    [
      "that a text is not counted",
      "de",
      'a: "{b, plural, one {#} other {#}}"',
      'a: "{b}"',
      ["de.yaml:1:4 a: {b} is a text in English"],
    ],
    [
      "which plural forms it lacks",
      "br",
      'a: "{n, plural, one {#} two {#} other {#}}"',
      'a: "{n, number}"',
      [
        "br.yaml:1:4 a: {n, plural} has no form for “few”, as for 3",
        "br.yaml:1:4 a: {n, plural} has no form for “many”, as for 1000000",
      ],
    ],
    ["that numbers are formatted", "es", 'a: "{n}"', 'a: "{n, number}"', ["es.yaml:1:4 a: {n} is a number in English"]],
    [
      "that dates come as texts",
      "es",
      'a: "{n, date}"',
      'a: "{n, number}"',
      ["es.yaml:1:4 a: {n, date} is not for messages: dates and times come as texts"],
    ],
    [
      "which choices are left",
      "es",
      'a: "{k, select, x {1} other {}}"',
      'a: "{k, select, x {1} y {2} other {}}"',
      ["es.yaml:1:4 a: {k} can also be “y”"],
    ],
  ])("%s", (_what, lang, ours, theirs, said) => {
    expect(faults(lang, ours, theirs)).toEqual(said);
  });
});

describe("a translator is told what a copy of English has left", () => {
  const left = (ours: string, theirs: string) =>
    leftToTranslate(readCatalogue("it.yaml", ours), readCatalogue("en.yaml", theirs)).map(faultLine);

  it("in the order of the file: what is missing, and what is still English", () => {
    const theirs = 'a: "Said"\nb: "Kept"\nc: "{n, plural, one {# room} other {# rooms}}"\nd: "Gone"';
    const ours = 'a: "Detto"\nb: "Kept"\nc: "{n, plural, one {# sala} other {# sale}}"';
    expect(left(ours, theirs)).toEqual([
      "it.yaml:1:1 d is not translated",
      "it.yaml:2:4 b: still the English “Kept”",
      "it.yaml:3:4 c: {n, plural} has no form for “many”, as for 1000000",
    ]);
  });

  it("but not signs, units and addresses, which are the same in any language", () => {
    const same =
      'a: "{b} – {c}"\nd: "{e} min"\nf: "https://example.org/"\ng: "{city, select, none {} other {, {city}}}"';
    expect(left(same, same)).toEqual([]);
  });

  it("and a build says so only when the file is a copy, never of a finished language", () => {
    const notices = catalogues.map((catalogue) => copyNotice(catalogue, english));
    expect(notices.filter((notice) => notice !== undefined)).toEqual([]);
    const text = readFileSync(new URL("en.yaml", folder), "utf8");
    const copy = readCatalogue("it.yaml", text);
    expect(copyNotice(copy, english)).toMatch(/^it\.yaml: \d{3} of its \d{3} texts are still the English ones$/u);
  });
});

describe("the interface made from English", () => {
  it("gives each key its type: a text, or a function of the arguments by name", () => {
    const lines = [
      "# Said once.",
      "one: x",
      "some:",
      '  count: "{n, plural, one {#} other {#}} of {all, number} {name}"',
      '  maybe: "{city, select, none {} other {{city}}} {kind, select, axis {a} track {b} other {}}"',
      "list:",
      "  - x",
    ];
    const text = writeInterface(readCatalogue("en.yaml", lines.join("\n")));
    expect(text).toContain("/** Said once. */\n  readonly one: string;");
    expect(text).toContain(
      "readonly count: (said: { readonly all: number; readonly n: number; readonly name: string }) => string;",
    );
    expect(text).toContain('readonly city: string | undefined; readonly kind: "axis" | "track"');
    expect(text).toContain("readonly list: readonly string[];");
  });
});

describe("the words as they are said", () => {
  it("keep what an author wrote as it is, whatever it looks like", () => {
    const text = fc.oneof(
      fc.string(),
      fc.constantFrom("{name}", "#", "'{x}'", "none", "other", "__proto__", "$&", "constructor"),
    );
    fc.assert(
      fc.property(text, (title) => {
        for (const lang of ["en", "es", "de", "br"])
          expect(wordsFor(lang).text.landing.source({ title })).toContain(title);
        expect(wordsFor("en").text.session.expected_from({ type: "Note", name: title })).toBe(`Note, from ${title}`);
      }),
    );
  });

  it("count as each language does", () => {
    const people = (lang: string) => (count: number) =>
      wordsFor(lang).text.count.people({ count }).replace("\u00a0", " ");
    expect([0, 1, 2, 1000, 1_000_000].map(people("fr"))).toEqual([
      "0 personne",
      "1 personne",
      "2 personnes",
      "1\u202f000 personnes",
      "1\u202f000\u202f000 de personnes",
    ]);
    expect([0, 1, 2, 1200].map(people("en"))).toEqual(["0 people", "1 person", "2 people", "1,200 people"]);
    expect([0, 1, 2, 1200].map(people("de"))).toEqual(["0 Personen", "1 Person", "2 Personen", "1.200 Personen"]);
    expect([0, 1, 2].map(people("es"))).toEqual(["0 personas", "1 persona", "2 personas"]);
    expect([0, 1, 2, 3, 12, 22].map(people("br"))).toEqual(["0 den", "1 den", "2 zen", "3 den", "12 den", "22 zen"]);
  });

  it("fall back to the language of any country, then to English", () => {
    expect(wordsFor("de-AT")).toBe(wordsFor("de"));
    expect(wordsFor("ES")).toBe(wordsFor("es"));
    expect(wordsFor("pt-BR")).toBe(wordsFor("en"));
    expect(wordsFor("constructor")).toBe(wordsFor("en"));
  });
});

describe("a language is added by its file alone", () => {
  let temp = "";
  const path = (name: string) => join(temp, name);
  const words = (lang: string, text: string) => writeFileSync(path(`templates/words/${lang}.yaml`), text);
  const tool = (file: string, ...args: readonly string[]) =>
    spawnSync(
      process.execPath,
      [join(root, "node_modules/tsx/dist/cli.mjs"), join(root, "kit/words/generate", file), ...args],
      { encoding: "utf8" },
    );
  const generate = () => tool("generate.ts", temp);

  beforeEach(() => {
    temp = mkdtempSync(join(tmpdir(), "words-"));
    mkdirSync(path("templates/words"), { recursive: true });
    words("en", 'hello: "Hello {name}"\nbye: "Goodbye"\nformats: { number_group: ",", number_point: "." }\n');
  });
  afterEach(() => rmSync(temp, { recursive: true, force: true }));

  it("and what it does not say yet is said in English, with a notice", () => {
    words("pt-BR", 'hello: "Olá {name}"\nformats: { number_group: ".", number_point: "," }\n');
    const { status, stderr } = generate();
    expect(status).toBe(0);
    expect(stderr).toContain(
      "templates/words/pt-BR.yaml:1:1 bye is not translated: English, or the form “other”, serves meanwhile",
    );
    const made = readFileSync(path("kit/words/catalogues.js"), "utf8");
    expect(made).toContain('get "pt-br"()');
    expect(made).toContain('"Olá "');
    expect(made.match(/"bye": "Goodbye"/gu)).toHaveLength(2);
  });

  it("and a text left empty is said in English too", () => {
    words("pt", 'hello: "Olá {name}"\nbye: ""\nformats: { number_group: ".", number_point: "," }\n');
    expect(generate().stderr).toContain("templates/words/pt.yaml:2:6 bye: the message is empty");
    expect(readFileSync(path("kit/words/catalogues.js"), "utf8").match(/"bye": "Goodbye"/gu)).toHaveLength(2);
  });

  it("and one command lists all that is left of it", () => {
    words("pt", 'hello: "Hello {name}"\n');
    const { status, stdout } = tool("list.ts", "pt", temp);
    expect(status).toBe(0);
    expect(stdout).toContain("templates/words/pt.yaml:1:8 hello: still the English “Hello {name}”\n");
    expect(stdout).toContain("templates/words/pt.yaml:1:1 bye is not translated\n");
    expect(stdout).toContain("templates/words/pt.yaml: 4 to look at\n");
    const refused = tool("list.ts", "xx", temp);
    expect([refused.status, refused.stderr]).toEqual([1, expect.stringContaining("npm run words <tag>")]);
  });

  it("and one that says what English does not stops the build, with its place", () => {
    words("pt", 'hello: "Olá {nome}"\n');
    const { status, stderr } = generate();
    expect(status).toBe(1);
    expect(stderr).toContain("templates/words/pt.yaml:1:8 hello: {name} of English is not used");
    expect(existsSync(path("kit/words/catalogues.js"))).toBe(false);
  });
});
