// SPDX-License-Identifier: MIT
import { execFileSync } from "node:child_process";
import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { deflateSync } from "node:zlib";
import sharp from "sharp";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readSheetFiles } from "../../kit/import/notes/read-sheet-files.ts";
import { diskFile, diskFiles } from "../../kit/io/disk-files.ts";
import { pictureCache } from "../../kit/io/picture-cache.ts";
import { itemPlaces } from "../../kit/pictures/avif-items.ts";
import { measurePicture } from "../../kit/pictures/measure-picture.ts";
import { noCache, type PictureCache } from "../../kit/pictures/picture-cache.ts";
import { readyPictures } from "../../kit/pictures/ready-pictures.ts";
import { sharpResizer } from "../../kit/pictures/sharp-resizer.ts";
import { stripMetadata } from "../../kit/pictures/strip-metadata.ts";
import { strippedSvg } from "../../kit/pictures/svg.ts";
import { aPicture, kinds, metadataOf, secrets } from "../helpers/a-picture.ts";

const patience = 20_000;
const key = "a".repeat(64);
const bytes = (text: string) => new TextEncoder().encode(text);
const latin = (content: Uint8Array) => Buffer.from(content).toString("latin1");

let place = "";
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), "event-kit-traces-"));
});
afterEach(() => rmSync(place, { recursive: true }));

const cacheFolder = () => join(place, "event/.event-kit-cache");
const pictures = () => join(cacheFolder(), "pictures");

describe("a cache of pictures that came with somebody's event folder", () => {
  const precious = () => join(place, "precious");
  beforeEach(() => {
    mkdirSync(pictures(), { recursive: true });
    writeFileSync(precious(), "precious");
  });

  it("writes nothing through a link that has the name of its own .gitignore", () => {
    rmSync(pictures(), { recursive: true });
    symlinkSync(precious(), join(cacheFolder(), ".gitignore"));
    pictureCache(join(place, "event")).put(key, bytes("one"));
    expect(readFileSync(precious(), "utf8")).toBe("precious");
  });

  it.each(["", `.${process.pid}.new`])(
    "writes nothing through a link that stands where a picture is to be (%s)",
    (end) => {
      symlinkSync(precious(), join(pictures(), key + end));
      pictureCache(join(place, "event")).put(key, bytes("one"));
      expect(readFileSync(precious(), "utf8")).toBe("precious");
    },
  );

  it("reads no link, even to what looks like a picture that was kept", () => {
    pictureCache(join(place, "event")).put(key, bytes("one"));
    const whole = readFileSync(join(pictures(), key));
    rmSync(join(pictures(), key));
    writeFileSync(precious(), whole);
    symlinkSync(precious(), join(pictures(), key));
    expect(pictureCache(join(place, "event")).get(key)).toBeUndefined();
  });

  it("waits for no pipe", { timeout: patience }, () => {
    // In another process: a read that waits for ever would stop the tests too.
    execFileSync("mkfifo", [join(pictures(), key)]);
    const module = JSON.stringify(new URL("../../dist/kit/io/picture-cache.js", import.meta.url).href);
    const script = `const { pictureCache } = await import(${module}); console.log(typeof pictureCache(${JSON.stringify(join(place, "event"))}).get("${key}"))`;
    const said = execFileSync(process.execPath, ["--input-type=module", "-e", script], { timeout: patience / 2 });
    expect(said.toString()).toBe("undefined\n");
  });

  it("does not load a file that fills the memory", () => {
    writeFileSync(join(pictures(), key), "");
    truncateSync(join(pictures(), key), 1_500_000_000);
    const before = process.memoryUsage().rss;
    expect(pictureCache(join(place, "event")).get(key)).toBeUndefined();
    expect(process.memoryUsage().rss - before).toBeLessThan(500_000_000);
  });
});

describe("a kept picture that this kit did not make", () => {
  const poisons: Readonly<Record<string, () => Promise<Uint8Array>>> = {
    "a web page": async () => bytes("<!DOCTYPE html><script>alert(1)</script>"),
    "a picture of another kind": () =>
      sharp({ create: { width: 9, height: 9, channels: 3, background: "red" } })
        .png()
        .toBuffer(),
    "a picture that says where it was taken": () => aPicture("jpeg", { width: 400, height: 300 }),
    "a picture wider than any that is published": () =>
      sharp({ create: { width: 5000, height: 9, channels: 3, background: "red" } })
        .jpeg()
        .toBuffer(),
    "a picture with a page after its end": async () =>
      Buffer.concat([
        await sharp({ create: { width: 9, height: 9, channels: 3, background: "red" } })
          .jpeg()
          .toBuffer(),
        bytes("<script>alert(1)</script>"),
      ]),
    nothing: async () => new Uint8Array(),
  };

  it.each(Object.entries(poisons))("is made anew: %s", async (_, poison) => {
    const poisoned = await poison();
    const original = await aPicture("jpeg", { width: 700, height: 500 });
    const read = () => original;
    const clean = await readyPictures(["media/a.jpg"], { read, loadResizer: sharpResizer, cache: noCache });
    const cache: PictureCache = { get: () => poisoned, put: () => {} };
    const tried = await readyPictures(["media/a.jpg"], { read, loadResizer: sharpResizer, cache });
    expect(latin(await tried.bytes("media/a.jpg"))).toBe(latin(await clean.bytes("media/a.jpg")));
    expect(tried.found).toEqual(clean.found);
  });
});

