// SPDX-License-Identifier: MIT
import { describe, expect, it } from "vitest";
import { tilePath } from "../../templates/site/components/tile-path.ts";

const at = { x: 0, y: 0, turn: 0, hair: 0 } as const;

describe("a tile of the motif", () => {
  it("is drawn in its square", () => {
    expect(tilePath("arch", at)).toBe("M0 100v-50a50 50 0 0 1 100 0v50Z");
    expect(tilePath("triangle", { ...at, x: 200, y: 100 })).toBe("M200 100h100l-100 100Z");
    expect(tilePath("ring", at).match(/M/gu)).toHaveLength(2);
    expect(tilePath("bars", at).match(/M/gu)).toHaveLength(4);
  });

  it("turns by quarters, clockwise", () => {
    expect(tilePath("quarter", { ...at, turn: 1 })).toBe("M100 0v100a100 100 0 0 1 -100 -100Z");
    expect(tilePath("arch", { ...at, turn: 2 })).toBe("M100 0v50a50 50 0 0 1 -100 0v-50Z");
    expect(tilePath("triangle", { ...at, turn: 3 })).toBe("M0 100v-100l100 100Z");
  });

  it("may be a hair larger than its square, on every side", () => {
    expect(tilePath("plain", { ...at, hair: 0.5 })).toBe("M-0.5 -0.5h101v101h-101Z");
  });
});
