// SPDX-License-Identifier: MIT
import { describe, expect, it } from "vitest";
import { parseUrl } from "../../kit/addresses/parse-url.ts";

describe("an address", () => {
  it("is read as the URL Standard says, alone or beside another", () => {
    expect(parseUrl("https://été.example/a b")?.href).toBe("https://xn--t-9fab.example/a%20b");
    expect(parseUrl("../b", "https://été.example/a/c")?.href).toBe("https://xn--t-9fab.example/b");
  });

  it("is nothing when it is none", () => {
    expect(["", "été", "https://", "http://a b/"].map((text) => parseUrl(text))).toEqual(Array(4).fill(undefined));
  });

  it("is read the same the ten-thousandth time, accents included", () => {
    const times = Array.from({ length: 20_000 }, () => parseUrl("https://émoi.example/été.html") !== undefined);
    expect(times.indexOf(false)).toBe(-1);
  });
});
