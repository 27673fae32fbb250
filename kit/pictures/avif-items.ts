// SPDX-License-Identifier: MIT

/** A run of bytes of an item, from the start of the file or of the `idat` box. */
export interface ItemPlace {
  readonly item: number;
  readonly inData: boolean;
  readonly start: number;
  readonly end: number;
}

/** A picture of a thousand tiles has not so many. */
const mostPlaces = 20_000;

/** Reads whole numbers of any size, one after the other. */
function reader(bytes: Uint8Array): (size: number) => number {
  let at = 0;
  return (size) => {
    let value = 0;
    for (let index = 0; index < size; index++) value = value * 256 + (bytes[at++] ?? Number.NaN);
    return value;
  };
}

/** Where items stand, from the content of an `iloc` box (ISO/IEC 14496-12, 8.11.3); undefined when it makes no sense. */
export function itemPlaces(iloc: Uint8Array): readonly ItemPlace[] | undefined {
  const read = reader(iloc);
  const version = read(1);
  read(3);
  const sizes = read(2);
  const [offsetSize, lengthSize, baseSize] = [sizes >> 12, (sizes >> 8) & 15, (sizes >> 4) & 15];
  const indexSize = version === 0 ? 0 : sizes & 15;
  const count = read(version < 2 ? 2 : 4);
  const places: ItemPlace[] = [];
  for (let index = 0; index < count; index++) {
    const item = read(version < 2 ? 2 : 4);
    const method = version === 0 ? 0 : read(2) & 15;
    read(2);
    const base = read(baseSize);
    const extents = read(2);
    // Runs that take no byte to write could be any number.
    if (!(extents * Math.max(1, lengthSize + offsetSize) <= iloc.length) || method > 1) return undefined;
    const runs = Array.from({ length: extents }, () => {
      read(indexSize);
      const start = base + read(offsetSize);
      return { item, inData: method === 1, start, end: start + read(lengthSize) };
    });
    // Past the end of the box, numbers are none.
    if (runs.some(({ end }) => Number.isNaN(end)) || places.length + extents > mostPlaces) return undefined;
    places.push(...runs);
  }
  return Number.isNaN(count) ? undefined : places;
}
