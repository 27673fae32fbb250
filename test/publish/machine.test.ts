// SPDX-License-Identifier: MIT
import { spawnSync } from "node:child_process";
import { expect, it } from "vitest";
import { thisMachine } from "../../kit/io/machine.ts";

const machine = thisMachine();

it("knows this process as living", () => {
  expect(machine.isAlive(machine.mark())).toBe(true);
});

it("knows a process that ended as dead", () => {
  const { pid } = spawnSync(process.execPath, ["--version"]);
  expect(machine.isAlive({ ...machine.mark(), pid, birth: "" })).toBe(false);
});

it("tells a process from a former one that had its number, where the system says when each began", () => {
  const mark = machine.mark();
  expect(machine.isAlive({ ...mark, birth: mark.birth === "" ? "" : "another boot:1" })).toBe(mark.birth === "");
});

it("takes what was noted before the machine started for dead, where the system says nothing more", () => {
  expect(machine.isAlive({ ...machine.mark(), birth: "", since: "2018-09-13T09:00:00Z" })).toBe(false);
  expect(machine.isAlive({ ...machine.mark(), birth: "" })).toBe(true);
});
