// SPDX-License-Identifier: MIT
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { formatNames } from "../../kit/export/format-names.ts";
import { aPicture } from "../helpers/a-picture.ts";
import { eventKit, root, scratchFolder } from "../helpers/kit-cli.ts";
import { eventsFolder } from "./folders.ts";

const events = eventsFolder();
const nec = join(root, "examples/nec18-nantes");

/** By what a library is known: the path of its files, or, gathered into a file of ours, words that only it has. */
const signs: Readonly<Record<string, RegExp>> = {
  eleventy: /node_modules\/@11ty\//u,
  resvg: /node_modules\/@resvg\//u,
  sharp: /node_modules\/sharp\//u,
  "markdown-it": /"text_join"/u,
  preact: /dangerouslySetInnerHTML/u,
  yaml: /"BAD_ALIAS"/u,
  commander: /"commander\.unknownOption"/u,
  "the words of sites": /"formats\.day_full"/u,
};

/** The libraries that a run of the kit loaded, from V8's own list of the scripts of a process. */
async function librariesOf(...args: string[]): Promise<readonly string[]> {
  const reports = scratchFolder();
  const { code, stderr } = await eventKit(args, { env: { NODE_V8_COVERAGE: reports } });
  expect(code, stderr).toBe(0);
  const urls = readdirSync(reports).flatMap((name) =>
    (JSON.parse(readFileSync(join(reports, name), "utf8")) as { result: { url: string }[] }).result.map(
      ({ url }) => url,
    ),
  );
  const files = [...new Set(urls)].filter((url) => url.startsWith("file:")).map((url) => fileURLToPath(url));
  expect(files.some((path) => path.includes("/dist/"))).toBe(true);
  const seen = files
    .filter((path) => existsSync(path))
    .map((path) => (/\/node_modules\/(?:@|sharp\/)/u.test(path) ? path : `${path}\n${readFileSync(path, "utf8")}`));
  return Object.keys(signs).filter((name) => seen.some((text) => signs[name]?.test(text)));
}

describe("what a command loads", () => {
  it("validate: nothing of what draws pages", async () => {
    expect(await librariesOf("validate", join(events, "village"))).toEqual(["yaml", "commander"]);
  });

  it("status: nothing of what draws pages but its words, for dates", async () => {
    expect(await librariesOf("status", nec)).toEqual(["yaml", "commander", "the words of sites"]);
  });

  it("export: nothing of what draws pages either but its words, whatever the format", async () => {
    for (const name of formatNames) {
      const loaded = await librariesOf("export", nec, "--to", name, "-o", join(events, name));
      expect(loaded).toEqual(["yaml", "commander", "the words of sites"]);
    }
  });

  it("help: nothing but what reads the command line", async () => {
    expect(await librariesOf("--help")).toEqual(["commander"]);
  });

  it("build: what resizes pictures only when there is one", async () => {
    const loaded = await librariesOf("build", join(events, "village"), "-o", join(events, "site"));
    expect(loaded).toEqual(Object.keys(signs).filter((name) => name !== "sharp"));
  });

  it("build: all of it, or this test would see nothing; the other commands no more than before", async () => {
    const folder = join(events, "pictured");
    cpSync(join(events, "village"), folder, { recursive: true });
    mkdirSync(join(folder, "media"), { recursive: true });
    writeFileSync(join(folder, "media/hall.jpg"), await aPicture("jpeg", { width: 60, height: 40 }));
    writeFileSync(join(folder, "media/hall.jpg.yaml"), "alt: Le hall\ncredit: Ada\n");
    expect(await librariesOf("build", folder, "-o", join(events, "site"))).toEqual(Object.keys(signs));
    expect(await librariesOf("validate", folder)).toEqual(["yaml", "commander"]);
    expect(await librariesOf("status", folder)).not.toContain("sharp");
    expect(await librariesOf("export", folder, "--to", "event-json", "-o", join(events, "event.json"))).not.toContain(
      "sharp",
    );
  });
});
