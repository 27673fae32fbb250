// SPDX-License-Identifier: MIT
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { brokenInFolder, brokenWhenServed } from "../helpers/broken-links.ts";
import { builtSite, root, scratchFolder } from "../helpers/kit-cli.ts";

describe.each(["nec18-nantes", "minimal"])(
  "every internal link and anchor of examples/%s leads somewhere",
  (example) => {
    const place = scratchFolder();
    const nested = join(place, "a/b");

    beforeAll(async () => {
      mkdirSync(join(place, "a"));
      await builtSite(join(root, "examples", example), nested, "--base-path", "/a/b/");
    });

    it("at the root of a server", async () => {
      const { broken, checked } = await brokenWhenServed(nested, "index.html");
      expect(checked).toBeGreaterThan(20);
      expect(broken).toEqual([]);
    });

    it("under /a/b/, the page for lost addresses included", async () => {
      const { broken } = await brokenWhenServed(place, "a/b/index.html");
      expect(broken).toEqual([]);
      expect((await brokenWhenServed(place, "a/b/404.html")).broken).toEqual([]);
    });

    it("opened from a folder, without a server", () => {
      const broken = brokenInFolder(nested).filter((one) => !one.startsWith("404.html"));
      expect(broken).toEqual([]);
    });
  },
);
