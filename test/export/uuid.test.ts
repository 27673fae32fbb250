// SPDX-License-Identifier: MIT
import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sha1 } from "../../kit/export/sha1.ts";
import { permanentUuid, sessionUuid, uuidV5 } from "../../kit/export/uuid.ts";

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString("hex");

describe("SHA-1", () => {
  it("gives what Node's own gives, for any bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(hex(sha1(bytes))).toBe(createHash("sha1").update(bytes).digest("hex"));
      }),
    );
  });

  it("gives it too where a block ends", () => {
    for (const length of [0, 54, 55, 56, 57, 63, 64, 65, 119, 120, 128]) {
      const bytes = new Uint8Array(length).fill(0xe9);
      expect(hex(sha1(bytes))).toBe(createHash("sha1").update(bytes).digest("hex"));
    }
  });
});

describe("the permanent UUID of a thing", () => {
  it("follows RFC 9562, whose example this is", () => {
    const dns = "6ba7b810-9dad-11d1-80b4-00c04fd430c8";
    expect(uuidV5("www.example.com", dns)).toBe("2ed6657d-e927-568b-95e1-2665a8aea6a2");
  });

  it("never changes from one release of the kit to the next", () => {
    // Calendars out in the world know sessions by these: a change here would show every session twice.
    expect([
      sessionUuid("fete", "ouverture"),
      sessionUuid("fete", "ouverture", 1),
      permanentUuid("fete"),
      permanentUuid("fete", "people", "ouverture"),
    ]).toMatchInlineSnapshot(`
      [
        "0d114958-6052-5285-a02e-a75441f0a700",
        "4d3d87f5-0cfd-576b-bf7f-fe9f686acb69",
        "5184e941-c96c-5c74-a3d8-7264edd5017b",
        "734d264b-3507-5e74-b83f-e3099d69105e",
      ]
    `);
  });

  it("is another for each session, each of its times and each edition", () => {
    const all = ["fete", "fete-2"].flatMap((edition) =>
      ["a", "b"].flatMap((session) => [0, 1, 2].map((slot) => sessionUuid(edition, session, slot))),
    );
    expect(new Set(all).size).toBe(12);
    for (const one of all) expect(one).toMatch(/^[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/u);
  });
});
