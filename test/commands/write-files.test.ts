// SPDX-License-Identifier: MIT
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { UsageError } from "../../kit/commands/command.ts";
import { commandWords } from "../../kit/commands/words/index.ts";
import { writeFiles } from "../../kit/commands/write-files.ts";
import { scratchFolder } from "../helpers/kit-cli.ts";
import { filesOf } from "../helpers/site-files.ts";

const { en } = commandWords;

describe("files written into an event folder", () => {
  it("are there with the folders above them, in the place of those that were", () => {
    const folder = scratchFolder();
    writeFileSync(join(folder, "event.yaml"), "old");
    const files = new Map<string, string | Uint8Array>([
      ["event.yaml", "new"],
      ["lineage/a/b.zip", new Uint8Array([1])],
    ]);
    writeFiles(folder, files, en);
    expect(filesOf(folder)).toEqual(["event.yaml", "lineage/a/b.zip"]);
    expect(readFileSync(join(folder, "event.yaml"), "utf8")).toBe("new");
  });

  it("are never written behind a link, be it a folder or a file", () => {
    const [folder, elsewhere] = [scratchFolder(), scratchFolder()];
    symlinkSync(elsewhere, join(folder, "traces"));
    symlinkSync(join(elsewhere, "stolen.md"), join(folder, "note.md"));
    for (const path of ["traces/a.md", "note.md"])
      expect(() => writeFiles(folder, new Map([[path, "text"]]), en)).toThrow(UsageError);
    expect(readdirSync(elsewhere)).toEqual([]);
  });

  it("say what is in the way where a folder has to be", () => {
    const folder = scratchFolder();
    writeFileSync(join(folder, "traces"), "a file");
    expect(() => writeFiles(folder, new Map([["traces/a.md", "text"]]), en)).toThrow(
      new UsageError(en.usage.in_the_way(`${folder}/traces`)),
    );
  });

  it("are named as the user named them when the disk refuses", () => {
    const folder = scratchFolder();
    mkdirSync(join(folder, "a.md"));
    expect(() => writeFiles(folder, new Map([["a.md", "text"]]), en)).toThrow(
      expect.objectContaining({ name: "FileSystemError", code: "EISDIR", path: `${folder}/a.md` }),
    );
    expect(readdirSync(folder)).toEqual(["a.md"]);
  });
});