/** A PNG that says it is so large, and holds next to nothing. */
function pngBomb(width: number, height: number): Uint8Array {
  const chunk = (type: string, content: Buffer) => {
    const head = Buffer.alloc(8);
    head.writeUInt32BE(content.length);
    head.write(type, 4, "latin1");
    return Buffer.concat([head, content, Buffer.alloc(4)]);
  };
  const size = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0]);
  size.writeUInt32BE(width);
  size.writeUInt32BE(height, 4);
  const parts = [chunk("IHDR", size), chunk("IDAT", deflateSync(Buffer.alloc(1000))), chunk("IEND", Buffer.alloc(0))];
  return Buffer.concat([Buffer.from("\x89PNG\r\n\x1a\n", "latin1"), ...parts]);
}

describe("pictures made to fill the memory, or to take for ever", () => {
  const look = (content: Uint8Array, path: string) =>
    readyPictures([path], { read: () => content, loadResizer: sharpResizer, cache: noCache });

  it("one of 60,000 by 60,000 pixels is left out, and is not decoded", { timeout: patience }, async () => {
    const { leftOut } = await look(pngBomb(60_000, 60_000), "media/a.png");
    expect(leftOut).toEqual([{ path: "media/a.png", fault: "too-many-pixels" }]);
  });

  it.each(kinds)(
    "a %s cut anywhere is left out, or published without what it said",
    { timeout: 60_000 },
    async (kind) => {
      const whole = await aPicture(kind, { width: 64, height: 48 });
      for (let part = 1; part < 24; part++) {
        const cut = stripMetadata(whole.subarray(0, Math.floor((whole.length * part) / 24)), kind);
        if (cut !== undefined) expect(latin(cut)).not.toMatch(secrets);
      }
      const { leftOut } = await look(whole.subarray(0, whole.length >> 1), `media/a.${kind === "jpeg" ? "jpg" : kind}`);
      expect(leftOut).toHaveLength(1);
    },
  );

  it.each(kinds)(
    "a %s with wrong bytes in its head is measured or not, and always ends",
    { timeout: patience },
    async (kind) => {
      const whole = await aPicture(kind, { width: 64, height: 48 });
      for (let at = 0; at < 160; at++) {
        for (const value of [0, 255]) {
          const wrong = Uint8Array.from(whole);
          wrong[at] = value;
          measurePicture(wrong);
          stripMetadata(wrong, kind);
        }
      }
      expect(measurePicture(whole)).toEqual({ width: 64, height: 48 });
    },
  );

  it("an AVIF of which items take no bytes to list is not listed for ever", { timeout: patience }, () => {
    const items = 60_000;
    const iloc = Buffer.alloc(8 + items * 8);
    iloc[0] = 1;
    iloc.writeUInt16BE(items, 6);
    for (let item = 0; item < items; item++) iloc.writeUInt16BE(0xffff, 8 + item * 8 + 6);
    expect(itemPlaces(iloc)).toBeUndefined();
  });

  it("an AVIF of very many items is refused before their number matters", { timeout: patience }, () => {
    const items = 65_535;
    const iloc = Buffer.alloc(8 + items * 16);
    iloc[0] = 1;
    iloc[4] = 0x44;
    iloc.writeUInt16BE(items, 6);
    for (let item = 0; item < items; item++) iloc.writeUInt16BE(1, 8 + item * 16 + 6);
    expect(itemPlaces(iloc)).toBeUndefined();
  });
});

