// SPDX-License-Identifier: MIT
import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { replaceFiles } from "../../kit/io/replace-files.ts";
import { scratchFolder } from "../helpers/kit-cli.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

describe("several files written together", () => {
  it("are all in place, in folders that are made for them, and nothing else is", () => {
    const folder = scratchFolder();
    writeFileSync(join(folder, "event.yaml"), "old");
    chmodSync(join(folder, "event.yaml"), 0o640);
    replaceFiles([
      { path: join(folder, "people/lou.md"), bytes: bytes("lou") },
      { path: join(folder, "event.yaml"), bytes: bytes("new") },
    ]);
    expect(readFileSync(join(folder, "event.yaml"), "utf8")).toBe("new");
    expect(statSync(join(folder, "event.yaml")).mode & 0o777).toBe(0o640);
    expect([readdirSync(folder), readdirSync(join(folder, "people"))]).toEqual([["event.yaml", "people"], ["lou.md"]]);
  });

  it("are none of them changed when one cannot be prepared", () => {
    const folder = scratchFolder();
    writeFileSync(join(folder, "event.yaml"), "old");
    writeFileSync(join(folder, "people"), "a file where a folder should be");
    const both = [
      { path: join(folder, "event.yaml"), bytes: bytes("new") },
      { path: join(folder, "people/lou.md"), bytes: bytes("lou") },
    ];
    expect(() => replaceFiles(both)).toThrow(expect.objectContaining({ name: "FileSystemError" }));
    expect(readFileSync(join(folder, "event.yaml"), "utf8")).toBe("old");
    expect(readdirSync(folder)).toEqual(["event.yaml", "people"]);
  });

  it("leave nothing beside when one cannot be put in place", () => {
    const folder = scratchFolder();
    mkdirSync(join(folder, "event.yaml"));
    expect(() => replaceFiles([{ path: join(folder, "event.yaml"), bytes: bytes("new") }])).toThrow(
      expect.objectContaining({ name: "FileSystemError" }),
    );
    expect(readdirSync(folder)).toEqual(["event.yaml"]);
  });
});
