// SPDX-License-Identifier: MIT
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { measurePicture } from "../../kit/pictures/measure-picture.ts";
import { noCache, type PictureCache } from "../../kit/pictures/picture-cache.ts";
import { pictureKind } from "../../kit/pictures/picture-kind.ts";
import { type ReadyPictures, readyPictures } from "../../kit/pictures/ready-pictures.ts";
import type { Resizer } from "../../kit/pictures/resizer.ts";
import { sharpResizer } from "../../kit/pictures/sharp-resizer.ts";
import { aPicture, kinds, metadataOf, secrets } from "../helpers/a-picture.ts";

type Media = Readonly<Record<string, Uint8Array>>;

interface Around {
  readonly cache?: PictureCache;
  readonly loadResizer?: () => Promise<Resizer | undefined>;
}

function ready(media: Media, { cache = noCache, loadResizer = sharpResizer }: Around = {}): Promise<ReadyPictures> {
  const read = (path: string) => media[path] ?? new Uint8Array();
  return readyPictures(Object.keys(media), { read, loadResizer, cache });
}

const withoutLibrary: Around = { loadResizer: async () => undefined };
const latin = (bytes: Uint8Array) => Buffer.from(bytes).toString("latin1");
const extension = (kind: string) => (kind === "jpeg" ? "jpg" : kind);

/** A cache in memory, and how many pictures were really drawn. */
async function counted(): Promise<Around & { readonly drawn: () => number; readonly kept: Map<string, Uint8Array> }> {
  const kept = new Map<string, Uint8Array>();
  const resizer = await sharpResizer();
  if (resizer === undefined) throw new Error("sharp is installed for these tests");
  let drawn = 0;
  const resize: Resizer["resize"] = (...picture) => {
    drawn++;
    return resizer.resize(...picture);
  };
  return {
    loadResizer: async () => ({ ...resizer, resize }),
    cache: { get: (key) => kept.get(key), put: (key, bytes) => kept.set(key, bytes) },
    drawn: () => drawn,
    kept,
  };
}

describe("with the library", () => {
  it.each(kinds)(
    "%s: is at most 1600 pixels wide, with narrower copies, and says nothing but its size",
    async (kind) => {
      const path = `media/a.${extension(kind)}`;
      const pictures = await ready({ [path]: await aPicture(kind, { width: 2400, height: 1200 }) });
      expect(pictures.found.get(path)).toEqual({ width: 1600, height: 800, narrower: [480, 960] });
      for (const width of [undefined, 480, 960]) {
        const bytes = await pictures.bytes(path, width);
        expect(pictureKind(bytes)).toBe(kind);
        expect(measurePicture(bytes)).toEqual({ width: width ?? 1600, height: (width ?? 1600) / 2 });
        expect(metadataOf(bytes)).toEqual([]);
        expect(latin(bytes)).not.toMatch(secrets);
      }
    },
  );

  it("turns a picture the way it asks for, and gives its size once turned", async () => {
    for (const kind of ["jpeg", "png", "webp"] as const) {
      const path = `media/a.${extension(kind)}`;
      const pictures = await ready({ [path]: await aPicture(kind, { width: 900, height: 300, orientation: 6 }) });
      expect(pictures.found.get(path)).toMatchObject({ width: 300, height: 900 });
      const bytes = await pictures.bytes(path);
      expect((await sharp(bytes).metadata()).orientation).toBeUndefined();
      // The red corner, stored at the top left, is at the top right.
      const corner = await sharp(bytes).extract({ left: 280, top: 10, width: 1, height: 1 }).raw().toBuffer();
      expect(corner[0], kind).toBeGreaterThan(200);
      expect(corner[1], kind).toBeLessThan(60);
    }
  });

  it("puts colours of a wide profile in those of every screen", async () => {
    const red = { create: { width: 20, height: 20, channels: 3 as const, background: "#c02020" } };
    const wide = await sharp(red).withIccProfile("p3").png().toBuffer();
    const bytes = await (await ready({ "media/red.png": wide })).bytes("media/red.png");
    const [shown] = await sharp(bytes).raw().toBuffer();
    expect(Math.abs((shown ?? 0) - 0xc0)).toBeLessThanOrEqual(2);
    expect((await sharp(wide).metadata()).hasProfile).toBe(true);
    expect((await sharp(bytes).metadata()).hasProfile).toBe(false);
  });

  it("enlarges nothing, and makes no copy wider than the picture", async () => {
    const pictures = await ready({ "media/a.jpg": await aPicture("jpeg", { width: 480, height: 100 }) });
    expect(pictures.found.get("media/a.jpg")).toEqual({ width: 480, height: 100, narrower: [] });
  });

  it("makes no file heavier than it was, nor a copy heavier than its picture", async () => {
    const light = await sharp(await aPicture("png", { width: 1000, height: 600 }))
      .threshold(128)
      .png({ palette: true, colours: 2, compressionLevel: 9 })
      .toBuffer();
    const pictures = await ready({ "media/a.png": light });
    const bytes = await pictures.bytes("media/a.png");
    expect(bytes.length).toBeLessThanOrEqual(light.length);
    for (const width of pictures.found.get("media/a.png")?.narrower ?? [])
      expect((await pictures.bytes("media/a.png", width)).length).toBeLessThan(bytes.length);
  });

  it("lets what moves move, at its own size", async () => {
    const frames = ["#f00", "#00f"].map((background) => ({
      create: { width: 2000, height: 50, channels: 3 as const, background },
    }));
    const images = await Promise.all(frames.map((frame) => sharp(frame).png().toBuffer()));
    const film = await sharp(images, { join: { animated: true } })
      .gif()
      .toBuffer();
    const pictures = await ready({ "media/film.gif": film });
    expect(pictures.found.get("media/film.gif")).toEqual({ width: 2000, height: 50, narrower: [] });
    expect((await sharp(await pictures.bytes("media/film.gif"), { animated: true }).metadata()).pages).toBe(2);
  });

  it("gives the same bytes each time, kept or not", async () => {
    for (const kind of kinds) {
      const media = { "media/a": await aPicture(kind, { width: 500, height: 250 }) };
      const path = `media/a.${extension(kind)}`;
      const named = { [path]: media["media/a"] };
      const around = await counted();
      const [one, two, three] = [await ready(named), await ready(named, around), await ready(named, around)];
      const first = latin(await one.bytes(path));
      for (const again of [one, two, three]) expect(latin(await again.bytes(path))).toBe(first);
    }
  });

  it("draws no picture twice when what was drawn is kept, and any that changed", async () => {
    const media = { "media/a.jpg": await aPicture("jpeg"), "media/b.png": await aPicture("png") };
    const around = await counted();
    const first = await ready(media, around);
    await first.bytes("media/a.jpg", 480);
    expect(around.drawn()).toBe(6);
    await (await ready(media, around)).bytes("media/b.png");
    expect(around.drawn()).toBe(6);
    await ready({ ...media, "media/a.jpg": await aPicture("jpeg", { width: 1300 }) }, around);
    expect(around.drawn()).toBe(9);
    // Another version of the library may draw in another way.
    const other = async () => {
      const resizer = await around.loadResizer?.();
      return resizer && { ...resizer, version: "other" };
    };
    await ready(media, { ...around, loadResizer: other });
    expect(around.drawn()).toBe(15);
  });

  it("is not even loaded for an event without pictures", async () => {
    const loadResizer = () => Promise.reject(new Error("loaded"));
    const pictures = await ready(
      { "media/plan.pdf": Buffer.from("%PDF-"), "media/a.svg": Buffer.from("<svg/>") },
      { loadResizer },
    );
    expect(pictures.asTheyAre).toBe(false);
    expect(latin(await pictures.bytes("media/plan.pdf"))).toBe("%PDF-");
    expect(latin(await pictures.bytes("media/a.svg"))).toBe("<svg/>");
  });
});

