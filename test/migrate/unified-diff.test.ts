// SPDX-License-Identifier: MIT
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { unifiedDiff } from "../../kit/migrate/unified-diff.ts";

const folder = mkdtempSync(join(tmpdir(), "event-kit-diff-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe("the difference of two texts", () => {
  it("is told with three lines around each change", () => {
    const before = "a\nb\nc\nd\ne\nf\ng\nh\n";
    expect(unifiedDiff("event.yaml", before, before.replace("e", "E"))).toBe(
      "--- a/event.yaml\n+++ b/event.yaml\n@@ -2,7 +2,7 @@\n b\n c\n d\n-e\n+E\n f\n g\n h\n",
    );
  });

  it("tells changes that are near together, and others apart", () => {
    const lines = Array.from({ length: 40 }, (_, index) => `${index}`);
    const changed = lines.map((line, index) => ([5, 10, 30].includes(index) ? `${line}!` : line));
    const diff = unifiedDiff("x", `${lines.join("\n")}\n`, `${changed.join("\n")}\n`);
    expect(diff.match(/^@@.*@@$/gmu)).toEqual(["@@ -3,12 +3,12 @@", "@@ -28,7 +28,7 @@"]);
  });

  it.each([
    [6, 1],
    [7, 2],
  ])("tells two changes with %i lines between them in %i piece(s), as Git does", (between, pieces) => {
    const lines = Array.from({ length: 30 }, (_, index) => `${index}`);
    const changed = lines.map((line, index) => ([5, 6 + between].includes(index) ? `${line}!` : line));
    const diff = unifiedDiff("x", `${lines.join("\n")}\n`, `${changed.join("\n")}\n`);
    expect(diff.match(/^@@.*@@$/gmu)).toHaveLength(pieces);
  });

  it("is nothing for a text that stays, and the whole text for one that is new", () => {
    expect(unifiedDiff("x", "a\n", "a\n")).toBe("");
    expect(unifiedDiff("x", "", "a\nb\n")).toBe("--- /dev/null\n+++ b/x\n@@ -0,0 +1,2 @@\n+a\n+b\n");
  });

  it("tells all of two texts that have nothing in common", () => {
    const many = (letter: string) => `${Array.from({ length: 20_000 }, (_, index) => letter + index).join("\n")}\n`;
    expect(unifiedDiff("x", many("a"), many("b")).split("\n")).toHaveLength(40_004);
  });

  it("makes of the old text the new one, for the program patch", () => {
    const text = fc
      .array(fc.constantFrom("a", "b", "c", ""), { maxLength: 25 })
      .map((lines) => lines.map((line) => `${line}\n`).join(""));
    fc.assert(
      fc.property(text, text, (before, after) => {
        fc.pre(before !== after && before !== "" && after !== "");
        const file = join(folder, "file");
        writeFileSync(file, before);
        const ran = spawnSync("git", ["apply", "--whitespace=nowarn", "-p1", "-"], {
          cwd: folder,
          input: unifiedDiff("file", before, after),
          env: { ...process.env, GIT_CEILING_DIRECTORIES: tmpdir(), GIT_DIR: join(folder, "none") },
          encoding: "utf8",
        });
        expect(ran.stderr).toBe("");
        expect(readFileSync(file, "utf8")).toBe(after);
      }),
      { numRuns: 25 },
    );
  });
});
