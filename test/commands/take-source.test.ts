// SPDX-License-Identifier: MIT
import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { Setting } from "../../kit/commands/command.ts";
import { sourceNamed } from "../../kit/commands/fork/source-named.ts";
import { takeSource } from "../../kit/commands/fork/take-source.ts";
import { forkWords } from "../../kit/commands/words/fork/index.ts";
import { commandWords } from "../../kit/commands/words/index.ts";
import { memoryWeb } from "../../kit/io/memory-web.ts";
import { aZip, taken } from "../fork/a-bundle.ts";
import { eventYaml } from "../helpers/an-event.ts";

const words = forkWords.en;
const console = { out: () => {}, err: () => {}, color: { out: false, err: false } };
const setting: Setting = { console, lang: "en", words: commandWords.en, now: 0 };
const site = "https://parent.example/";

const zip = aZip({ "event.yaml": eventYaml() });
const sha256 = createHash("sha256").update(zip).digest("hex");
const manifest = (source: unknown) =>
  JSON.stringify({ format: 1, id: "fete", title: { fr: "La Fête" }, languages: ["fr"], source });
const good = { href: "source.zip", sha256, bytes: zip.length };
const page = `<!doctype html><html><head><link rel="alternate" type="application/json" href="fete/event.json"></head></html>`;

const take = (at: string, answers: Readonly<Record<string, string | Uint8Array>>) =>
  takeSource(sourceNamed(at, words), { web: memoryWeb(answers), words, setting });

describe("an event taken from an address", () => {
  const answers = { [site]: page, [`${site}fete/event.json`]: manifest(good), [`${site}fete/source.zip`]: zip };

  it.each([
    ["any page of its site", site],
    ["its manifest", `${site}fete/event.json`],
  ])("is found by %s, with what it says of itself", async (_, at) => {
    const found = await take(at, answers);
    expect(found.bundle.sha256).toBe(sha256);
    expect(found.relative).toMatchObject({ id: "fete", checksum: sha256 });
    expect(found.url).toBe(`${site}fete/`);
    expect((await taken()).input.event.value.id).toBe(found.input.event.value.id);
  });

  it("is found by its archive alone, without a manifest", async () => {
    const found = await take(`${site}fete/source.zip`, answers);
    expect(found.relative).toBeUndefined();
  });

  it.each<[string, unknown, RegExp]>([
    ["carries no source", undefined, /does not carry/u],
    ["names a source without a checksum", { href: "source.zip" }, /does not carry/u],
    ["names a checksum that is none", { href: "source.zip", sha256: "x" }, /does not carry/u],
    ["names a source that is no text", { href: ["source.zip"], sha256 }, /does not carry/u],
    ["gives another archive than it says", { href: "source.zip", sha256: "0".repeat(64) }, /not the one/u],
    ["sends elsewhere than the web", { href: "file:///etc/passwd", sha256 }, /./u],
  ])("is refused when its site %s", async (_, source, why) => {
    await expect(take(site, { ...answers, [`${site}fete/event.json`]: manifest(source) })).rejects.toThrow(why);
  });

  it("is refused when its manifest is none, or no JSON", async () => {
    for (const text of ["[]", "null", '{"format":1}', "{", '{"__proto__":{"id":"a"}}'])
      await expect(take(site, { ...answers, [`${site}fete/event.json`]: text })).rejects.toThrow(/event/u);
  });

  it("is refused when it has errors", async () => {
    // The list of the archive is right; the event in it is not.
    const text = eventYaml().replace("title:", "titel:");
    const broken = aZip({ "event.yaml": eventYaml() }, {}, { "event.yaml": text });
    await expect(take(`${site}source.zip`, { [`${site}source.zip`]: broken })).rejects.toThrow(/error/u);
  });
});
