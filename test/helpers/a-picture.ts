// SPDX-License-Identifier: MIT
/** For tests: pictures that say far too much, as those of phones and photo programs do. All that is said is invented. */
import { load } from "exifreader";
import sharp from "sharp";
import type { PictureKind } from "../../kit/pictures/picture-kind.ts";

export const kinds: readonly PictureKind[] = ["jpeg", "png", "webp", "gif", "avif"];
/** Words that no published picture may hold. */
export const secrets = /Secret|Wanderer|photoshop|xpacket|a film of the secret/iu;

const exif = {
  IFD0: { Copyright: "Secret Author", Make: "Secret Camera", ImageDescription: "Secret place" },
  IFD3: { GPSLatitudeRef: "N", GPSLatitude: "47/1 12/1 30/1", GPSLongitudeRef: "W", GPSLongitude: "1/1 33/1 0/1" },
};
const xmp = `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" rdf:about="" dc:creator="Secret Wanderer"/></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`;

export interface PictureOptions {
  /** As stored, before it is turned. */
  readonly width?: number;
  readonly height?: number;
  /** Exif's number; none for a GIF. */
  readonly orientation?: number;
}

/** A drawing with a red top left corner and a large name, so that pixels can be told from each other. */
function drawing(width: number, height: number): Buffer {
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><defs><linearGradient id="a"><stop stop-color="#258"/><stop offset="1" stop-color="#fb4"/></linearGradient></defs><rect width="100%" height="100%" fill="url(#a)"/><rect width="25%" height="25%" fill="#f00"/><circle cx="70%" cy="60%" r="20%" fill="#efe"/></svg>`,
  );
}

/** A picture with Exif, GPS, XMP and a colour profile (in a GIF, a comment and XMP). */
export async function aPicture(kind: PictureKind, options: PictureOptions = {}): Promise<Uint8Array> {
  const { width = 1200, height = 800, orientation = 1 } = options;
  const image = sharp(drawing(width, height)).flatten();
  if (kind === "gif") return chattyGif(await image.gif().toBuffer());
  const said = image.withIccProfile("p3").withExif(exif).withMetadata({ orientation }).withXmp(xmp);
  if (kind === "jpeg") return chattyJpeg(await said.jpeg({ quality: 95 }).toBuffer());
  return said.toFormat(kind, kind === "avif" ? { effort: 0 } : {}).toBuffer();
}

/** A JPEG with an IPTC record and a comment too, and after its end what phones add there. */
function chattyJpeg(jpeg: Buffer): Uint8Array {
  const iptc = Buffer.from("Photoshop 3.0\x008BIM\x04\x04\0\0\0\0\0\x11\x1c\x02\x50\0\x0cSecret Agent", "latin1");
  const segment = (marker: number, content: Buffer) => {
    const size = content.length + 2;
    return Buffer.concat([Buffer.of(0xff, marker, size >> 8, size & 255), content]);
  };
  const said = [segment(0xed, iptc), segment(0xfe, Buffer.from("Secret comment"))];
  return Buffer.concat([jpeg.subarray(0, 2), ...said, jpeg.subarray(2), Buffer.from("a film of the secret walk")]);
}

function chattyGif(gif: Buffer): Uint8Array {
  const block = (text: string) => Buffer.concat([Buffer.of(text.length), Buffer.from(text, "latin1")]);
  const comment = Buffer.concat([Buffer.of(0x21, 0xfe), block("Secret comment"), Buffer.of(0)]);
  const notes = Buffer.concat([Buffer.of(0x21, 0xff), block("XMP DataXMP"), block("Secret Wanderer"), Buffer.of(0)]);
  return Buffer.concat([gif.subarray(0, -1), comment, notes, gif.subarray(-1)]);
}

/** What a reader of metadata finds in a picture besides its size and the way it is coded; the orientation too, when it has one. */
export function metadataOf(bytes: Uint8Array): readonly string[] {
  const read = load(Buffer.from(bytes), { expanded: true, includeUnknown: true });
  const coded = new Set(["file", "jfif", "png", "pngFile", "riff", "gif"]);
  const groups = Object.entries(read).filter(([group]) => !coded.has(group));
  const inPng = Object.keys(read.png ?? {}).filter((name) => /xmp|exif|text/iu.test(name));
  return [...groups.flatMap(([group, tags]) => Object.keys(tags ?? {}).map((tag) => `${group}: ${tag}`)), ...inPng];
}
