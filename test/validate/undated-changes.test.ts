// SPDX-License-Identifier: MIT
import { describe, expect, it } from "vitest";
import { codes, found } from "./judge.ts";

const session = (...lines: string[]) => ({ "sessions/a.md": `---\ntitle: Séance\n${lines.join("\n")}\n---\n` });

describe("a change of the programme", () => {
  it("says on which day it was made", () => {
    for (const status of ["added", "moved", "cancelled"]) {
      expect(found(session("level: all", `status: ${status}`))).toEqual([
        `sessions/a.md:4:9 session/undated-change {"status":"${status}"}`,
      ]);
      expect(codes(session(`status: ${status}`, "updated: 2018-09-01"))).toEqual([]);
    }
  });

  it("needs no revision: one that moved or was cancelled counts as revised", () => {
    expect(codes(session("status: moved", "updated: 2018-09-01", "revision: 0"))).toEqual([]);
  });

  it("is not what a session is when it was only proposed or scheduled", () => {
    expect(codes(session("status: proposed"))).toEqual([]);
    expect(codes(session("status: scheduled"))).toEqual([]);
    expect(codes(session("level: all"))).toEqual([]);
  });

  it("is not told twice when the day is written wrongly", () => {
    expect(codes(session("status: moved", "updated: hier"))).toEqual(["schema/format"]);
  });
});
