// SPDX-License-Identifier: MIT
import { describe, expect, it } from "vitest";
import { publish } from "../../kit/publish/publish.ts";
import { recover } from "../../kit/publish/recover.ts";
import { besides, memoryPorts, output, publishedTree } from "./memory-ports.ts";
import { expectedTree, sampleSite } from "./sample-site.ts";

const A = sampleSite("A", 4);
const site = "/place/event/_site";
const beside = (ending: string) => `/place/event/._site.event-kit-${ending}`;
const journal = (staging: string, old: string) => `${JSON.stringify({ staging, old })}\n`;

async function published() {
  const ports = memoryPorts();
  await publish(A, output, ports);
  return ports;
}

describe("repairing", () => {
  it("does and writes nothing where nothing is left", async () => {
    const ports = await published();
    const before = ports.disk.snapshot();
    expect(await recover(output, ports)).toBe("nothing");
    expect(ports.disk.snapshot()).toEqual(before);
    expect(await recover({ ...output, folder: "never/made" }, ports)).toBe("nothing");
  });

  it("puts the old site back when the prepared one is not whole", async () => {
    const ports = await published();
    ports.disk.rename(site, beside("old-1"));
    ports.disk.createFolder(beside("99"));
    ports.disk.create(
      `${beside("99")}/.event-kit-site.json`,
      ports.disk.read(`${beside("old-1")}/.event-kit-site.json`),
    );
    ports.disk.create(beside("journal"), journal("99", "old-1"));
    expect(await recover(output, ports)).toBe("old-site");
    expect(publishedTree(ports.disk)).toEqual(expectedTree(A));
    expect(besides(ports.disk)).toEqual([]);
  });

  it("puts the old site back when the journal was cut", async () => {
    const ports = await published();
    ports.disk.rename(site, beside("old-1"));
    ports.disk.create(beside("journal"), '{"stag');
    expect(await recover(output, ports)).toBe("old-site");
    expect(publishedTree(ports.disk)).toEqual(expectedTree(A));
  });

  it("does not bring back a site that its owner removed", async () => {
    const ports = await published();
    ports.disk.rename(site, beside("old-1"));
    expect(await recover(output, ports)).toBe("nothing");
    expect(publishedTree(ports.disk)).toBeUndefined();
    expect(besides(ports.disk)).toEqual([]);
  });

  it("is told by the report of the publication that did it", async () => {
    const ports = await published();
    ports.disk.rename(site, beside("99"));
    ports.disk.create(beside("journal"), journal("99", "old-1"));
    expect(await publish(A, output, ports)).toMatchObject({ repaired: "new-site", written: 0 });
  });

  describe("when the folder was made again between the two renames", () => {
    async function inGap() {
      const ports = await published();
      ports.disk.rename(site, beside("old-1"));
      const other = memoryPorts();
      await publish(sampleSite("B", 4), output, other);
      for (const [path, text] of Object.entries(other.disk.snapshot()).filter(([path]) => path.startsWith(site))) {
        const to = beside("99") + path.slice(site.length);
        if (text === "/") ports.disk.createFolder(to);
        else ports.disk.create(to, Buffer.from(text, "latin1"));
      }
      ports.disk.create(beside("journal"), journal("99", "old-1"));
      ports.disk.createFolder(site);
      return ports;
    }

    it("replaces an empty folder by the new site", async () => {
      const ports = await inGap();
      expect(await recover(output, ports)).toBe("new-site");
      expect(publishedTree(ports.disk)).toEqual(expectedTree(sampleSite("B", 4)));
      expect(besides(ports.disk)).toEqual([]);
    });

    it("refuses one with content, and keeps both sites until it is gone", async () => {
      const ports = await inGap();
      ports.disk.create(`${site}/notes.txt`, "mine");
      await expect(recover(output, ports)).rejects.toMatchObject({ code: "output/not-ours" });
      await expect(publish(A, output, ports)).rejects.toMatchObject({ code: "output/not-ours" });
      expect(publishedTree(ports.disk)).toEqual({ "notes.txt": "mine" });
      ports.disk.removeTree(site);
      expect(await recover(output, ports)).toBe("new-site");
    });
  });
});

describe("what lies beside the site under the publisher's names", () => {
  it("is removed when it is a publisher's: prepared folders, sites set aside, locks moved aside", async () => {
    const ports = await published();
    ports.disk.createFolder(beside("12"));
    ports.disk.createFolder(beside("13"));
    ports.disk.create(`${beside("13")}/.event-kit-staging`, "");
    ports.disk.createFolder(`${beside("13")}/fete`);
    ports.disk.create(`${beside("13")}/fete/page.html`, "half");
    ports.disk.create(beside("lock-14"), "");
    expect(await recover(output, ports)).toBe("nothing");
    expect(besides(ports.disk)).toEqual([]);
  });

  it("is left alone when it has content and neither marker, or holds what its marker does not name", async () => {
    const ports = await published();
    ports.disk.createFolder(beside("12"));
    ports.disk.create(`${beside("12")}/thesis.txt`, "three years of work");
    ports.disk.createFolder(beside("old-3"));
    ports.disk.create(`${beside("old-3")}/.event-kit-site.json`, '{"event_kit_site":1,"files":[]}');
    ports.disk.create(`${beside("old-3")}/photo.jpg`, "mine");
    ports.disk.createFolder(beside("backup"));
    await publish(sampleSite("B", 4), output, ports);
    expect(ports.disk.snapshot()).toMatchObject({
      [`${beside("12")}/thesis.txt`]: "three years of work",
      [`${beside("old-3")}/photo.jpg`]: "mine",
      [beside("backup")]: "/",
    });
    expect(publishedTree(ports.disk)).toEqual(expectedTree(sampleSite("B", 4)));
  });

  it("cannot make a journal move or remove anything elsewhere", async () => {
    const ports = await published();
    ports.disk.removeTree(site);
    for (const ending of ["/../../../home/camille", "../old-1", ""]) {
      ports.disk.create(beside("journal"), journal(ending, ending));
      expect(await recover(output, ports)).toBe("nothing");
    }
    ports.disk.plant(beside("99"), "/home/camille");
    ports.disk.create(beside("journal"), journal("99", "old-1"));
    expect(await recover(output, ports)).toBe("nothing");
    expect(ports.disk.snapshot()).toMatchObject({ "/home/camille": "/" });
    expect(publishedTree(ports.disk)).toBeUndefined();
  });

  it("stops a publication whose journal has no place", async () => {
    const ports = await published();
    ports.disk.createFolder(beside("journal"));
    const publishing = publish(sampleSite("B", 4), output, ports);
    await expect(publishing).rejects.toMatchObject({ code: "output/failed", args: { reason: "EEXIST" } });
    expect(publishedTree(ports.disk)).toEqual(expectedTree(A));
  });
});
