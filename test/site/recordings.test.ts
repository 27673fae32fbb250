// SPDX-License-Identifier: MIT
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { faultsAtEachWidth } from "../helpers/axe-faults.ts";
import { launchBrowser } from "../helpers/browser.ts";
import { htmlFaults } from "../helpers/html-faults.ts";
import { builtSite, root, scratchFolder } from "../helpers/kit-cli.ts";
import { pageWeight } from "../helpers/page-weight.ts";
import { type Server, serve } from "../helpers/serve.ts";
import { pagesOf } from "../helpers/site-files.ts";

const place = scratchFolder();
const event = join(place, "event");
const site = join(place, "site");
const allowed =
  "default-src 'self'; frame-src https://videos.voix.example https://www.youtube-nocookie.com https://elsewhere.example; media-src 'self' https://sons.voix.example; base-uri 'none'; form-action 'none'";
const film = "fete/traces/cercle-film.html";
const heard = "fete/transcripts/cercle-film-2-fr.html";
const pages = [
  film,
  heard,
  "fete/sessions/cercle.html",
  "fete/sessions/cloture.html",
  "fete/transcripts/cercle-film-1-fr.html",
  "fete/transcripts/cercle-film-1-en.html",
  "fete/transcripts/cercle-film-2.html",
  "fete/en/transcripts/cercle-film-1-fr.html",
  "fete/en/privacy.html",
];
const text = (path: string) => readFileSync(join(site, path), "utf8");

let browser: Browser;
let server: Server;
let closed: Server;

/** Twenty seconds of silence: RIFF, PCM, one channel, 8 bits, 8 kHz. */
function silence(seconds = 20): Buffer {
  const data = Buffer.alloc(seconds * 8000, 128);
  const head = Buffer.alloc(44);
  head.write("RIFF", 0, "latin1");
  head.write("WAVEfmt ", 8, "latin1");
  head.write("data", 36, "latin1");
  head.writeUInt32LE(36 + data.length, 4);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(8000, 24);
  head.writeUInt32LE(8000, 28);
  head.writeUInt16LE(1, 32);
  head.writeUInt16LE(8, 34);
  head.writeUInt32LE(data.length, 40);
  return Buffer.concat([head, data]);
}

/** Captions of a recording of three hours, as long as a page may have to hold. */
function threeHours(): string {
  const stamp = (second: number) => new Date(second * 1000).toISOString().slice(11, 23);
  const cues = Array.from({ length: 2700 }, (_, index) => {
    const start = index * 4;
    return `${stamp(start)} --> ${stamp(start + 4)}\n<v ${index % 9 < 5 ? "Ada Lovel" : "Noé Kerbrat"}>Phrase ${index}, dite lentement, pour que chacun suive.\n`;
  });
  return `WEBVTT\n\n${cues.join("\n")}`;
}

beforeAll(async () => {
  cpSync(join(root, "test/fixtures/recordings"), event, { recursive: true });
  writeFileSync(join(event, "media/cercle.wav"), silence());
  writeFileSync(join(event, "media/long.fr.vtt"), threeHours());
  const long = { type: "video", session: "cloture", title: { fr: "Le long", en: "The long" } };
  const medium = { url: "https://youtu.be/LoNgLoNgLoN", captions: [{ language: "fr", file: "media/long.fr.vtt" }] };
  writeFileSync(
    join(event, "traces/long.yaml"),
    JSON.stringify({ ...long, authors: ["Ada"], media: [{ type: "video", ...medium }] }),
  );
  await builtSite(event, site);
  [browser, server, closed] = await Promise.all([launchBrowser(), serve(site, allowed), serve(site)]);
});
afterAll(async () => {
  await browser.close();
  server.close();
  closed.close();
});

interface Watched {
  readonly page: Page;
  /** What was asked of other hosts, in order. */
  readonly asked: string[];
}

/** A page that notes what it asks of others; they answer with a page that says who they are. */
async function open(address: string, options: BrowserContextOptions = {}): Promise<Watched> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const asked: string[] = [];
  page.on("request", (request) => {
    if (!/^(?:http:\/\/127\.0\.0\.1|file:|data:)/u.test(request.url())) asked.push(request.url());
  });
  await page.route(/^https:/u, (route) => route.fulfill({ contentType: "text/html", body: "<p>player</p>" }));
  await page.goto(address);
  return { page, asked };
}

const play = (page: Page, within = ".recording-video") => page.locator(`${within} .recording-play`).first().click();

