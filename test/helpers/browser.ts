// SPDX-License-Identifier: MIT
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const usual = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:/Program Files/Google/Chrome/Application/chrome.exe",
  "C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe",
];

/** Where Chromium is: named by CHROMIUM_PATH, or in a usual place. */
function chromiumPath(): string | undefined {
  return [process.env["CHROMIUM_PATH"], ...usual].find((path) => path !== undefined && path !== "" && existsSync(path));
}

/** Chromium, installed by the system's own package manager where it is missing and may be. Throws, and so fails the tests, when there is none. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = chromiumPath() ?? install();
  return chromium.launch({
    executablePath,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

function install(): string {
  const asRoot = process.getuid?.() === 0;
  if (asRoot && existsSync("/usr/bin/apt-get")) {
    spawnSync("sh", ["-c", "apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -yq chromium"], {
      stdio: "ignore",
      timeout: 240_000,
    });
  } else {
    spawnSync(process.execPath, ["node_modules/playwright-core/cli.js", "install", "chromium-headless-shell"], {
      stdio: "ignore",
      timeout: 240_000,
    });
    if (existsSync(chromium.executablePath())) return chromium.executablePath();
  }
  const found = chromiumPath();
  if (found === undefined)
    throw new Error(
      "These tests need Chromium. Install it (Debian: apt-get install chromium), or set CHROMIUM_PATH to a Chromium, Chrome or Edge.",
    );
  return found;
}
