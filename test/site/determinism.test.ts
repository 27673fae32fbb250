// SPDX-License-Identifier: MIT
import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { eventKit, root, scratchFolder } from "../helpers/kit-cli.ts";
import { filesOf, treeHash } from "../helpers/site-files.ts";

const place = scratchFolder();
const event = join(root, "examples/nec18-nantes");

/** A current folder that would ruin a build that looked into it. */
function hostileFolder(): string {
  const folder = join(place, "hostile");
  mkdirSync(join(folder, "_data"), { recursive: true });
  const canary = `import { writeFileSync } from "node:fs"; writeFileSync(${JSON.stringify(join(place, "canary"))}, "ran"); export default () => ({});`;
  for (const name of [
    "eleventy.config.js",
    "eleventy.config.mjs",
    ".eleventy.js",
    "_data/global.mjs",
    "index.11tydata.mjs",
    "page.11ty.mjs",
    "vitest.config.mjs",
  ])
    writeFileSync(join(folder, name), canary);
  writeFileSync(join(folder, "package.json"), "{ this is not JSON");
  writeFileSync(join(folder, ".eleventyignore"), "**/*\n");
  writeFileSync(join(folder, ".gitignore"), "*\n");
  writeFileSync(join(folder, ".env"), "SECRET=canary\n");
  return folder;
}

describe("the same input", () => {
  it("gives the same bytes in another time zone, language, home, user and current folder, and runs nothing it finds there", async () => {
    const here = await eventKit(["build", event, "-o", join(place, "one"), "--as-of", "2018-09-01"]);
    const copy = join(place, "copied event");
    cpSync(event, copy, { recursive: true });
    const there = await eventKit(["build", copy, "-o", join(place, "two"), "--as-of", "2018-09-01"], {
      cwd: hostileFolder(),
      env: {
        TZ: "Pacific/Kiritimati",
        LC_ALL: "tr_TR.UTF-8",
        LANG: "sv_SE.UTF-8",
        HOME: place,
        USER: "canary-user",
        LOGNAME: "canary-user",
        SECRET: "canary-secret",
      },
    });
    expect([here.code, there.code], here.stderr + there.stderr).toEqual([0, 0]);
    expect(filesOf(join(place, "two"))).toEqual(filesOf(join(place, "one")));
    expect(treeHash(join(place, "two"))).toBe(treeHash(join(place, "one")));
    expect(filesOf(place)).not.toContain("canary");
  });

  it("gives the same bytes on the same day under SOURCE_DATE_EPOCH, and rewrites nothing", async () => {
    const env = { SOURCE_DATE_EPOCH: "1536793200" };
    const out = join(place, "epoch");
    await eventKit(["build", event, "-o", out], { env });
    const before = treeHash(out);
    const again = await eventKit(["build", event, "-o", out, "--json"], { env: { ...env, TZ: "America/Los_Angeles" } });
    expect(JSON.parse(again.stdout)).toMatchObject({ written: 0, removed: 0 });
    expect(treeHash(out)).toBe(before);
  });
});
