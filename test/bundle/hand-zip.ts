// SPDX-License-Identifier: MIT
/** For tests: zip archives byte by byte (APPNOTE 6.3), also such as no honest program makes. */
import { deflateRawSync } from "node:zlib";

export interface HandEntry {
  readonly name: string | Uint8Array;
  readonly body: string | Uint8Array;
  /** The body as it is in the archive, when that is not what `method` makes of it. */
  readonly packed?: Uint8Array;
  /** 8, deflated, unless said. */
  readonly method?: number;
  /** General purpose bits; bit 11, names in UTF-8, unless said. */
  readonly flags?: number;
  readonly external?: number;
  /** What the headers say of the size of the body, and of what it is packed in; the truth unless said. */
  readonly size?: number;
  readonly packedSize?: number;
  /** Where the archive's own list says that the entry is. */
  readonly offset?: number;
}

const bytesOf = (text: string | Uint8Array) => Buffer.from(typeof text === "string" ? Buffer.from(text) : text);

function record(size: number, ...fields: readonly (readonly [at: number, bytes: 2 | 4, value: number])[]): Buffer {
  const buffer = Buffer.alloc(size);
  for (const [at, bytes, value] of fields) buffer.writeUIntLE(value, at, bytes);
  return buffer;
}

/** An archive of these entries, in this order; `count` is what it says of their number. */
export function handZip(entries: readonly HandEntry[], count: number = entries.length): Uint8Array {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let at = 0;
  for (const entry of entries) {
    const { name, body, method = 8, flags = 0x800, external = 0, size, packedSize, offset = at } = entry;
    const [title, whole] = [bytesOf(name), bytesOf(body)];
    const packed = Buffer.from(entry.packed ?? (method === 8 ? deflateRawSync(whole) : whole));
    const sizes = [packedSize ?? packed.length, size ?? whole.length] as const;
    const local = record(
      30,
      [0, 4, 0x04034b50],
      [6, 2, flags],
      [8, 2, method],
      [18, 4, sizes[0]],
      [22, 4, sizes[1]],
      [26, 2, title.length],
    );
    locals.push(local, title, packed);
    central.push(
      record(
        46,
        [0, 4, 0x02014b50],
        [8, 2, flags],
        [10, 2, method],
        [20, 4, sizes[0]],
        [24, 4, sizes[1]],
        [28, 2, title.length],
        [38, 4, external],
        [42, 4, offset],
      ),
      title,
    );
    at += 30 + title.length + packed.length;
  }
  const list = Buffer.concat(central);
  const end = record(22, [0, 4, 0x06054b50], [8, 2, count], [10, 2, count], [12, 4, list.length], [16, 4, at]);
  return new Uint8Array(Buffer.concat([...locals, list, end]));
}
