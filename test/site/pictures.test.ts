// SPDX-License-Identifier: MIT
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isRasterPath } from "../../kit/pictures/picture-kind.ts";
import { aPicture, metadataOf, secrets } from "../helpers/a-picture.ts";
import { eventYaml } from "../helpers/an-event.ts";
import { launchBrowser } from "../helpers/browser.ts";
import { builtSite, eventKit, root, scratchFolder } from "../helpers/kit-cli.ts";
import { filesOf, pagesOf, treeHash } from "../helpers/site-files.ts";

const place = scratchFolder();
const event = join(place, "event");
const media = "fete/media";
let browser: Browser;

const texts = {
  "event.yaml": eventYaml({
    legal: { director: "A", publisher: { name: "A", address: "1 rue A" }, host: { name: "B", address: "2 rue B" } },
    theme: { picture: "media/hall.jpg", logo: "media/logo.png" },
    pages: [{ id: "photos", title: "Photos", text: "Ici\n\n![Le hall](media/hall.jpg)\n\n![Coupée](media/cut.jpg)\n" }],
    people: [
      { id: "ada", name: "Ada", photo: "media/ada.webp", fictional: true },
      { id: "gone", name: "Parti", photo: "media/gone.jpg", withdrawn: true },
    ],
    sessions: [{ id: "tour", title: "Tour", picture: "media/tour.avif", facilitators: ["ada"] }],
    media: [
      "hall.jpg",
      "hall.480.jpg",
      "logo.png",
      "ada.webp",
      "tour.avif",
      "film.gif",
      "cut.jpg",
      "gone.jpg",
      "plan.pdf",
    ].map((name) => ({ path: `media/${name}`, alt: `Image ${name}`, credit: "Ada" })),
  }),
  "media/plan.pdf": "%PDF-1.7 as it is",
};

beforeAll(async () => {
  browser = await launchBrowser();
  const wide = { width: 1000, height: 600 };
  const hall = await aPicture("jpeg", { width: 1500, height: 1000, orientation: 6 });
  const files: Record<string, string | Uint8Array> = {
    ...texts,
    "media/hall.jpg": hall,
    "media/hall.480.jpg": await aPicture("jpeg", { width: 500, height: 300 }),
    "media/gone.jpg": await aPicture("jpeg", { width: 500, height: 500 }),
    "media/cut.jpg": hall.subarray(0, hall.length / 2),
    "media/logo.png": await aPicture("png", { width: 400, height: 200 }),
    "media/ada.webp": await aPicture("webp", wide),
    "media/tour.avif": await aPicture("avif", wide),
    "media/film.gif": await aPicture("gif", { width: 300, height: 200 }),
  };
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(event, path)), { recursive: true });
    writeFileSync(join(event, path), content);
  }
});
afterAll(() => browser.close());

/** A copy of the event, without what builds kept in it. */
function copyOf(name: string): string {
  const copy = join(place, name);
  cpSync(event, copy, { recursive: true, filter: (from) => !/(?:\.event-kit-cache|_site)$/u.test(from) });
  return copy;
}

/** Makes a process believe that sharp was never installed. */
function withoutSharp(): { readonly NODE_OPTIONS: string } {
  const hooks = `export async function resolve(name, context, next) { if (name === "sharp") throw Object.assign(new Error("not installed"), { code: "ERR_MODULE_NOT_FOUND" }); return next(name, context); }`;
  const file = join(place, "without-sharp.mjs");
  const source = JSON.stringify(`data:text/javascript,${encodeURIComponent(hooks)}`);
  writeFileSync(file, `import { register } from "node:module";\nregister(${source});\n`);
  return { NODE_OPTIONS: `--import=${pathToFileURL(file).href}` };
}

const picturesOf = (site: string) => filesOf(site).filter(isRasterPath);
const read = (...path: string[]) => readFileSync(join(...path));

/** Everything that published pictures still say; the colours of an AVIF and a turn are not metadata when nobody could redraw them. */
function saidBy(site: string): readonly string[] {
  return picturesOf(site).flatMap((path) => {
    const bytes = read(site, path);
    const words = secrets.test(bytes.toString("latin1")) ? ["secret"] : [];
    const inherent = path.endsWith(".avif") ? /^icc: / : /^exif: Orientation$/;
    return [...words, ...metadataOf(bytes).filter((tag) => !inherent.test(tag))].map((said) => `${path} ${said}`);
  });
}

