// SPDX-License-Identifier: MIT
import { describe, expect, it } from "vitest";
import { fingerprint, planPublication } from "../../kit/publish/plan-publication.ts";
import { publish } from "../../kit/publish/publish.ts";
import { besides, memoryPorts, output } from "./memory-ports.ts";
import { digest, sampleSite } from "./sample-site.ts";

describe("the plan of a publication", () => {
  it("says what would be written, kept and removed, in order", () => {
    const files = [
      { path: "same.html", sha256: "1" },
      { path: "new.html", sha256: "2" },
      { path: "changed.html", sha256: "3" },
    ];
    const old = new Map([
      ["same.html", "1"],
      ["gone.html", "4"],
      ["changed.html", "5"],
      ["a-gone.html", "6"],
    ]);
    expect(planPublication(files, old)).toEqual({
      write: ["changed.html", "new.html"],
      keep: ["same.html"],
      remove: ["a-gone.html", "gone.html"],
    });
  });

  it("writes everything when there is no site yet", () => {
    expect(planPublication([{ path: "a.html", sha256: "1" }])).toEqual({ write: ["a.html"], keep: [], remove: [] });
  });
});

describe("fingerprints of files to be", () => {
  it("are what publishing writes in the marker, from a plain or an asynchronous source", async () => {
    async function* slowly() {
      yield* sampleSite("A", 5);
    }
    const ports = memoryPorts();
    await publish(sampleSite("A", 5), output, ports);
    const marker = JSON.parse(ports.disk.snapshot()["/place/event/_site/.event-kit-site.json"] ?? "");
    const plain = await fingerprint(sampleSite("A", 5));
    expect(plain.toSorted((a, b) => (a.path < b.path ? -1 : 1))).toEqual(marker.files);
    expect(await fingerprint(slowly())).toEqual(plain);
    expect(plain).toContainEqual({ path: "index.html", sha256: digest("<h1>Welcome A</h1>") });
    expect(besides(ports.disk)).toEqual([]);
  });

  it("are refused for paths that publishing would refuse", async () => {
    await expect(fingerprint([{ path: "../x", content: "" }])).rejects.toMatchObject({ code: "output/path-clash" });
  });
});
