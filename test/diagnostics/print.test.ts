// SPDX-License-Identifier: MIT
import { describe, expect, it } from "vitest";
import type { Finding } from "../../kit/diagnostics/finding.ts";
import { type PrintOptions, printFindings } from "../../kit/diagnostics/print.ts";
import { asStrict } from "../../kit/diagnostics/severities.ts";
import { summary } from "../../kit/diagnostics/summary.ts";
import { finding } from "./samples.ts";

const texts = (file: string) => (file === "event.yaml" ? "title: Essai\nmode: hybride\n" : undefined);
const mode = finding(
  "schema/one-of",
  { value: "hybride", allowed: ["hybrid"], nearest: "hybrid" },
  { line: 2, column: 7, length: 7, pointer: "/mode" },
);
const duplicate: Finding = {
  ...finding("schema/repeated", { value: "fr" }, { line: 1, column: 8 }),
  related: { ...mode.place, line: 9 },
};
const alt = finding("media/alt-missing", { path: "media/a.png" }, { file: "media/a.png" });
const quote = finding("quote/not-approved", {}, { file: "traces/a.md", line: 3 });

function print(findings: readonly Finding[], options: Partial<PrintOptions> = {}): string {
  return printFindings(findings, texts, { format: "text", lang: "en", color: false, ...options });
}

describe("findings as text", () => {
  it("give place, severity, sentence and code, then the line, then what to do, then a count", () => {
    expect(print([mode])).toBe(
      "event.yaml:2:7  error  “hybride” is not one of the values that can be given here.  schema/one-of\n" +
        "    2 | mode: hybride\n" +
        "      |       ^^^^^^^\n" +
        "  Did you mean “hybrid”? The choice is: “hybrid”.\n\n" +
        "1 error in 1 file.\n",
    );
  });

  it("speak French", () => {
    expect(print([mode, alt], { lang: "fr" })).toContain("event.yaml:2:7  erreur  «\u202fhybride\u202f» ne fait pas");
    expect(print([mode, alt], { lang: "fr" })).toContain("1 erreur et 1 avertissement dans 2 fichiers.");
  });

  it("come by file, line, column and code, each once, warnings before errors, whatever their order of arrival", () => {
    const later = finding("schema/required", { field: "id", where: "" }, { line: 2, column: 9 });
    const sorted = print([duplicate, mode, later, alt]);
    expect(print([alt, later, mode, duplicate, mode])).toBe(sorted);
    expect(sorted.match(/^\S+:\d+:\d+/gm)).toEqual([
      "media/a.png:1:1",
      "event.yaml:1:8",
      "event.yaml:2:7",
      "event.yaml:2:9",
    ]);
  });

  it("name the other place they speak of", () => {
    expect(print([duplicate])).toContain("\n  See also event.yaml:9:7\n");
  });

  it("show no line of a file that is judged as a whole", () => {
    expect(print([finding("file/link", {})])).not.toContain("|");
  });

  it("are coloured only when asked", () => {
    expect(print([mode, alt])).not.toContain("\u001b");
    expect(print([mode, alt], { color: true })).toContain("\u001b[31merror\u001b[0m");
    expect(print([mode, alt], { color: true })).toContain("\u001b[33mwarning\u001b[0m");
  });

  it("let no file name act on the terminal", () => {
    expect(print([finding("file/link", {}, { file: "a\u001b[2J" })])).not.toContain("\u001b");
  });

  it("say that there is nothing to say", () => {
    expect(print([])).toBe("Nothing to report.\n");
    expect(print([], { lang: "fr" })).toBe("Rien à signaler.\n");
  });
});

describe("the count", () => {
  it.each([
    [[mode], "1 error in 1 file.", "1 erreur dans 1 fichier."],
    [[mode, mode], "2 errors in 1 file.", "2 erreurs dans 1 fichier."],
    [[alt], "1 warning in 1 file.", "1 avertissement dans 1 fichier."],
    [[mode, alt, alt], "1 error and 2 warnings in 2 files.", "1 erreur et 2 avertissements dans 2 fichiers."],
  ])("agrees in number (%#)", (findings, en, fr) => {
    expect(summary(findings, "en")).toBe(en);
    expect(summary(findings, "fr")).toBe(fr);
  });
});

describe("findings as JSON", () => {
  it("are one document with everything a program needs", () => {
    const document = JSON.parse(print([alt, duplicate], { format: "json" }));
    expect(document).toMatchObject({ errors: 1, warnings: 1, notices: 0 });
    expect(document.findings[0]).toEqual({
      code: "schema/repeated",
      severity: "error",
      file: "event.yaml",
      line: 1,
      column: 8,
      pointer: "",
      args: { value: "fr" },
      message: "“fr” is in this list more than once.",
      todo: "Keep it once.",
      related: { file: "event.yaml", line: 9, column: 7, length: 7, pointer: "/mode" },
    });
  });

  it("are a document when there is none", () => {
    expect(JSON.parse(print([], { format: "json" }))).toEqual({ errors: 0, warnings: 0, notices: 0, findings: [] });
  });
});

describe("findings for GitHub", () => {
  it("are one workflow command each, with their severity", () => {
    expect(print([mode, alt], { format: "github" })).toBe(
      "::error file=event.yaml,line=2,col=7,title=schema/one-of::“hybride” is not one of the values that can be given here.%0ADid you mean “hybrid”? The choice is: “hybrid”.\n" +
        "::warning file=media/a.png,line=1,col=1,title=media/alt-missing::The picture “media/a.png” has no text for those who cannot see it.%0ASay in one sentence what it shows, in the file media/a.png.yaml:%0A    alt: Some forty people around a long table\n",
    );
  });

  it("escape what workflow commands give a meaning to", () => {
    const printed = print([finding("schema/repeated", { value: "100%" }, { file: "a,b:c%.md" })], { format: "github" });
    expect(printed).toContain("file=a%2Cb%3Ac%25.md,");
    expect(printed).toContain("“100%25”");
    expect(printed.trimEnd().split("\n")).toHaveLength(1);
  });

  it("are nothing when there is none", () => {
    expect(print([], { format: "github" })).toBe("");
  });
});

describe("--strict", () => {
  it("turns every warning into an error", () => {
    expect(asStrict([alt, mode]).map((each) => each.severity)).toEqual(["error", "error"]);
    expect(alt.severity).toBe("warning");
  });

  it("leaves notices as they are: nothing is to be mended", () => {
    expect(asStrict([quote]).map((each) => each.severity)).toEqual(["notice"]);
  });
});

describe("notices", () => {
  it("come first, and are counted last", () => {
    expect(print([quote, mode, alt]).match(/^\S+:\d+:\d+ {2}\w+/gm)).toEqual([
      "traces/a.md:3:1  note",
      "media/a.png:1:1  warning",
      "event.yaml:2:7  error",
    ]);
    expect(summary([quote, mode, alt], "en")).toBe("1 error, 1 warning and 1 note in 3 files.");
    expect(summary([quote, quote], "fr")).toBe("2 remarques dans 1 fichier.");
  });

  it("are of their own kind in other formats", () => {
    expect(print([quote], { format: "github" })).toMatch(/^::notice file=traces\/a\.md,line=3/u);
    expect(JSON.parse(print([quote], { format: "json" }))).toMatchObject({ errors: 0, warnings: 0, notices: 1 });
  });
});