describe("before anybody asks for a recording", () => {
  it.each(pages)("%s asks nothing of another host, scripts running", async (path) => {
    const { page, asked } = await open(server.url + path);
    await page.waitForLoadState("networkidle");
    for (const summary of await page.locator(".recording-chapters summary").all()) await summary.click();
    await page.mouse.wheel(0, 20_000);
    expect(asked).toEqual([]);
    await page.context().close();
  });

  it("says in the button itself what will be asked, and of whom", async () => {
    const { page } = await open(server.url + film);
    const names = await page.getByRole("button", { name: "Lire ici" }).allTextContents();
    expect(names).toEqual([
      "Lire ici – Charge une page de videos.voix.example, qui verra votre adresse IP.",
      "Lire ici – Charge une page de sons.voix.example, qui verra votre adresse IP.",
    ]);
    await page.context().close();
  });
});

describe("a visitor who asks for a recording", () => {
  it("gets the player of its host, and of no other, in a frame that may do little", async () => {
    const { page, asked } = await open(server.url + film);
    await play(page);
    const frame = page.locator(".recording-player iframe");
    await frame.waitFor();
    await expect.poll(() => asked).toHaveLength(1);
    expect(asked[0]).toMatch(/^https:\/\/videos\.voix\.example\/videos\/embed\/9c9de5e8-[\w-]+\?p2p=0/u);
    expect(await frame.getAttribute("sandbox")).toBe("allow-scripts allow-same-origin allow-presentation");
    expect(await frame.getAttribute("referrerpolicy")).toBe("strict-origin");
    expect(await frame.getAttribute("allow")).not.toMatch(/autoplay|camera|microphone|geolocation/u);
    expect(await frame.getAttribute("title")).toMatch(/^Lecteur de videos\.voix\.example\s: Vidéo$/u);
    expect(await page.frameLocator(".recording-player iframe").locator("p").textContent()).toBe("player");
    // Who pressed a button that is gone must not be sent back to the top of the page.
    expect(await page.evaluate("document.activeElement.tagName")).toBe("IFRAME");
    expect(await page.locator(".recording-video .recording-play").count()).toBe(0);
    await page.context().close();
  });

  it("gets a file kept elsewhere in the browser’s own player", async () => {
    const { page, asked } = await open(server.url + film);
    await play(page, ".recording-audio");
    await expect.poll(() => asked).toContain("https://sons.voix.example/ambiance.mp3");
    expect(new Set(asked).size).toBe(1);
    await page.context().close();
  });

  it("gets it on the session’s page too, from a folder too", async () => {
    const { page, asked } = await open(new URL("fete/sessions/cloture.html", pathToFileURL(`${site}/`)).href);
    expect(asked).toEqual([]);
    await play(page);
    await expect.poll(() => asked).toEqual(["https://www.youtube-nocookie.com/embed/aBcDeFgHiJk?rel=0&start=65"]);
    await page.context().close();
  });

  it("reads that it did not come, where the server forbids it, and keeps the link", async () => {
    const { page, asked } = await open(closed.url + film);
    await play(page);
    const failed = page.locator(".recording-video .recording-failed");
    await failed.waitFor();
    expect(await failed.textContent()).toContain("videos.voix.example");
    expect(await page.locator(".recording-player iframe").count()).toBe(0);
    // The keyboard, which was on the button, goes on from there.
    expect(await page.evaluate("document.activeElement.className")).toBe("recording-failed");
    expect(asked).toEqual([]);
    await page.context().close();
  });
});

describe("the policy of a page with players", () => {
  it("lets in their hosts and no other, whatever the server allows", async () => {
    const { page, asked } = await open(server.url + film);
    await page.evaluate(
      `globalThis.refused = []; addEventListener("securitypolicyviolation", ({ blockedURI }) => refused.push(blockedURI))`,
    );
    await page.evaluate(
      `document.body.append(Object.assign(document.createElement("iframe"), { src: "https://elsewhere.example/x" }))`,
    );
    await expect.poll(() => page.evaluate("refused")).toEqual([expect.stringContaining("https://elsewhere.example")]);
    expect(asked).toEqual([]);
    await page.context().close();
  });
});

