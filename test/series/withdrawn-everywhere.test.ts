// SPDX-License-Identifier: MIT
import { describe, expect, it } from "vitest";
import { memoryFiles } from "../../kit/io/memory-files.ts";
import { withShared } from "../../kit/series/shared-files.ts";

const own = memoryFiles({
  "event.yaml": "id: fete-2021\nstate: archived\n",
  "people/lou.md": "---\nname: Lou Kervella\n---\nHer life.\n",
  "sessions/lou.md": "---\ntitle: Coudre\n---\n",
});
const read = (shared: Readonly<Record<string, string>>, path: string) =>
  new TextDecoder().decode(withShared(own, memoryFiles(shared)).read(path));

describe("what an archived edition has a copy of", () => {
  it("is its own: what the series says of a person since does not reach it", () => {
    expect(read({ "people/lou.md": "---\nname: Lou Kervella\nrole: Maire\n---\n" }, "people/lou.md")).toContain(
      "Her life.",
    );
    expect(read({}, "people/lou.md")).toContain("Her life.");
  });

  it.each([
    "withdrawn: true",
    "withdrawn: 'true'",
    'withdrawn: "true"',
    "withdrawn : true",
    '"withdrawn": true',
    "withdrawn:\n  true # asked on Monday",
  ])("but whoever withdrew from the series is gone from it too (%s)", (said) => {
    const gone = `---\nname: Lou Kervella\n${said}\n---\n`;
    expect(read({ "people/lou.md": gone }, "people/lou.md")).toBe(gone);
    expect(read({ "sessions/lou.md": gone }, "sessions/lou.md")).toContain("Coudre");
  });

  it("and nobody is whose text only speaks of it", () => {
    const stays = "---\nname: Lou Kervella\n---\nTheir form said:\n\nwithdrawn: true\n";
    expect(read({ "people/lou.md": stays }, "people/lou.md")).toContain("Her life.");
  });
});

describe("an edition that was archived", () => {
  const shared = memoryFiles({ "people/lou.md": "---\nname: Lou Kervella\n---\n" });
  const sharedBy = (state: string) =>
    withShared(memoryFiles({ "event.yaml": `id: fete\n${state}\nnote: lou\n` }), shared)
      .list()
      .map(({ path }) => path);

  it.each(["state: archived", "state : archived", '"state": archived', 'state: "archived"'])(
    "shares nobody any more, however that is written (%s)",
    (state) => expect(sharedBy(state)).not.toContain("people/lou.md"),
  );

  it.each(["state: over", "# state: archived", "outcome:\n  state: archived"])("and others do (%s)", (state) =>
    expect(sharedBy(state)).toContain("people/lou.md"),
  );
});
