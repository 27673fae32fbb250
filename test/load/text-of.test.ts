// SPDX-License-Identifier: MIT
import { describe, expect, it } from "vitest";
import { memoryFiles } from "../../kit/io/memory-files.ts";
import { load } from "../../kit/load/load.ts";
import { textOf } from "../../kit/load/text-of.ts";

const record = {
  "event.yaml": "id: e\n",
  "theme.yaml": "colors: [\n",
  "theme/print.css": "p {}\n",
  "sessions/latin.md": new Uint8Array([0x2d, 0xe9, 0x2d]),
};

function texts() {
  const files = memoryFiles(record);
  const read: string[] = [];
  const folder: typeof files = {
    ...files,
    read: (path, length) => {
      read.push(path);
      return files.read(path, length);
    },
  };
  return { of: textOf(load(files), folder), read };
}

describe("the text that a finding speaks of", () => {
  it("is the source's own when the file could be read", () => {
    const { of, read } = texts();
    expect(of("event.yaml")).toBe("id: e\n");
    expect(read).toEqual([]);
  });

  it("is read again, once, when the file is too broken to be a source, or is a stylesheet", () => {
    const { of, read } = texts();
    expect([of("theme.yaml"), of("theme.yaml"), of("theme/print.css")]).toEqual([
      "colors: [\n",
      "colors: [\n",
      "p {}\n",
    ]);
    expect(read).toEqual(["theme.yaml", "theme/print.css"]);
  });

  it("is nothing for what is not UTF-8, or is not there", () => {
    const { of } = texts();
    expect([of("sessions/latin.md"), of("absent.md")]).toEqual([undefined, undefined]);
  });
});
