// SPDX-License-Identifier: MIT
import { describe, expect, it } from "vitest";
import { ContentError, MachineError, UsageError } from "../../kit/commands/command.ts";
import { run } from "../../kit/commands/run.ts";
import { FileSystemError } from "../../kit/io/file-system.ts";
import { heardSetting } from "./heard-setting.ts";

/** What is said of an error that a command throws, and the exit code. */
async function givingUp(error: Error, debug = false): Promise<readonly [code: number, said: string]> {
  const { setting, said } = heardSetting();
  const code = await run(() => Promise.reject(error), setting, debug);
  return [code, said.join("")];
}

describe("a command that gives up", () => {
  it.each([
    ["what is in the folder", new ContentError("Mend this."), 1],
    ["what was asked for", new UsageError("Ask otherwise."), 2],
    ["the machine or the network", new MachineError("Try later."), 3],
  ])("because of %s says its sentence, and no stack", async (_, error, code) => {
    expect(await givingUp(error)).toEqual([code, `${error.message}\n`]);
  });

  it("because the disk refused names the file and what the system said", async () => {
    const [code, said] = await givingUp(new FileSystemError("EACCES", "event/traces/opening.md"));
    expect(code).toBe(3);
    expect(said).toContain("event/traces/opening.md");
    expect(said).toContain("EACCES");
  });

  it("because of a mistake of the kit's own says so, with the stack when it is asked for", async () => {
    const [code, said] = await givingUp(new TypeError("of undefined"));
    expect(code).toBe(3);
    expect(said).toContain("--debug");
    expect(said).not.toContain("run.test.ts");
    expect((await givingUp(new TypeError("of undefined"), true))[1]).toContain("run.test.ts");
  });
});