/** Every address of a picture that pages, feeds and exports name, as a site path. */
function addressesIn(site: string): readonly string[] {
  return pagesOf(site).flatMap((page) => {
    const html = read(site, page).toString("utf8");
    const sets = [...html.matchAll(/\ssrcset="([^"]*)"/gu)].flatMap(([, set = ""]) => set.split(", "));
    const sources = [...html.matchAll(/<img[^>]*\ssrc="([^"]*)"/gu)].map(([, src = ""]) => src);
    return [...sets.map((one) => one.split(" ")[0] ?? ""), ...sources].map((address) =>
      posix.join(posix.dirname(page), address),
    );
  });
}

const missingIn = (site: string) => addressesIn(site).filter((path) => !existsSync(join(site, path)));

describe("an event with pictures", () => {
  it("is published with pictures of several widths that say nothing, all of them there", async () => {
    const site = await builtSite(event, join(place, "site"));
    expect(picturesOf(site).filter((path) => path.startsWith(media))).toEqual(
      [
        "ada.480.webp",
        "ada.960.webp",
        "ada.webp",
        "film.gif",
        "hall.480-2.jpg",
        "hall.480.480.jpg",
        "hall.480.jpg",
        "hall.960.jpg",
        "hall.jpg",
        "logo.png",
        "tour.480.avif",
        "tour.960.avif",
        "tour.avif",
      ].map((name) => `${media}/${name}`),
    );
    expect(saidBy(site)).toEqual([]);
    expect(missingIn(site)).toEqual([]);
    expect(addressesIn(site)).toContain(`${media}/hall.480-2.jpg`);
    expect(read(site, media, "plan.pdf").toString()).toBe("%PDF-1.7 as it is");
  });

  it("tells which picture could not be read, leaves it out everywhere, and with --strict is not published", async () => {
    const copy = copyOf("strict");
    const ran = await eventKit(["build", copy, "--lang", "en"]);
    expect(ran.code).toBe(0);
    expect(ran.stderr).toMatch(/^media\/cut\.jpg is left out of the site: /mu);
    for (const path of filesOf(join(copy, "_site")))
      expect(read(copy, "_site", path).toString("latin1"), path).not.toContain("cut.jpg");
    const strict = await eventKit(["build", copy, "--lang", "en", "--strict", "-o", join(place, "never")]);
    expect(strict.code).toBe(1);
    expect(strict.stderr).toContain("first correct this error");
    expect(existsSync(join(place, "never"))).toBe(false);
  });

  it("is the same a second time, from what the first build kept", async () => {
    const copy = copyOf("twice");
    const [one, two, three] = ["one", "two", "three"].map((name) => join(place, name));
    await builtSite(copy, one ?? "");
    const kept = join(copy, ".event-kit-cache/pictures");
    const names = readdirSync(kept);
    expect(names.length).toBeGreaterThan(10);
    await builtSite(copy, two ?? "");
    expect(treeHash(two ?? "")).toBe(treeHash(one ?? ""));
    // A kept picture that is another, and says so rightly, is shown: it was not drawn again.
    const narrow = read(one ?? "", media, "hall.480-2.jpg");
    const other = read(one ?? "", media, "hall.480.480.jpg");
    const entry = names.find((name) => readFileSync(join(kept, name)).subarray(32).equals(narrow));
    writeFileSync(join(kept, entry ?? ""), Buffer.concat([createHash("sha256").update(other).digest(), other]));
    await builtSite(copy, three ?? "");
    expect(read(three ?? "", media, "hall.480-2.jpg").equals(other)).toBe(true);
    // A spoilt one is drawn again, and one that is not needed any more goes.
    writeFileSync(join(kept, entry ?? ""), "spoilt");
    rmSync(join(copy, "media/film.gif"));
    writeFileSync(
      join(copy, "event.yaml"),
      read(copy, "event.yaml")
        .toString()
        .replace(/ {2}- path: media\/film\.gif\n(?: {4}.*\n)*/u, ""),
    );
    await builtSite(copy, three ?? "");
    expect(read(three ?? "", media, "hall.480-2.jpg").equals(narrow)).toBe(true);
    expect(readdirSync(kept).length).toBe(names.length - 1);
  });

  it("is the same where nothing can be kept, and nothing is said of it", async () => {
    const copy = copyOf("nowhere to keep");
    writeFileSync(join(copy, ".event-kit-cache"), "somebody's own");
    const [kept, notKept] = [copyOf("kept"), copy].map((from) => ({ from, to: `${from} site` }));
    await builtSite(kept?.from ?? "", kept?.to ?? "");
    const ran = await eventKit(["build", notKept?.from ?? "", "-o", notKept?.to ?? "", "--lang", "en"]);
    expect(ran.code).toBe(0);
    expect(ran.stderr).not.toMatch(/cache|somebody/u);
    expect(ran.stderr.match(/takes a while the first time/gu)).toHaveLength(1);
    expect(treeHash(notKept?.to ?? "")).toBe(treeHash(kept?.to ?? ""));
  });

  it("is only looked at by --dry-run, which names every file that a build then writes", async () => {
    const copy = copyOf("dry");
    const dry = await eventKit(["build", copy, "--dry-run", "--json"]);
    expect(existsSync(join(copy, ".event-kit-cache"))).toBe(false);
    const { write } = JSON.parse(dry.stdout) as { write: string[] };
    await builtSite(copy, join(copy, "_site"));
    expect(filesOf(join(copy, "_site")).filter((path) => path !== ".event-kit-site.json")).toEqual(write);
  });
});

