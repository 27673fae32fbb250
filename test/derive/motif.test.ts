// SPDX-License-Identifier: MIT
import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { motif } from "../../kit/derive/motif.ts";
import { seededRandom } from "../../kit/derive/random.ts";

describe("the poster of an edition", () => {
  const nec = () => motif("nec18-nantes", ["arch", "bars", "circle"]);

  it("is the same for the same id and axes, for ever", () => {
    expect(nec()).toEqual(nec());
    expect(createHash("sha256").update(JSON.stringify(nec())).digest("hex")).toMatchInlineSnapshot(
      `"aa1ba68bbbf06e02ed5e7b67887effecadd49969aa6381383977a196daccb286"`,
    );
  });

  it("is another one for another edition", () => {
    expect(motif("nec19-marseille", ["arch", "bars", "circle"]).tiles).not.toEqual(nec().tiles);
  });

  it("is a full sheet of tiles in the colours of its axes, of ink and of paper", () => {
    const { columns, rows, tiles } = nec();
    expect(tiles).toHaveLength(columns * rows);
    expect(new Set(tiles.flatMap((tile) => [tile.fill, tile.ground]))).toEqual(new Set([-1, 0, 1, 2, 3]));
  });

  it("shows every axis, and never two empty tiles together", () => {
    const { columns, tiles } = nec();
    const empty = tiles.map((tile) => tile.fill === -1 && tile.ground === -1);
    expect(empty.some(Boolean)).toBe(true);
    for (const [index, isEmpty] of empty.entries()) {
      if (isEmpty) expect(empty[index - 1] || empty[index - columns]).not.toBe(true);
    }
  });
});

describe("numbers drawn from a text", () => {
  it("are spread over [0, 1)", () => {
    const random = seededRandom("any");
    const drawn = Array.from({ length: 1000 }, random);
    expect(Math.min(...drawn)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...drawn)).toBeLessThan(1);
    expect(drawn.reduce((sum, value) => sum + value, 0) / 1000).toBeCloseTo(0.5, 1);
  });
});
