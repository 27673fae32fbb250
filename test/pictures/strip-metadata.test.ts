// SPDX-License-Identifier: MIT
import fc from "fast-check";
import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import { measurePicture } from "../../kit/pictures/measure-picture.ts";
import { type PictureKind, pictureKind } from "../../kit/pictures/picture-kind.ts";
import { stripMetadata } from "../../kit/pictures/strip-metadata.ts";
import { aPicture, kinds, metadataOf, secrets } from "../helpers/a-picture.ts";

const small = { width: 60, height: 40 };
const pictures = new Map<PictureKind, Uint8Array>();

beforeAll(async () => {
  for (const kind of kinds) pictures.set(kind, await aPicture(kind, small));
});

function picture(kind: PictureKind): Uint8Array {
  const found = pictures.get(kind);
  if (found === undefined) throw new Error(`no ${kind}`);
  return found;
}

/** Pixels as stored: neither turned nor put in other colours. */
const pixels = (bytes: Uint8Array) => sharp(bytes, { animated: true }).raw().toBuffer();
const latin = (bytes: Uint8Array) => Buffer.from(bytes).toString("latin1");

describe("a picture as it was taken", () => {
  it.each(kinds)("%s: says who and where, or these tests would prove nothing", (kind) => {
    expect(pictureKind(picture(kind))).toBe(kind);
    expect(latin(picture(kind))).toMatch(secrets);
    if (kind !== "gif") expect(metadataOf(picture(kind))).toContain("gps: Latitude");
  });
});

describe("without its metadata", () => {
  it.each(kinds)("%s: nothing is said any more but its size", (kind) => {
    const bare = stripMetadata(picture(kind), kind) ?? new Uint8Array();
    // Colours of an AVIF are a property of the image.
    expect(metadataOf(bare).filter((tag) => !(kind === "avif" && tag.startsWith("icc:")))).toEqual([]);
    expect(latin(bare)).not.toMatch(secrets);
    expect(measurePicture(bare)).toEqual(small);
  });

  it.each(kinds)("%s: the pixels are the same, and stripping again changes nothing", async (kind) => {
    const bare = stripMetadata(picture(kind), kind) ?? new Uint8Array();
    const colors = kind === "avif" || kind === "gif" ? picture(kind) : await withoutProfile(kind);
    expect((await pixels(bare)).equals(await pixels(colors))).toBe(true);
    expect(latin(stripMetadata(bare, kind) ?? new Uint8Array())).toBe(latin(bare));
  });

  it.each(["jpeg", "png", "webp"] as const)("%s: how it is to be turned stays, and that alone", async (kind) => {
    for (let orientation = 2; orientation <= 8; orientation++) {
      const turned = await aPicture(kind, { ...small, orientation });
      const bare = stripMetadata(turned, kind) ?? new Uint8Array();
      expect(metadataOf(bare)).toEqual(["exif: Orientation"]);
      expect((await sharp(bare).metadata()).orientation).toBe(orientation);
    }
  });

  it("keeps an animation whole, and how often it is played", async () => {
    const frames = await Promise.all(
      ["#f00", "#0f0", "#00f"].map((background) =>
        sharp({ create: { width: 40, height: 30, channels: 3, background } })
          .png()
          .toBuffer(),
      ),
    );
    for (const kind of ["gif", "webp"] as const) {
      const film = await sharp(frames, { join: { animated: true } })
        .toFormat(kind, { loop: 3, delay: 100 })
        .toBuffer();
      const bare = stripMetadata(film, kind) ?? new Uint8Array();
      const { pages, loop } = await sharp(bare, { animated: true }).metadata();
      expect({ pages, loop }).toEqual({ pages: 3, loop: 3 });
      expect((await pixels(bare)).equals(await pixels(film))).toBe(true);
    }
  });

  it("keeps what says which numbers of a JPEG are colours", async () => {
    const inks = await sharp(Buffer.from(await aPicture("png", small)))
      .toColourspace("cmyk")
      .jpeg()
      .toBuffer();
    const bare = stripMetadata(inks, "jpeg") ?? new Uint8Array();
    expect((await sharp(bare).metadata()).space).toBe("cmyk");
    expect((await pixels(bare)).equals(await pixels(inks))).toBe(true);
  });
});

describe("bytes that make no sense", () => {
  it.each(kinds)("%s: a picture that is cut is not taken for one", (kind) => {
    const whole = picture(kind);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 90 }), (percent) => {
        const cut = whole.subarray(0, Math.floor((imageEnd(whole, kind) * percent) / 100));
        expect(stripMetadata(cut, kind)).toBeUndefined();
      }),
    );
  });

  it.each(kinds)("%s: a spoilt picture breaks nothing, and gains at most an orientation", (kind) => {
    const whole = picture(kind);
    const spoil = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(spoil, (changes) => {
        const spoilt = whole.slice();
        for (const [at, byte] of changes) spoilt[at] = byte;
        const bare = stripMetadata(spoilt, kind);
        expect(bare === undefined || bare.length <= spoilt.length + 64).toBe(true);
        measurePicture(spoilt);
      }),
      { numRuns: 300 },
    );
  });

  it("any bytes at all are refused", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.constantFrom(...kinds), (bytes, kind) => {
        expect(stripMetadata(bytes, kind)).toBeUndefined();
      }),
    );
  });
});

/** Where the image itself ends: a JPEG of ours has a film behind it, and a comment a GIF. */
function imageEnd(bytes: Uint8Array, kind: PictureKind): number {
  return kind === "jpeg" ? bytes.length - "a film of the secret walk".length : bytes.length;
}

/** The stored pixels, read as if there were no profile: sharp would otherwise put them in other colours. */
async function withoutProfile(kind: "jpeg" | "png" | "webp"): Promise<Uint8Array> {
  const chunk: Readonly<Record<typeof kind, readonly [string, string]>> = {
    jpeg: ["ICC_PROFILE", "NOT_PROFILE"],
    png: ["iCCP", "iXXP"],
    webp: ["ICCP", "XXXX"],
  };
  const [name, other] = chunk[kind];
  return Buffer.from(latin(picture(kind)).replaceAll(name, other), "latin1");
}
