// SPDX-License-Identifier: MIT
import { constants, deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { BundleError } from "../../kit/bundle/bundle-error.ts";
import { bundleLimits } from "../../kit/bundle/bundle-limits.ts";
import { readBundle } from "../../kit/bundle/read-bundle.ts";
import { aBundle, aManifest, entriesOf, sha256Of, someFiles, type Texts } from "./a-bundle.ts";
import { type HandEntry, handZip } from "./hand-zip.ts";

const bytes = (content: string | Uint8Array) => new Uint8Array(Buffer.from(content as string));

/** Why an archive is refused. */
async function faultOf(zip: Uint8Array, expected?: { sha256: string }): Promise<BundleError> {
  try {
    await readBundle(zip, expected);
  } catch (error) {
    if (error instanceof BundleError) return error;
    throw error;
  }
  throw new Error("the archive was taken");
}
const withEntry = (entry: HandEntry) => handZip([...entriesOf(), entry]);

describe("a bundle", () => {
  const files = new Map(Object.entries(someFiles).map(([path, content]) => [path, bytes(content)]));

  it("gives its list, its files and its checksum", async () => {
    const zip = aBundle();
    expect(await readBundle(zip)).toEqual({ manifest: aManifest(), files, sha256: sha256Of(zip) });
  });

  it("is taken when it has the checksum that was announced, and not otherwise", async () => {
    const sha256 = sha256Of(aBundle());
    expect((await readBundle(aBundle(), { sha256: sha256.toUpperCase() })).sha256).toBe(sha256);
    expect(await faultOf(aBundle(), { sha256: sha256Of("another") })).toMatchObject({ code: "checksum" });
  });

  it("may have been packed by another program, with its folders, in any order, with files that are not compressed", async () => {
    const parts = Object.fromEntries(entriesOf().map(({ name, body }) => [String(name), bytes(body)]));
    const folders = { "formats/": new Uint8Array(), "media/": new Uint8Array() };
    const zip = zipSync({ ...folders, ...parts }, { level: 0 });
    expect((await readBundle(zip)).files).toEqual(files);
    const turned = [...entriesOf()]
      .reverse()
      .map((entry) => ({ ...entry, method: 0, external: (0o100644 << 16) >>> 0 }));
    expect((await readBundle(handZip(turned))).files).toEqual(files);
  });

  it("may have an empty file", async () => {
    const empty = { "event.yaml": "format: 1", "theme/theme.css": "" };
    expect((await readBundle(aBundle(empty))).files.get("theme/theme.css")).toEqual(new Uint8Array());
  });

  it("is not changed by what is done with the files that it gave", async () => {
    const zip = handZip(entriesOf().map((entry) => ({ ...entry, method: 0 })));
    const { files: given, sha256 } = await readBundle(zip);
    for (const content of given.values()) content.fill(0);
    expect(sha256Of(zip)).toBe(sha256);
  });
});

describe("what is no archive", () => {
  it.each([
    ["nothing", new Uint8Array()],
    ["a page", bytes("<!doctype html>")],
    ["one byte", Uint8Array.of(0x50)],
    ["the end of an archive alone", handZip([]).subarray(0, 21)],
    ["half of one", aBundle().subarray(0, 300)],
    ["one with something after its end", bytes(Buffer.concat([aBundle(), Buffer.from("more")]))],
    ["one that counts more entries than it has", handZip(entriesOf(), 10)],
    [
      "one that is packed in an unknown way",
      handZip(entriesOf().map((entry) => ({ ...entry, method: 12, packed: deflateRawSync(entry.body) }))),
    ],
    ["one whose data are not where it says", handZip(entriesOf().map((entry) => ({ ...entry, offset: 7 })))],
    ["one whose data are outside", handZip(entriesOf().map((entry) => ({ ...entry, packedSize: 99_999 })))],
    [
      "one whose files lie over one another",
      handZip(entriesOf().map((entry) => ({ ...entry, offset: 0, packedSize: 5_000 }))),
    ],
    ["one whose data are cut", handZip(entriesOf().map((entry) => ({ ...entry, packedSize: 5 })))],
  ])("is refused: %s", async (_name, zip) => {
    expect((await faultOf(zip)).code).toBe("not-a-zip");
  });

  it("is refused when it has no list, or no event", async () => {
    expect((await faultOf(handZip(entriesOf().slice(1)))).code).toBe("no-manifest");
    expect((await faultOf(handZip([]))).code).toBe("no-manifest");
    const { "event.yaml": _, ...others } = someFiles;
    expect(await faultOf(aBundle(others))).toMatchObject({ code: "missing-file", path: "event.yaml" });
  });

  it("is refused when it is encrypted", async () => {
    for (const flags of [0x801, 0x841, 0x2800])
      expect((await faultOf(withEntry({ name: "a.yaml", body: "a", flags }))).code).toMatch(
        /^(?:encrypted|not-a-zip)$/u,
      );
    expect(await faultOf(withEntry({ name: "a.yaml", body: "a", flags: 0x801 }))).toMatchObject({
      code: "encrypted",
      path: "a.yaml",
    });
  });
});

describe("an archive that is too large", () => {
  it("is refused by the number of its entries, before any is read", async () => {
    const entry = { name: "a.yaml", body: "", method: 0 };
    const many = Array.from({ length: bundleLimits.files + 1 }, (_, index) => ({ ...entry, name: `a${index}.yaml` }));
    expect((await faultOf(handZip(many))).code).toBe("too-many-files");
    expect((await faultOf(handZip(many.slice(1)))).code).toBe("no-manifest");
    expect((await faultOf(handZip([], 60_000))).code).toBe("too-many-files");
  });

  it("is refused by the size of one file, whether the archive says it or its list", async () => {
    const size = bundleLimits.fileBytes + 1;
    expect(await faultOf(withEntry({ name: "big.png", body: "", size }))).toMatchObject({
      code: "file-too-large",
      path: "big.png",
    });
    const listed = aManifest();
    const manifest = { ...listed, files: listed.files.map((file) => ({ ...file, bytes: size })) };
    expect((await faultOf(handZip(entriesOf(manifest)))).code).toBe("file-too-large");
  });

  it("is refused by the size of the whole, packed or as its list says", async () => {
    expect((await faultOf(new Uint8Array(bundleLimits.bytes + 1))).code).toBe("too-large");
    const [file] = aManifest().files;
    const files = Array.from({ length: 9 }, (_, index) => ({
      ...file,
      path: `a${index}.png`,
      bytes: bundleLimits.fileBytes,
    }));
    expect((await faultOf(handZip(entriesOf({ ...aManifest(), files })))).code).toBe("too-large");
  });

  it("is refused by the size of its list", async () => {
    const list = `${JSON.stringify(aManifest())}${" ".repeat(bundleLimits.manifestBytes)}`;
    const [first, ...others] = entriesOf(list);
    expect((await faultOf(handZip([{ ...(first as HandEntry), size: 100 }, ...others]))).code).toBe(
      "manifest-too-large",
    );
  });

  it("is not unpacked beyond what its list says, whatever its headers say: a gigabyte stays packed", async () => {
    const block = deflateRawSync(Buffer.alloc(10_000_000), { finishFlush: constants.Z_FULL_FLUSH });
    const packed = Buffer.concat([...Array.from({ length: 100 }, () => block), Uint8Array.of(3, 0)]);
    const bomb = { name: "event.yaml", body: "", packed, size: 28 };
    const zip = handZip([...entriesOf().filter(({ name }) => name !== "event.yaml"), bomb]);
    const kilobytes = process.resourceUsage().maxRSS;
    expect(await faultOf(zip)).toMatchObject({ code: "wrong-size", path: "event.yaml" });
    expect(process.resourceUsage().maxRSS - kilobytes).toBeLessThan(200_000);
  });
});

describe("a name that could lead elsewhere, or be another on some system, is refused", () => {
  it.each([
    "../event.yaml",
    "media/../../event.yaml",
    "..",
    "./event.yaml",
    "/etc/passwd",
    "//server/share",
    "C:/event.yaml",
    "c:event.yaml",
    "media\\hall.png",
    "..\\event.yaml",
    "media//hall.png",
    "/",
    "",
    "a\u0000.yaml",
    "a\n.yaml",
    "a\u202e.yaml",
    "e\u0301t\u00e9.yaml",
    "\u00e9t\u00e9.yaml",
    "media/con.png",
    "NUL",
    ".git/config",
    ".env",
    "a./b.yaml",
    "a ",
    "a b.yaml",
    `${"a".repeat(101)}.yaml`,
    "a/".repeat(101),
    "\ufeffevent.yaml",
  ])("%j", async (name) => {
    expect(await faultOf(withEntry({ name, body: "a", method: 0 }))).toMatchObject({ code: "unsafe-name", path: name });
  });

  it("whatever encoding it is said to be in", async () => {
    expect((await faultOf(withEntry({ name: Uint8Array.of(0x61, 0xff, 0x2e), body: "", flags: 0 }))).code).toBe(
      "unsafe-name",
    );
    expect((await faultOf(withEntry({ name: Uint8Array.of(0xc0, 0xae, 0xc0, 0xae, 0x2f), body: "" }))).code).toBe(
      "unsafe-name",
    );
  });
});

describe("an entry that is not a plain file is refused", () => {
  const unix = (mode: number) => (mode << 16) >>> 0;
  it.each([
    ["a link", "a.yaml", unix(0o120777)],
    ["a link by the name of a folder", "a/", unix(0o120777)],
    ["a pipe", "a.yaml", unix(0o010644)],
    ["a device", "a.yaml", unix(0o020644)],
    ["a block device", "a.yaml", unix(0o060644)],
    ["a socket", "a.yaml", unix(0o140644)],
    ["a folder by the name of a file", "a.yaml", unix(0o040755)],
    ["a file by the name of a folder", "a/", unix(0o100644)],
    ["a folder of DOS by the name of a file", "a.yaml", 0x10],
    ["a link of Windows", "a.yaml", 0x400],
    ["a volume", "a.yaml", 0x08],
  ])("%s", async (_what, name, external) => {
    expect(await faultOf(withEntry({ name, body: "", method: 0, external }))).toMatchObject({ code: "special-file" });
  });
});

describe("names that are one, or would be on some system, are refused", () => {
  it.each([
    ["the same twice", "event.yaml", "duplicate-name"],
    ["a second list", "bundle.json", "duplicate-name"],
    ["the same in capitals", "EVENT.yaml", "name-clash"],
    ["a folder in capitals", "Media/other.png", "name-clash"],
    ["a file where a folder stands", "media", "name-clash"],
    ["a file where a folder stands, in capitals", "FORMATS", "name-clash"],
    ["a folder where a file stands", "event.yaml/a.yaml", "name-clash"],
    ["an empty folder where a file stands", "event.yaml/", "name-clash"],
  ])("%s", async (_what, name, code) => {
    expect((await faultOf(withEntry({ name, body: "", method: 0 }))).code).toBe(code);
  });

  it("in the list too", async () => {
    const manifest = aManifest();
    const twice = { ...manifest, files: [...manifest.files, ...manifest.files] };
    expect(await faultOf(handZip(entriesOf(twice)))).toMatchObject({ code: "duplicate-name", path: "event.yaml" });
  });
});

describe("files that are not as the list says are refused", () => {
  const listed = (change: Texts) => handZip(entriesOf(aManifest(), { ...someFiles, ...change }));

  it.each([
    ["not on the list", listed({ "pages/extra.md": "x" }), "unlisted-file", "pages/extra.md"],
    ["longer", listed({ "formats/fishbowl.yaml": "name: Fishbowls\n" }), "wrong-size", "formats/fishbowl.yaml"],
    ["shorter", listed({ "formats/fishbowl.yaml": "name: Fish\n" }), "wrong-size", "formats/fishbowl.yaml"],
    ["other", listed({ "formats/fishbowl.yaml": "name: Fishbowk\n" }), "wrong-checksum", "formats/fishbowl.yaml"],
    ["not there", handZip(entriesOf().slice(0, -1)), "missing-file", "media/hall.png"],
    [
      "the list itself",
      handZip(entriesOf({ ...aManifest(), files: aManifest({ ...someFiles, "bundle.json": "{}" }).files })),
      "missing-file",
      "bundle.json",
    ],
  ])("%s", async (_what, zip, code, path) => {
    expect(await faultOf(zip)).toMatchObject({ code, path });
  });
});

describe("whatever is done to an archive", () => {
  const good = aBundle();
  const sums = new Map(aManifest().files.map(({ path, sha256 }) => [path, sha256]));
  /** It is taken only with the files that its list says, and refused only with a word. */
  async function holds(zip: Uint8Array): Promise<void> {
    try {
      const { manifest, files } = await readBundle(zip);
      const given = [...files].map(([path, content]) => [path, sha256Of(content)]);
      expect(given).toEqual(manifest.files.map(({ path, sha256 }) => [path, sha256]));
      for (const [path, sum] of given) expect(sums.get(path ?? "")).toBe(sum);
    } catch (error) {
      if (!(error instanceof BundleError)) throw error;
    }
  }

  it("changed bytes give no file that the list does not know, and no other error", async () => {
    const byte = fc.record({ at: fc.nat(good.length - 1), to: fc.nat(255) });
    await fc.assert(
      fc.asyncProperty(fc.array(byte, { minLength: 1, maxLength: 6 }), async (changes) => {
        const zip = new Uint8Array(good);
        for (const { at, to } of changes) zip[at] = to;
        await holds(zip);
      }),
      { numRuns: 1_500 },
    );
  });

  it("nor do bytes that are taken out, put in or moved", async () => {
    const cut = fc.tuple(fc.nat(good.length), fc.nat(good.length), fc.uint8Array({ maxLength: 80 }));
    await fc.assert(
      fc.asyncProperty(cut, async ([from, to, between]) => {
        await holds(new Uint8Array(Buffer.concat([good.subarray(0, from), between, good.subarray(to)])));
      }),
      { numRuns: 500 },
    );
  });

  it("nor does an archive with the locator of a large one (zip64), whatever it says", async () => {
    const end = good.length - 22;
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 76, maxLength: 76 }), fc.boolean(), async (noise, points) => {
        const large = Buffer.from(noise);
        large.writeUInt32LE(0x06064b50, 0);
        large.writeUInt32LE(0x07064b50, 56);
        if (points) large.writeBigUInt64LE(BigInt(end), 64);
        large.writeUInt32LE(0, 16);
        await holds(new Uint8Array(Buffer.concat([good.subarray(0, end), large, good.subarray(end)])));
      }),
      { numRuns: 300 },
    );
  });
});
