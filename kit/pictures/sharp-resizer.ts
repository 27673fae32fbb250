// SPDX-License-Identifier: MIT
import type { Metadata, Sharp } from "sharp";
import type { PictureKind } from "./picture-kind.ts";
import { maxPixels, type Resizer } from "./resizer.ts";
import { stripMetadata } from "./strip-metadata.ts";

const quality = 78;
/** Raised whenever what is made of a picture changes: pictures kept from before are then made again. */
const settings = 1;

/**
 * Loads sharp, which need not be there: undefined when it is not installed, or not for this system. The only importer of it.
 */
export async function sharpResizer(): Promise<Resizer | undefined> {
  const loaded = await import("sharp").catch(() => undefined);
  if (loaded === undefined) return undefined;
  const { default: sharp } = loaded;
  // A picture is drawn once in a build: kept operations would only take memory.
  sharp.cache(false);
  return {
    version: JSON.stringify({ settings, quality, maxPixels, ...sharp.versions }),
    resize: (bytes, kind, width) =>
      resized(sharp(bytes, { limitInputPixels: maxPixels, failOn: "error" }), bytes, kind, width),
  };
}

async function resized(image: Sharp, bytes: Uint8Array, kind: PictureKind, width: number): Promise<Uint8Array> {
  const source = await image.metadata();
  const drawn = image.autoOrient().resize({ width, withoutEnlargement: true }).toColourspace("srgb");
  const made = await encoded(drawn, kind, source).toBuffer();
  const plain = isPlain(source, width) ? stripMetadata(bytes, kind) : undefined;
  // A file that somebody already made light is not made heavier.
  return plain !== undefined && plain.length <= made.length ? plain : made;
}

/** A picture whose pixels need no change. */
function isPlain({ width, orientation, hasProfile, space }: Metadata, most: number): boolean {
  return width <= most && (orientation ?? 1) === 1 && !hasProfile && (space === "srgb" || space === "b-w");
}

function encoded(image: Sharp, kind: PictureKind, source: Metadata): Sharp {
  const formats: Readonly<Record<PictureKind, () => Sharp>> = {
    jpeg: () => image.jpeg({ quality, mozjpeg: true }),
    png: () => image.png({ compressionLevel: 9, palette: source.isPalette === true }),
    webp: () => image.webp({ quality }),
    gif: () => image.gif(),
    // The least effort: more takes seconds a picture.
    avif: () => image.avif({ quality: 60, effort: 0 }),
  };
  return formats[kind]();
}