describe("what a published picture says besides its pixels", () => {
  it("nothing in the segments of a JPEG that are kept for other uses", async () => {
    const plain = await sharp({ create: { width: 9, height: 9, channels: 3, background: "red" } })
      .jpeg()
      .toBuffer();
    for (const marker of [0xf0, 0xf7, 0xfd, 0xc8, 0x02]) {
      const said = Buffer.concat([Buffer.of(0xff, marker, 0, 15), Buffer.from("Secret place.")]);
      const jpeg = Buffer.concat([plain.subarray(0, 2), said, plain.subarray(2)]);
      expect(latin(stripMetadata(jpeg, "jpeg") ?? new Uint8Array())).not.toMatch(secrets);
    }
  });

  const svg = (inside: string, attributes = "") =>
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:inkscape="http://i.example"${attributes} width="9" height="9">${inside}</svg>`;

  it("nothing of who drew an SVG, with what, in which folder", () => {
    const drawing = '<rect width="9" height="9" fill="red"/>';
    const metadata = "<metadata><rdf:RDF><metadata>x</metadata><dc:creator>Secret</dc:creator></rdf:RDF></metadata>";
    const view = '<sodipodi:namedview id="a"><inkscape:grid note="Secret > 1"/></sodipodi:namedview>';
    const attributes = ` inkscape:export-filename="/home/secret/a>b.png"\n sodipodi:docname='secret.svg'`;
    expect(strippedSvg(svg(metadata + view + drawing, attributes))).toBe(svg(drawing));
    expect(strippedSvg(svg(`<svg:metadata>Secret</svg:metadata><metadata/>${drawing}`))).toBe(svg(drawing));
  });

  it("what only looks like metadata stays: it is drawn", () => {
    for (const inside of [
      "<text>&lt;metadata></text>",
      '<text aria-label="<metadata>">a</text>',
      "<style><![CDATA[ /* <metadata> */ a { fill: red } ]]></style>",
      "<!-- <metadata> --><text>a</text>",
      "<metadatas>a</metadatas>",
    ]) {
      expect(strippedSvg(svg(inside))).toBe(svg(inside));
    }
  });

  it.each(["jpeg", "png", "webp"] as const)("nothing of where a %s inside an SVG was taken", async (kind) => {
    const picture = await aPicture(kind, { width: 32, height: 32, orientation: 6 });
    const lines = Buffer.from(picture)
      .toString("base64")
      .replace(/(.{76})/gu, "$1&#10;");
    const found = strippedSvg(svg(`<image href="data:image/${kind};base64,${lines}"/>`));
    const [, inside = ""] = /base64,([^"]*)"/u.exec(found) ?? [];
    const left = new Uint8Array(Buffer.from(inside, "base64"));
    expect(measurePicture(left)).toEqual({ width: 32, height: 32 });
    expect(latin(left)).not.toMatch(secrets);
    expect(metadataOf(left).filter((one) => !/orientation/iu.test(one))).toEqual([]);
  });

  it.each([
    ["<", "<".repeat(500_000)],
    ["comments", "<!--".repeat(250_000)],
    ["tags", "<a ".repeat(300_000)],
    ["quotes", '<a b="'.repeat(150_000)],
    ["spaces", `<a ${" ".repeat(900_000)}/>`],
    ["metadata", "<metadata>".repeat(90_000)],
    ["data", "data:image/png;base64,".repeat(40_000)],
  ])("an SVG of %s does not hold the build", { timeout: patience }, (_, inside) => {
    expect(strippedSvg(svg(inside)).length).toBeLessThanOrEqual(svg(inside).length);
  });

  it("of an SVG with the site, what is published is without them", async () => {
    const read = () => bytes(svg("<metadata>Secret</metadata>"));
    const ready = await readyPictures([], { read, loadResizer: sharpResizer, cache: noCache });
    expect(latin(await ready.bytes("media/a.SVG"))).not.toMatch(secrets);
    expect(latin(await ready.bytes("media/a.txt"))).toMatch(secrets);
  });
});

describe("import notes", () => {
  const pads = () => join(place, "pads");
  beforeEach(() => mkdirSync(pads()));

  it("of one sheet looks at nothing that stands beside it", () => {
    writeFileSync(join(pads(), "a.md"), "mine");
    writeFileSync(join(pads(), "b.md"), "theirs");
    mkdirSync(join(pads(), "deep"));
    writeFileSync(join(pads(), "deep/a.md"), "theirs");
    expect(
      diskFile(join(pads(), "a.md"))
        .list()
        .map(({ path }) => path),
    ).toEqual(["a.md"]);
    expect(readSheetFiles(diskFile(join(pads(), "a.md")))).toEqual([{ file: "a.md", text: "mine" }]);
    expect(diskFile(join(pads(), "gone.md")).list()).toEqual([]);
  });

  it("follows no link, into no folder, and reads no pipe", { timeout: patience }, () => {
    writeFileSync(join(place, "secret.md"), "secret");
    mkdirSync(join(place, "elsewhere"));
    writeFileSync(join(place, "elsewhere/a.md"), "secret");
    symlinkSync(join(place, "secret.md"), join(pads(), "link.md"));
    symlinkSync(join(place, "elsewhere"), join(pads(), "folder"));
    symlinkSync("/dev/zero", join(pads(), "zero.md"));
    execFileSync("mkfifo", [join(pads(), "pipe.md")]);
    expect(readSheetFiles(diskFiles(pads()))).toEqual([]);
    for (const name of readdirSync(pads())) expect(readSheetFiles(diskFile(join(pads(), name)))).toEqual([]);
    expect(lstatSync(join(pads(), "link.md")).isSymbolicLink()).toBe(true);
  });
});
