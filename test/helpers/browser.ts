// SPDX-License-Identifier: MIT
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

/** The shell first: it is Chromium without a window around its pages, and opens them in a third of the time. */
const usual = [
  "/usr/bin/chromium-headless-shell",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:/Program Files/Google/Chrome/Application/chrome.exe",
  "C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe",
];

/**
 * What Chromium is to leave out. Beside each page it would open two of its own, for the suggestions of an address bar that
 * nobody sees. Of two such lists Chromium reads the last, so those that Playwright leaves out and tests may meet are named.
 */
const without = [
  "WebUIOmniboxPopup",
  "WebUIOmniboxAimPopup",
  "AvoidUnnecessaryBeforeUnloadCheckSync",
  "DestroyProfileOnBrowserClose",
  "HttpsFirstBalancedModeAutoEnable",
  "HttpsUpgrades",
  "MediaRouter",
  "NetworkTimeServiceQuerying",
  "OptimizationHints",
  "PaintHolding",
  "PreconnectToSearch",
  "ThirdPartyStoragePartitioning",
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
      `--disable-features=${without.join(",")}`,
    ],
  });
}

function install(): string {
  const asRoot = process.getuid?.() === 0;
  if (asRoot && existsSync("/usr/bin/apt-get")) {
    const apt = "apt-get update -q; apt-get install -yq chromium-headless-shell || apt-get install -yq chromium";
    spawnSync("sh", ["-c", `export DEBIAN_FRONTEND=noninteractive; ${apt}`], { stdio: "ignore", timeout: 240_000 });
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
