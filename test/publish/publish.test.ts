// SPDX-License-Identifier: MIT
import { chmodSync, mkdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { diskFileSystem } from "../../kit/io/disk-file-system.ts";
import { FileSystemError } from "../../kit/io/file-system.ts";
import { publish } from "../../kit/publish/publish.ts";
import { cleanup } from "../../kit/publish/running.ts";
import type { RenderedFile } from "../../kit/render/rendered-file.ts";
import { digest, expectedTree, sampleSite } from "./sample-site.ts";
import { contentOf, realPorts, tempFolder, treeOf } from "./temp-folder.ts";

const A = sampleSite("A", 12);
const B = sampleSite("B", 12);

/** An event folder with a text in it, and the output beside the text. */
function event() {
  const root = tempFolder();
  mkdirSync(join(root, "event"));
  mkdirSync(join(root, "home"));
  writeFileSync(join(root, "event", "event.yaml"), "title: Fête\n");
  const output = { folder: "_site", input: join(root, "event") };
  return {
    root,
    output,
    ports: realPorts(join(root, "event"), join(root, "home")),
    site: join(root, "event", "_site"),
  };
}

/** Publishing must fail with the code, and change nothing at all. */
async function refused(place: ReturnType<typeof event>, folder: string, code: string, args: object, files = B) {
  const before = treeOf(place.root);
  const publishing = publish(files, { ...place.output, folder }, place.ports);
  await expect(publishing).rejects.toMatchObject({ name: "PublishError", code, args });
  expect(treeOf(place.root)).toEqual(before);
}

describe("a first publication", () => {
  it("writes every file, its marker and .nojekyll, and leaves nothing beside", async () => {
    const { root, output, ports, site } = event();
    const report = await publish(A, output, ports);
    const bytes = Object.values(expectedTree(A)).reduce((sum, text) => sum + text.length, 0);
    expect(contentOf(site)).toEqual(expectedTree(A));
    const marker = JSON.parse(readFileSync(join(site, ".event-kit-site.json"), "utf8"));
    expect(marker.files.map((file: { path: string }) => file.path)).toEqual(Object.keys(expectedTree(A)));
    expect(marker.files[1]).toEqual({
      path: "fete/media/poster.png",
      sha256: digest(Uint8Array.from([137, 80, 78, 71, 12])),
    });
    expect(report).toEqual({ written: 15, kept: 0, removed: 0, bytes, pages: 13, repaired: "nothing", leftovers: [] });
    expect(Object.keys(treeOf(root)).filter((path) => path.includes("event-kit-")).length).toBe(1);
  });

  it("makes the folders above the output", async () => {
    const place = event();
    await publish(A, { ...place.output, folder: "../public/2018/site" }, place.ports);
    expect(contentOf(join(place.root, "public", "2018", "site"))).toEqual(expectedTree(A));
  });

  it("takes an empty folder, or one with nothing but what systems leave", async () => {
    const place = event();
    mkdirSync(place.site);
    writeFileSync(join(place.site, ".DS_Store"), "");
    await publish(A, place.output, place.ports);
    expect(contentOf(place.site)).toEqual(expectedTree(A));
  });

  it("follows an output that is a link to a folder, and keeps the link", async () => {
    const place = event();
    mkdirSync(join(place.root, "www"));
    symlinkSync(join(place.root, "www"), place.site);
    await publish(A, place.output, place.ports);
    await publish(B, place.output, place.ports);
    expect(contentOf(join(place.root, "www"))).toEqual(expectedTree(B));
    expect(contentOf(place.site)).toEqual(expectedTree(B));
  });

  it("gives the same bytes whatever the order of the files", async () => {
    const [one, two] = [event(), event()];
    await publish(A, one.output, one.ports);
    await publish(A.toReversed(), two.output, two.ports);
    expect(treeOf(one.site)).toEqual(treeOf(two.site));
  });
});

describe("publishing again", () => {
  it("replaces the site: new pages in, stale pages and their folders out", async () => {
    const { root, output, ports, site } = event();
    await publish(A, output, ports);
    const report = await publish(B, output, ports);
    expect(treeOf(site)).not.toHaveProperty(["fete/only-a/page-2.html"]);
    expect(contentOf(site)).toEqual(expectedTree(B));
    expect(report).toMatchObject({ written: 9, kept: 6, removed: 4, pages: 13 });
    const clean = event();
    await publish(B, clean.output, clean.ports);
    expect(treeOf(site)).toEqual(treeOf(clean.site));
    expect(Object.keys(treeOf(root)).filter((path) => path.includes("event-kit-")).length).toBe(1);
  });

  it("leaves equal files alone: same inode, same date", async () => {
    const { output, ports, site } = event();
    await publish(A, output, ports);
    const kept = join(site, "fete/sessions/page-0.html");
    const changed = join(site, "fete/sessions/page-1.html");
    const before = [statSync(kept, { bigint: true }), statSync(changed, { bigint: true })];
    await publish(B, output, ports);
    const after = [statSync(kept, { bigint: true }), statSync(changed, { bigint: true })];
    expect([after[0]?.ino, after[0]?.mtimeNs, after[0]?.nlink]).toEqual([before[0]?.ino, before[0]?.mtimeNs, 1n]);
    expect(after[1]?.ino).not.toBe(before[1]?.ino);
  });

  it("does not touch a site that would not change, not even its folder", async () => {
    const { output, ports, site } = event();
    await publish(A, output, ports);
    const before = statSync(site, { bigint: true });
    const report = await publish(A, output, ports);
    expect(report).toMatchObject({ written: 0, kept: 15, removed: 0 });
    expect(statSync(site, { bigint: true }).ino).toBe(before.ino);
    expect(statSync(site, { bigint: true }).mtimeNs).toBe(before.mtimeNs);
  });

  it("writes a page again that was changed or removed by hand: the disk is believed, not the marker", async () => {
    const { output, ports, site } = event();
    await publish(A, output, ports);
    writeFileSync(join(site, "index.html"), "defaced");
    rmSync(join(site, "fete/sessions/page-0.html"));
    expect(await publish(A, output, ports)).toMatchObject({ written: 2, kept: 13 });
    expect(contentOf(site)).toEqual(expectedTree(A));
  });

  it("copies where the file system has no hard links", async () => {
    const { output, ports, site } = event();
    const disk = { ...diskFileSystem(), link: () => false };
    await publish(A, output, { ...ports, disk });
    expect(await publish(B, output, { ...ports, disk })).toMatchObject({ written: 15, kept: 0 });
    expect(contentOf(site)).toEqual(expectedTree(B));
  });
});

describe("an output that is not ours", () => {
  it("is refused when it holds anything and no marker", async () => {
    const place = event();
    mkdirSync(place.site);
    writeFileSync(join(place.site, "thesis.txt"), "three years of work");
    await refused(place, "_site", "output/not-ours", { marker: "absent", names: ["thesis.txt"], count: 1 });
  });

  it("is refused when its marker cannot be read, even with nothing else in it", async () => {
    const place = event();
    mkdirSync(place.site);
    writeFileSync(join(place.site, ".event-kit-site.json"), "{}");
    await refused(place, "_site", "output/not-ours", { marker: "unreadable", count: 1 });
  });

  it("is refused when the site holds files that its marker does not name, of which it names five", async () => {
    const place = event();
    await publish(A, place.output, place.ports);
    for (const name of ["a.txt", "b.txt", "c.txt"]) writeFileSync(join(place.site, "fete", name), "");
    for (const name of ["CNAME", "Thumbs.db"]) writeFileSync(join(place.site, name), "");
    mkdirSync(join(place.site, ".git"));
    mkdirSync(join(place.site, "fete", "empty"));
    const names = [".git/", "CNAME", "fete/a.txt", "fete/b.txt", "fete/c.txt"];
    await refused(place, "_site", "output/foreign-files", { names, count: 6 });
  });

  it("is refused when a page or folder of the site became a link: nothing is written or removed through it", async () => {
    const place = event();
    await publish(A, place.output, place.ports);
    mkdirSync(join(place.root, "elsewhere"));
    writeFileSync(join(place.root, "elsewhere", "poster.png"), "not yours");
    rmSync(join(place.site, "fete", "media"), { recursive: true });
    symlinkSync(join(place.root, "elsewhere"), join(place.site, "fete", "media"));
    await refused(place, "_site", "output/foreign-files", { names: ["fete/media"], count: 1 });
  });

  it("is refused when somebody put a file into it during the build", async () => {
    const place = event();
    await publish(A, place.output, place.ports);
    const meddling: RenderedFile = {
      path: "last.html",
      copy_from: () => {
        writeFileSync(join(place.site, "note.txt"), "mine");
        return new Uint8Array();
      },
    };
    const publishing = publish([...B, meddling], place.output, place.ports);
    await expect(publishing).rejects.toMatchObject({ code: "output/foreign-files", args: { names: ["note.txt"] } });
    expect(contentOf(place.site)).toEqual({ ...expectedTree(A), "note.txt": "mine" });
  });
});

describe("an output where no site must go", () => {
  it.each([
    ["the root of the disk", "/", "root"],
    ["the event's folder", "../event", "input"],
    ["a parent of it", "..", "home"],
    ["the home folder", "../home", "home"],
    ["a file", "event.yaml", "file"],
    ["a link to the home folder", "../to-home", "home"],
    ["a link to a link to the event", "../to-to-event", "input"],
    ["a link that leads nowhere", "../to-nothing", "link"],
    ["a folder below a link that leads nowhere", "../to-nothing/site", "link"],
  ])("is refused: %s", async (_, folder, reason) => {
    const place = event();
    symlinkSync(join(place.root, "home"), join(place.root, "to-home"));
    symlinkSync(join(place.root, "event"), join(place.root, "to-event"));
    symlinkSync(join(place.root, "to-event"), join(place.root, "to-to-event"));
    symlinkSync(join(place.root, "nothing"), join(place.root, "to-nothing"));
    await refused(place, folder, "output/forbidden", { reason });
  });

  it("is refused when nobody named it and it is a link out of the event's folder", async () => {
    const place = event();
    mkdirSync(join(place.root, "elsewhere"));
    symlinkSync(join(place.root, "elsewhere"), join(place.root, "event", "_site"));
    const unnamed = { ...place, output: { ...place.output, inside: true } };
    await refused(unnamed, "../event/_site", "output/forbidden", { reason: "elsewhere" });
  });

  it("is refused when it is the current folder, or holds the event without being it", async () => {
    const place = event();
    mkdirSync(join(place.root, "desk", "deep"), { recursive: true });
    const here = { ...place, ports: realPorts(join(place.root, "desk", "deep"), join(place.root, "home")) };
    await refused(here, ".", "output/forbidden", { reason: "current" });
    await refused(here, "..", "output/forbidden", { reason: "current" });
    const deep = { ...place, output: { ...place.output, input: join(place.root, "desk", "deep") } };
    await refused(deep, "../desk", "output/forbidden", { reason: "input" });
  });

  it("may have a name that only starts like a forbidden one", async () => {
    const place = event();
    await publish(A, { ...place.output, folder: "../event-site" }, place.ports);
    await publish(A, { ...place.output, folder: "..site" }, place.ports);
    expect(contentOf(join(place.root, "event-site"))).toEqual(expectedTree(A));
  });
});

describe("a publication that fails", () => {
  it.each([
    ["an unsafe path", { path: "../outside.html", content: "" }, { reason: "dot" }],
    ["a path given twice", { path: "index.html", content: "" }, { reason: "twice" }],
    ["a file where a folder is", { path: "fete", content: "" }, { reason: "file-and-folder" }],
  ])("on %s leaves the old site and nothing else", async (_, file, args) => {
    const place = event();
    await publish(A, place.output, place.ports);
    await refused(place, "_site", "output/path-clash", args, [...B, file]);
    await refused(place, "../new/site", "output/path-clash", args, [...B, file]);
    expect(() => statSync(join(place.root, "new"))).toThrow("ENOENT");
  });

  it("because its source throws gives that very error, and leaves the old site", async () => {
    const place = event();
    await publish(A, place.output, place.ports);
    const before = treeOf(place.root);
    const bug = new TypeError("template");
    async function* source() {
      yield* B;
      throw bug;
    }
    await expect(publish(source(), place.output, place.ports)).rejects.toBe(bug);
    expect(treeOf(place.root)).toEqual(before);
  });

  it("because another program removed a prepared page says so, and leaves the old site", async () => {
    const place = event();
    await publish(A, place.output, place.ports);
    const before = treeOf(place.root);
    const spoiling: RenderedFile = {
      path: "last.html",
      copy_from: () => {
        rmSync(join(place.root, "event", `._site.event-kit-${process.pid}`, "index.html"));
        return new Uint8Array();
      },
    };
    const publishing = publish([...B, spoiling], place.output, place.ports);
    await expect(publishing).rejects.toMatchObject({ code: "output/incomplete", args: { names: ["index.html"] } });
    expect(treeOf(place.root)).toEqual(before);
  });

  it.each([
    ["EACCES", "output/not-writable"],
    ["EROFS", "output/not-writable"],
    ["ENOSPC", "output/disk-full"],
    ["EDQUOT", "output/disk-full"],
    ["EIO", "output/failed"],
    ["EMFILE", "output/failed"],
  ])("with %s says %s", async (code, expected) => {
    const place = event();
    await publish(A, place.output, place.ports);
    const before = treeOf(place.root);
    const disk = diskFileSystem();
    const create = (path: string, content: string | Uint8Array) => {
      if (path.endsWith("page-7.html")) throw new FileSystemError(code, path);
      return disk.create(path, content);
    };
    const publishing = publish(B, place.output, { ...place.ports, disk: { ...disk, create } });
    await expect(publishing).rejects.toMatchObject({ code: expected });
    expect(treeOf(place.root)).toEqual(before);
  });

  it("because a signal came leaves the old site, no lock and no prepared folder", async () => {
    const place = event();
    await publish(A, place.output, place.ports);
    const before = treeOf(place.root);
    async function* source() {
      yield* B;
      cleanup();
      expect(treeOf(place.root)).toEqual(before);
      yield { path: "late.html", content: "" };
    }
    const publishing = publish(source(), place.output, place.ports);
    await expect(publishing).rejects.toMatchObject({ code: "output/interrupted" });
    expect(treeOf(place.root)).toEqual(before);
    await publish(B, place.output, place.ports);
    expect(contentOf(place.site)).toEqual(expectedTree(B));
  });

  it("lets signals be heard while a plain list of files is published", async () => {
    const place = event();
    const many = sampleSite("A", 1_000);
    let heard = 0;
    const timer = setInterval(() => heard++, 0);
    const sleep = async () => {
      await new Promise((done) => setTimeout(done, 2));
    };
    await publish(many, place.output, { ...place.ports, machine: { ...place.ports.machine, sleep } });
    clearInterval(timer);
    expect(heard).toBeGreaterThanOrEqual(5);
  });
});

describe("an output that may not be written", () => {
  it("is reported as such, in a folder where nobody may write", async () => {
    const place = event();
    const folder = join(place.root, "locked");
    mkdirSync(folder);
    chmodSync(folder, 0o555);
    // The administrator may write anywhere: the system's answer is then given for it.
    const disk = diskFileSystem();
    const create = (path: string, content: string | Uint8Array) => {
      if (path.startsWith(folder)) throw new FileSystemError("EACCES", path);
      return disk.create(path, content);
    };
    const ports = process.getuid?.() === 0 ? { ...place.ports, disk: { ...disk, create } } : place.ports;
    await refused({ ...place, ports }, "../locked/site", "output/not-writable", { reason: "EACCES" });
  });
});
