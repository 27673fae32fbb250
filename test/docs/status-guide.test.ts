// SPDX-License-Identifier: MIT
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { missingCodes } from "../../kit/status/missing/missing.ts";
import { eventKit, root } from "../helpers/kit-cli.ts";

describe.each(["en/status.md", "fr/etat-des-traces.md"])("the guide %s", (guide) => {
  const text = readFileSync(join(root, "templates/guides", guide), "utf8");
  const coded = [...text.matchAll(/`([^`\n]+)`/gu)].map(([, code = ""]) => code);

  it("names every kind of thing that can be missing, and no other", () => {
    expect(coded.filter((code) => /^[a-z-]+\/[a-z-]+$/u.test(code)).sort()).toEqual([...missingCodes].sort());
  });

  it("names options that the command has, and all of them", async () => {
    const { stdout } = await eventKit(["status", "--help", "--lang", "en"]);
    const options = [...stdout.matchAll(/^ +(?:-\w, )?(--[a-z-]+)/gmu)].map(([, option = ""]) => option);
    const named = new Set(coded.filter((code) => code.startsWith("--")).map((code) => code.split(" ")[0]));
    const shared = ["--lang", "--debug", "--help"];
    expect([...named].sort()).toEqual(options.filter((option) => !shared.includes(option)).sort());
  });
});
