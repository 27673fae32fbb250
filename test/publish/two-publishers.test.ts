// SPDX-License-Identifier: MIT
import { execFile } from "node:child_process";
import { mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, it } from "vitest";
import { publish } from "../../kit/publish/publish.ts";
import { compiledDriver } from "./kill/compiled-driver.ts";
import { expectedTree, sampleSite } from "./sample-site.ts";
import { contentOf, realPorts, tempFolder } from "./temp-folder.ts";

const run = promisify(execFile);
const PAGES = 60;

it("waits for the other when two processes publish at once, and the site is whole each time", async () => {
  const root = tempFolder();
  const driver = compiledDriver(join(root, "driver"));
  const input = join(root, "event");
  mkdirSync(input);
  const versions = ["A", "B"].map((version) => expectedTree(sampleSite(version, PAGES, "x".repeat(400))));
  for (let round = 0; round < 5; round++) {
    const both = ["A", "B"].map((version) => run(process.execPath, [driver, input, String(PAGES), version]));
    await Promise.all(both);
    expect(versions).toContainEqual(contentOf(join(input, "_site")));
    expect(readdirSync(input)).toEqual(["_site"]);
  }
}, 30_000);

it("waits, within one process too, and both publications succeed", async () => {
  const input = tempFolder();
  const ports = realPorts(join(input, "elsewhere"));
  const output = { folder: join(input, "_site"), input };
  const [one, two] = await Promise.all(["A", "B"].map((version) => publish(sampleSite(version, 300), output, ports)));
  expect([one?.written, two?.kept]).toEqual([303, 102]);
  expect(contentOf(output.folder)).toEqual(expectedTree(sampleSite("B", 300)));
});
