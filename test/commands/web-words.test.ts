// SPDX-License-Identifier: MIT
import { describe, expect, it } from "vitest";
import { BundleError, type BundleFault } from "../../kit/bundle/bundle-error.ts";
import { bundleMessage, webMessage } from "../../kit/commands/words/web/index.ts";
import { WebError, type WebFault } from "../../kit/io/web.ts";

const url = "https://valbrume.example/event.json";
const web: Readonly<Record<WebFault, WebError>> = {
  "not-http": new WebError("not-http", "ftp://valbrume.example/"),
  "private-address": new WebError("private-address", "http://192.168.1.2/"),
  "unknown-host": new WebError("unknown-host", url),
  "too-slow": new WebError("too-slow", url),
  "too-large": new WebError("too-large", url, undefined, 5_242_880),
  "too-many-redirects": new WebError("too-many-redirects", url),
  downgrade: new WebError("downgrade", "http://valbrume.example/"),
  status: new WebError("status", url, 404),
  certificate: new WebError("certificate", url),
  "wrong-type": new WebError("wrong-type", url),
  "no-answer": new WebError("no-answer", url),
};
const bundle: Readonly<Record<BundleFault, BundleError>> = {
  checksum: new BundleError("checksum"),
  "not-a-zip": new BundleError("not-a-zip"),
  encrypted: new BundleError("encrypted", "event.yaml"),
  "too-many-files": new BundleError("too-many-files"),
  "file-too-large": new BundleError("file-too-large", "media/hall.png"),
  "too-large": new BundleError("too-large"),
  "unsafe-name": new BundleError("unsafe-name", "../\u001b[2Jevent.yaml"),
  "special-file": new BundleError("special-file", "media/hall.png"),
  "duplicate-name": new BundleError("duplicate-name", "event.yaml"),
  "name-clash": new BundleError("name-clash", "Event.yaml"),
  "no-manifest": new BundleError("no-manifest"),
  "manifest-too-large": new BundleError("manifest-too-large"),
  manifest: new BundleError("manifest", "/files/3/sha256"),
  "newer-format": new BundleError("newer-format"),
  "unlisted-file": new BundleError("unlisted-file", "pages/extra.md"),
  "missing-file": new BundleError("missing-file", "event.yaml"),
  "wrong-size": new BundleError("wrong-size", "event.yaml"),
  "wrong-checksum": new BundleError("wrong-checksum", "event.yaml"),
};
const statuses = [204, 302, 401, 403, 404, 410, 429, 500, 503].map((status) => new WebError("status", url, status));
const elsewhere = [
  new WebError("too-large", url, undefined, 500_000),
  new BundleError("not-a-zip", "event.yaml"),
  new BundleError("manifest", ""),
];
const all = [...Object.values(web), ...statuses, ...Object.values(bundle), ...elsewhere];

describe.each(["en", "fr"] as const)("what people are told of what comes from elsewhere (%s)", (lang) => {
  const told = all.map((error) => (error instanceof WebError ? webMessage(error, lang) : bundleMessage(error, lang)));

  it("is a sentence for each fault, with what to do", async () => {
    await expect(`${told.join("\n")}\n`).toMatchFileSnapshot(`web-words.${lang}.txt`);
  });

  it("is at least two sentences, with nothing missing in them, and none twice", () => {
    for (const one of told) expect(one).toMatch(/^.+\. \p{Lu}.+\.$/u);
    expect(told.filter((one) => /undefined|NaN|\(\)| {2}/u.test(one))).toEqual([]);
    expect(new Set(told).size).toBe(all.length - 1);
  });

  it("shows what strangers wrote without letting it act, and not all of it", () => {
    const hostile = new WebError("no-answer", `https://a.example/\u001b[2J\u202e${"x".repeat(5_000)}`);
    expect(webMessage(hostile, lang)).not.toMatch(/[\p{Cc}\u202e]/u);
    expect(webMessage(hostile, lang).length).toBeLessThan(400);
    const path = new BundleError("unsafe-name", `\u0000\n${"../".repeat(2_000)}`);
    expect(bundleMessage(path, lang)).not.toMatch(/\p{Cc}/u);
    expect(bundleMessage(path, lang).length).toBeLessThan(500);
  });
});