describe("where sharp was never installed", () => {
  it("the same pages are published with pictures at their own size that say nothing, and one line tells how to do better", async () => {
    const copy = copyOf("plain");
    const ran = await eventKit(["build", copy, "--lang", "en"], { env: withoutSharp() });
    expect(ran.code, ran.stderr).toBe(0);
    const site = join(copy, "_site");
    expect(picturesOf(site).filter((path) => path.startsWith(media))).toEqual(
      ["ada.webp", "film.gif", "hall.480.jpg", "hall.jpg", "logo.png", "tour.avif"].map((name) => `${media}/${name}`),
    );
    expect(saidBy(site)).toEqual([]);
    expect(missingIn(site)).toEqual([]);
    expect(ran.stderr.match(/npm install sharp$/gmu)).toHaveLength(1);
    expect(ran.stderr).toMatch(/^media\/cut\.jpg is left out/mu);
    expect(existsSync(join(copy, ".event-kit-cache"))).toBe(false);
    expect(pagesOf(site)).toEqual(pagesOf(join(place, "site")));
  });

  it("an event without pictures is told nothing", async () => {
    const minimal = join(root, "examples/minimal");
    const ran = await eventKit(["build", minimal, "-o", join(place, "minimal")], { env: withoutSharp() });
    expect(ran.code).toBe(0);
    expect(ran.stderr).not.toContain("sharp");
  });
});

describe("pictures in a browser", () => {
  it.each([
    ["a phone", 360, `${media}/hall.480-2.jpg`],
    ["a desk", 1500, `${media}/hall.960.jpg`],
  ])("on %s, the width that suits it is fetched, upright and no taller than the screen", async (_, width, fetched) => {
    const page = await browser.newPage({ viewport: { width, height: 800 } });
    await page.goto(pathToFileURL(join(place, "site/fete/pages/photos.html")).href);
    const image = page.locator('img[alt="Le hall"]');
    await image.scrollIntoViewIfNeeded();
    await page.waitForFunction(() => [...document.images].every((one) => one.complete && one.currentSrc !== ""));
    expect(await image.evaluate((one: HTMLImageElement) => one.currentSrc)).toMatch(new RegExp(`${fetched}$`, "u"));
    const [ratio, height] = await image.evaluate((one: HTMLImageElement) => [
      one.naturalWidth / one.naturalHeight,
      one.height,
    ]);
    expect(ratio).toBeCloseTo(2 / 3, 2);
    expect(height).toBeLessThanOrEqual(800);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
    await page.close();
  });
});

describe("the pictures of the examples", () => {
  const examples = readdirSync(join(root, "examples")).filter((name) =>
    ["event.yaml", "series.yaml"].some((file) => existsSync(join(root, "examples", name, file))),
  );

  it.each(examples)("%s: none says anything but its size, and each address leads to one", async (name) => {
    const site = await builtSite(join(root, "examples", name), join(place, `example ${name}`));
    expect(saidBy(site)).toEqual([]);
    expect(missingIn(site)).toEqual([]);
  });
});
