// SPDX-License-Identifier: MIT
import { expect, it } from "vitest";
import { memoryFileSystem } from "../../kit/io/memory-file-system.ts";
import { MoveBlocked } from "../../kit/series/become-series.ts";
import { writeEdition } from "../../kit/series/write-edition.ts";

const files = new Map<string, string | Uint8Array>([
  ["event.yaml", "id: next"],
  ["media/plan.svg", new TextEncoder().encode("<svg/>")],
  ["media/deep/er/x.txt", "x"],
]);

it("puts a new edition in its place whole or not at all, and starts anew what was cut", () => {
  const whole = memoryFileSystem(["/series"]);
  writeEdition("/series", "next", files, whole);
  const calls = whole.calls();
  expect(calls).toBeGreaterThan(files.size);
  for (let call = 0; call < calls; call += 1) {
    let stop: number | undefined = call;
    const disk = memoryFileSystem(["/series"], { fault: (index) => (index === stop ? "KILLED" : undefined) });
    expect(() => writeEdition("/series", "next", files, disk)).toThrow();
    expect(Object.keys(disk.snapshot()).filter((path) => path.startsWith("/series/editions/next"))).toEqual([]);
    stop = undefined;
    writeEdition("/series", "next", files, disk);
    expect(disk.snapshot()).toEqual(whole.snapshot());
  }
});

it("never writes over an edition", () => {
  const disk = memoryFileSystem(["/series", "/series/editions", "/series/editions/next"]);
  expect(() => writeEdition("/series", "next", files, disk)).toThrow(MoveBlocked);
});

it("writes nothing behind a link", () => {
  const disk = memoryFileSystem(["/series", "/elsewhere"]);
  disk.plant("/series/editions", "/elsewhere");
  expect(() => writeEdition("/series", "next", files, disk)).toThrow(new MoveBlocked("editions"));
  expect(Object.keys(disk.snapshot())).toEqual(["/", "/elsewhere", "/series", "/series/editions"]);
});