describe("a recording kept with the event", () => {
  it.each(["a server", "a folder"])("plays from the time of a paragraph, from %s", async (from) => {
    const address = from === "a server" ? server.url + heard : new URL(heard, pathToFileURL(`${site}/`)).href;
    const { page, asked } = await open(address);
    await page.locator("#t8 .moment").click();
    const time = () => page.evaluate(`document.querySelector("audio").currentTime`);
    await expect.poll(time).toBeGreaterThanOrEqual(8);
    expect(page.url()).toBe(address);
    expect(asked).toEqual([]);
    await page.context().close();
  });

  it("is not loaded before it is played", async () => {
    const { page } = await open(server.url + heard);
    expect(await page.evaluate(`document.querySelector("audio").networkState`)).not.toBe(2);
    expect(await page.evaluate(`document.querySelector("audio").readyState`)).toBe(0);
    await page.context().close();
  });
});

describe("without JavaScript", () => {
  it("every way to a recording is a plain link, and no button promises more", async () => {
    const { page } = await open(server.url + film, { javaScriptEnabled: false });
    expect(await page.locator(".recording-play:visible").count()).toBe(0);
    const links = await page.locator("article.recording").first().locator(".recording-links a").allTextContents();
    expect(links).toEqual([
      "Lire la transcription en français",
      "Lire la transcription en anglais",
      "Regarder chez videos.voix.example",
      "Copie archivée",
      "Sous-titres en français (vtt)",
      "Sous-titres en anglais (vtt)",
    ]);
    expect(await page.locator("audio[controls] track[kind=captions][srclang=fr]").count()).toBe(1);
    expect(await page.locator("article.recording figure img").getAttribute("alt")).toBe("Un cercle de chaises");
    await page.context().close();
  });

  it("the time of a paragraph leads to the file at that moment, or to the host", async () => {
    const { page } = await open(server.url + heard, { javaScriptEnabled: false });
    expect(await page.locator("#t8 .moment").getAttribute("href")).toBe("../media/cercle.wav#t=8");
    await page.goto(`${server.url}fete/transcripts/cercle-film-1-fr.html#t760`);
    expect(await page.locator("#t760 .moment").getAttribute("href")).toBe(
      "https://videos.voix.example/w/9c9de5e8-0a1e-484a-b099-e80766180a6d?start=760s",
    );
    expect(await page.locator("#t760").textContent()).toContain("Noé Kerbrat");
    await page.context().close();
  });

  it("the withdrawn recording is nowhere", () => {
    for (const path of pagesOf(site)) expect(text(path), path).not.toMatch(/123456|Le film retiré|withdrawn film/u);
  });
});

describe("on paper", () => {
  it("the address of a recording is written, and nothing that only a screen can do", async () => {
    const { page } = await open(server.url + film);
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(":is(.recording-player, .recording-kept):visible").count()).toBe(0);
    // The link to the host comes after those to the transcripts, which only a screen can follow.
    const link = `document.querySelector(".recording-links [rel]")`;
    expect(await page.evaluate(`getComputedStyle(${link}, "::after").content`)).toMatch(/attr\(href\)|https:/u);
    expect(await page.evaluate(`${link}.href`)).toContain("https://videos.voix.example/w/9c9de5e8");
    expect(await page.getByText("Sous-titres en français").first().isVisible()).toBe(false);
    await page.context().close();
  });
});

describe("pages with recordings", () => {
  it.each(pages.slice(0, 8))(
    "%s passes WCAG 2.2 AA, light and dark, 320 and 1280 px wide, and nothing overflows",
    async (path) => {
      const { page } = await open(server.url + path, { bypassCSP: true });
      expect(await faultsAtEachWidth(page, () => page.goto(server.url + path))).toEqual([]);
      await page.context().close();
    },
  );

  it("are valid HTML", async () => {
    const faults: string[] = [];
    for (const path of pages) {
      faults.push(...(await htmlFaults(text(path))).map((fault) => `${path} ${fault}`));
    }
    expect(faults).toEqual([]);
  });

  it("weigh at most 100 KB each, those of a recording of three hours included", () => {
    const css = text("fete/edition.css");
    const long = pagesOf(site).filter((path) => path.startsWith("fete/transcripts/long-1-fr"));
    expect(long.length).toBeGreaterThan(2);
    for (const path of [...pages, ...long]) expect(pageWeight(text(path), css), path).toBeLessThanOrEqual(100 * 1024);
  });

  it("say where visitors read about their data which hosts may be asked", () => {
    expect(text("fete/en/privacy.html")).toContain("kept by YouTube, sons.voix.example and videos.voix.example");
  });
});
