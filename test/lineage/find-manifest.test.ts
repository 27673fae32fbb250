// SPDX-License-Identifier: MIT
import { describe, expect, it } from "vitest";
import { memoryWeb } from "../../kit/io/memory-web.ts";
import { findManifest } from "../../kit/lineage/find-manifest.ts";
import { aManifest, manifestAddress } from "./a-manifest.ts";

const manifest = JSON.stringify(aManifest());
const site = "https://val-dore.example.org";
const page = (href: string) =>
  `<!DOCTYPE html><html><head><link rel="alternate" type="application/feed+json" href="feed.json"><link rel="alternate" type="application/json" href="${href}"></head><body></body></html>`;
const found = { manifest: JSON.parse(manifest), address: manifestAddress };

describe("the manifest of an edition", () => {
  it("is found from its front page, the front page of its site, and any page of it", async () => {
    const web = memoryWeb({
      [`${site}/`]: page("val-dore-2028/event.json"),
      [`${site}/val-dore-2028/`]: page("event.json"),
      [`${site}/val-dore-2028/en/sessions/x.html`]: page("../../event.json"),
      [manifestAddress]: manifest,
    });
    for (const address of ["/", "/val-dore-2028/", "/val-dore-2028/en/sessions/x.html"])
      expect(await findManifest(web, `${site}${address}`)).toEqual(found);
  });

  it("is read where it is, when its own address is given", async () => {
    const web = memoryWeb({ [manifestAddress]: manifest });
    expect(await findManifest(web, manifestAddress)).toEqual(found);
    expect(web.asked).toEqual([manifestAddress]);
  });

  it("is looked for beside a page that names none", async () => {
    const web = memoryWeb({ [`${site}/val-dore-2028`]: "<!DOCTYPE html><p>Hello", [manifestAddress]: manifest });
    expect(await findManifest(web, `${site}/val-dore-2028`)).toEqual(found);
  });

  it("is not there when the address gives nothing, or what is no JSON", async () => {
    await expect(findManifest(memoryWeb({}), `${site}/`)).rejects.toMatchObject({ code: "no-answer" });
    const web = memoryWeb({ [manifestAddress]: "{ not json" });
    await expect(findManifest(web, manifestAddress)).rejects.toMatchObject({ code: "not-json", url: manifestAddress });
  });
});
