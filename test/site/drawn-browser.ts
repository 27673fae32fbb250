// SPDX-License-Identifier: MIT
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, BrowserContextOptions, Page as Tab } from "playwright-core";
import type { Page } from "../../kit/derive/site.ts";
import { root } from "../helpers/kit-cli.ts";
import { sheet } from "../helpers/stylesheet.ts";
import type { siteOf } from "../templates/draw.ts";

type Site = ReturnType<typeof siteOf>;

const address = "http://site.example/";

/** Opens a page of a drawn site in the browser, with its stylesheets and fonts and without scripts; nothing is asked of the network. */
export async function openDrawn(
  browser: Browser,
  site: Site,
  page: Page,
  options: BrowserContextOptions = {},
): Promise<Tab> {
  const tab = await browser.newPage({ reducedMotion: "reduce", javaScriptEnabled: true, ...options });
  await tab.route("**/*", (route) => {
    const path = new URL(route.request().url()).pathname.slice(1);
    if (path === page.path)
      return route.fulfill({ body: `<!DOCTYPE html>${site.draw(page)}`, contentType: "text/html" });
    const [, name] = /^assets\/(.*\.css)$/u.exec(path) ?? [];
    if (name !== undefined) return route.fulfill({ body: sheet(name), contentType: "text/css" });
    if (path.endsWith(".woff2")) return route.fulfill({ body: font(path), contentType: "font/woff2" });
    const file = site.files.find((one) => one.path === path);
    return file === undefined ? route.abort() : route.fulfill({ body: file.content, contentType: "text/css" });
  });
  await tab.goto(address + page.path);
  await tab.evaluate("document.fonts.ready");
  return tab;
}

function font(path: string): Buffer {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const family = name.startsWith("bricolage") ? "bricolage-grotesque" : "atkinson-hyperlegible-next";
  return readFileSync(join(root, "node_modules/@fontsource-variable", family, "files", name));
}
