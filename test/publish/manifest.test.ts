// SPDX-License-Identifier: MIT
import { describe, expect, it } from "vitest";
import { readManifest, sha256, writeManifest } from "../../kit/publish/manifest.ts";

const hash = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
const marker = (files: unknown, format: unknown = 1) => JSON.stringify({ event_kit_site: format, files });

describe("the marker of a site", () => {
  it("names each file with its SHA-256, sorted by code unit, one a line, and nothing of the day or the machine", () => {
    const entries = ["b.html", "a/é.html", "B.html", "a.html"].map((path) => ({ path, sha256: hash }));
    expect(writeManifest(entries)).toBe(
      [
        "{",
        '  "event_kit_site": 1,',
        '  "files": [',
        `    {"path":"B.html","sha256":"${hash}"},`,
        `    {"path":"a.html","sha256":"${hash}"},`,
        `    {"path":"a/é.html","sha256":"${hash}"},`,
        `    {"path":"b.html","sha256":"${hash}"}`,
        "  ]",
        "}",
        "",
      ].join("\n"),
    );
  });

  it("hashes as the standard says (FIPS 180-4)", () => {
    expect(sha256(Buffer.from("test"))).toBe(hash);
  });

  it("is read back as written", () => {
    const text = writeManifest([{ path: "x/y.html", sha256: hash }]);
    expect(readManifest(text)).toEqual(new Map([["x/y.html", hash]]));
  });

  it.each([
    ["cut", writeManifest([{ path: "a.html", sha256: hash }]).slice(0, -5)],
    ["empty", ""],
    ["not an object", "[]"],
    ["of a later format", marker([], 2)],
    ["without files", marker(undefined)],
    ["naming a path outside", marker([{ path: "../../thesis.txt", sha256: hash }])],
    ["naming an absolute path", marker([{ path: "/etc/passwd", sha256: hash }])],
    ["naming itself", marker([{ path: ".event-kit-site.json", sha256: hash }])],
    ["naming a file twice", marker([1, 2].map(() => ({ path: "a.html", sha256: hash })))],
    ["without a hash", marker([{ path: "a.html" }])],
    ["with a hash of another kind", marker([{ path: "a.html", sha256: "abc" }])],
  ])("is refused when %s", (_, text) => {
    expect(readManifest(text)).toBeUndefined();
  });
});
