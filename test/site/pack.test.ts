// SPDX-License-Identifier: MIT
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { builtSite, root, scratchFolder } from "../helpers/kit-cli.ts";
import { treeHash } from "../helpers/site-files.ts";

const npm = (args: readonly string[], cwd: string) => {
  const { status, stdout, stderr } = spawnSync("npm", args, {
    cwd,
    encoding: "utf8",
    shell: process.platform === "win32",
    env: { ...process.env, npm_config_ignore_scripts: "true" },
  });
  if (status !== 0) throw new Error(`npm ${args.join(" ")} failed\n${stdout}${stderr}`);
  return stdout;
};

it("packed, installed in an empty folder and run there, the kit gives the same bytes", {
  timeout: 300_000,
}, async () => {
  const place = scratchFolder();
  const app = join(place, "app");
  mkdirSync(app);
  npm(["pack", "--pack-destination", place], root);
  const tarball = readdirSync(place).find((name) => name.endsWith(".tgz"));
  writeFileSync(join(app, "package.json"), JSON.stringify({ name: "an-event", private: true }));
  npm(["install", "--prefer-offline", "--no-audit", "--no-fund", join(place, tarball ?? "")], app);
  cpSync(join(root, "examples/nec18-nantes"), join(app, "event"), { recursive: true });
  const { status, stdout, stderr } = spawnSync("npx", ["event-kit", "build", "--as-of", "2018-09-01", "-o", "site"], {
    cwd: app,
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  expect(status, stdout + stderr).toBe(0);
  const here = await builtSite(join(root, "examples/nec18-nantes"), join(place, "here"), "--as-of", "2018-09-01");
  expect(treeHash(join(app, "site"))).toBe(treeHash(here));
});