describe("without the library", () => {
  it.each(kinds)("%s: keeps its size and its name, and says nothing but its size", async (kind) => {
    const path = `media/a.${extension(kind)}`;
    const pictures = await ready({ [path]: await aPicture(kind, { width: 1700, height: 850 }) }, withoutLibrary);
    expect(pictures.asTheyAre).toBe(true);
    expect(pictures.found.get(path)).toEqual({ width: 1700, height: 850, narrower: [] });
    const bytes = await pictures.bytes(path);
    expect(metadataOf(bytes).filter((tag) => !(kind === "avif" && tag.startsWith("icc:")))).toEqual([]);
    expect(latin(bytes)).not.toMatch(secrets);
  });

  it("leaves it to browsers to turn a picture, and gives its size once turned", async () => {
    const photo = await aPicture("jpeg", { width: 900, height: 300, orientation: 8 });
    const pictures = await ready({ "media/a.jpg": photo }, withoutLibrary);
    expect(pictures.found.get("media/a.jpg")).toEqual({ width: 300, height: 900, narrower: [] });
    expect(metadataOf(await pictures.bytes("media/a.jpg"))).toEqual(["exif: Orientation"]);
  });
});

describe.each([
  ["with", {}],
  ["without", withoutLibrary],
] as const)("a picture that cannot be published, %s the library", (_, around) => {
  it("is left out when it is cut: nobody knows what it holds", async () => {
    const media: Record<string, Uint8Array> = {};
    for (const kind of kinds) {
      const whole = await aPicture(kind, { width: 300, height: 200 });
      media[`media/${kind}.${extension(kind)}`] = whole.subarray(0, Math.floor(whole.length * 0.6));
    }
    const pictures = await ready(media, around);
    expect(pictures.leftOut).toEqual(Object.keys(media).map((path) => ({ path, fault: "unreadable" })));
    expect(pictures.found.size).toBe(0);
    await expect(pictures.bytes("media/png.png")).rejects.toThrow("media/png.png");
  });

  it("is left out when it is something else under its name", async () => {
    const pictures = await ready({ "media/a.jpg": Buffer.from("<html>Secret</html>") }, around);
    expect(pictures.leftOut).toEqual([{ path: "media/a.jpg", fault: "unreadable" }]);
  });

  it("is left out, unopened, when so few bytes claim so many pixels", async () => {
    const small = await sharp(await aPicture("png", { width: 8, height: 8 }))
      .png()
      .toBuffer();
    const bomb = Buffer.from(small);
    bomb.writeUInt32BE(50_000, 16);
    bomb.writeUInt32BE(50_000, 20);
    const pictures = await ready({ "media/bomb.png": bomb, "media/b.png": small }, around);
    expect(pictures.leftOut).toEqual([{ path: "media/bomb.png", fault: "too-many-pixels" }]);
    expect([...pictures.found.keys()]).toEqual(["media/b.png"]);
  });
});
