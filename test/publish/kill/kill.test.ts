// SPDX-License-Identifier: MIT
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { isDeepStrictEqual } from "node:util";
import { expect, it, onTestFinished } from "vitest";
import { publish } from "../../../kit/publish/publish.ts";
import { recover } from "../../../kit/publish/recover.ts";
import { digest, expectedTree, sampleSite } from "../sample-site.ts";
import { contentOf, realPorts, tempFolder } from "../temp-folder.ts";
import { compiledDriver } from "./compiled-driver.ts";

const KILLS = 110;
const PAGES = 150;
const PADDING = "x".repeat(400);
const VERSIONS = { A: version("A"), B: version("B") };

it(`killed ${KILLS} times at random moments, a publisher leaves one whole site or the other, never a mixture`, async () => {
  const root = tempFolder();
  const driver = compiledDriver(join(root, "driver"));
  const input = join(root, "event");
  mkdirSync(input);
  const ports = realPorts(join(root, "elsewhere"));
  const output = { folder: join(input, "_site"), input };
  await publish(sampleSite("A", PAGES, PADDING), output, ports);
  const span = 1.5 * (await timeOfOne(driver, input));
  const seen = { A: 0, B: 0, absent: 0, staging: 0 };
  const command = [driver, input, String(PAGES), "-"];
  // One process is always warm: it loads while the former one's traces are read.
  let next = start(command);
  let before = census(input);
  for (let kill = 0; kill < KILLS; kill++) {
    const versions = before === "A" ? "BA" : "AB";
    // Every fourth time one publication may end first: the sites then alternate however slow the machine is.
    const child = next;
    next = start(command);
    child.stdin?.end(versions);
    await said(child, kill % 4 === 0 ? versions.slice(0, 1) : "ready");
    await setTimeout(Math.random() * span);
    child.kill("SIGKILL");
    await died(child);
    expect(child.signalCode, `kill ${kill}`).toBe("SIGKILL");
    seen.staging += readdirSync(input).some((name) => /event-kit-\d+$/.test(name)) ? 1 : 0;
    seen[census(input)]++;
    await recover(output, ports);
    expect(readdirSync(input), `after kill ${kill}`).toEqual(["_site"]);
    before = census(input);
    expect(before, `after kill ${kill}`).not.toBe("absent");
  }
  expect(seen.A + seen.B + seen.absent).toBe(KILLS);
  expect(seen.A).toBeGreaterThan(KILLS / 20);
  expect(seen.B).toBeGreaterThan(KILLS / 20);
  // Most of its time the driver prepares: a test that never catches it doing so tests nothing.
  expect(seen.staging).toBeGreaterThan(KILLS / 4);
}, 300_000);

/** Which version the site's folder holds. Fails for anything else; absent is allowed with a journal. */
function census(input: string): "A" | "B" | "absent" {
  const site = join(input, "_site");
  if (!existsSync(site)) {
    expect(existsSync(join(input, "._site.event-kit-journal"))).toBe(true);
    return "absent";
  }
  const found = contentOf(site);
  const name = isDeepStrictEqual(found, VERSIONS.A.tree) ? "A" : "B";
  expect(found).toEqual(VERSIONS[name].tree);
  const marker = JSON.parse(readFileSync(join(site, ".event-kit-site.json"), "utf8"));
  expect(marker.files).toEqual(VERSIONS[name].manifest);
  return name;
}

/** How long the quickest of some publications takes here, so that kills fall into one, whatever the machine. */
async function timeOfOne(driver: string, input: string): Promise<number> {
  const child = start([driver, input, String(PAGES), "BABA"]);
  const times: number[] = [];
  child.stdout?.on("data", () => times.push(performance.now()));
  await died(child);
  return Math.min(...times.slice(1).map((time, index) => time - (times[index] ?? 0)));
}

function start(command: readonly string[]): ChildProcess {
  const child = spawn(process.execPath, command, { stdio: ["pipe", "pipe", "inherit"] });
  onTestFinished(() => void child.kill("SIGKILL"));
  return child;
}

/** Waits until the driver has said a line, or has died. */
function said(child: ChildProcess, line: string): Promise<void> {
  let text = "";
  const heard = new Promise<void>((resolve) => {
    child.stdout?.on("data", (chunk) => {
      text += chunk;
      if (text.split("\n").slice(0, -1).includes(line)) resolve();
    });
  });
  return Promise.race([heard, died(child)]);
}

async function died(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
}

function version(name: string) {
  const tree = expectedTree(sampleSite(name, PAGES, PADDING));
  const entries = Object.entries(tree).map(([path, text]) => ({ path, sha256: digest(Buffer.from(text, "latin1")) }));
  return { tree, manifest: entries };
}
