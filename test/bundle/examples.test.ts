// SPDX-License-Identifier: MIT
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { makeBundle } from "../../kit/bundle/make-bundle.ts";
import { derive } from "../../kit/derive/derive.ts";
import { memoryFiles } from "../../kit/io/memory-files.ts";
import { checkFolder, editionOf, folder } from "../examples/read-event.ts";
import { root } from "../helpers/kit-cli.ts";

/** The event folders among the examples that stand alone: those of a series see what their editions share besides. */
const examples = readdirSync(join(root, "examples"), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.name === "event.yaml")
  .map(({ parentPath }) => parentPath.slice(root.length + 1))
  .filter((path) => !path.includes("/editions/"))
  .sort();

describe("what goes along of each example", () => {
  it("is looked at for all of them", () => expect(examples.length).toBeGreaterThanOrEqual(5));

  it.each(examples)("%s: an event that validates without error, makes a site, and names nobody", (path) => {
    const files = folder(path);
    const { input } = checkFolder(files);
    if (input === undefined) throw new Error(`${path} has errors`);
    const plan = makeBundle(input, editionOf(checkFolder(files)));
    const media = plan.media.map((medium) => [medium.path, files.read(medium.path)] as const);
    const texts = plan.texts.map(({ path: to, content }) => [to, content] as const);
    const again = checkFolder(memoryFiles(Object.fromEntries([...texts, ...media])));
    expect(again.findings.filter(({ severity }) => severity === "error")).toEqual([]);
    const site = derive(editionOf(again), { today: "2018-01-01" });
    expect(site.edition.people).toEqual([]);
    expect(site.pages.length).toBeGreaterThan(0);
    const said = JSON.stringify(plan.texts);
    expect(input.people.map(({ value }) => value.name).filter((name) => said.includes(name))).toEqual([]);
  });
});
