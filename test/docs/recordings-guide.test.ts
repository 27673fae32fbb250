// SPDX-License-Identifier: MIT
import { describe, expect, it } from "vitest";
import { found, repositoryFile } from "../validate/judge.ts";

const captions = "WEBVTT\n\n00:01.000 --> 00:02.000\nOui\n";

/** The blocks of a guide that are set apart, without their margin. */
function blocks(path: string): readonly string[] {
  const all = [...repositoryFile(path).matchAll(/(?:^ {4}.*\n)+/gmu)].map(([block]) => block);
  return all.map((block) => block.replace(/^ {4}/gmu, ""));
}

describe.each([
  ["templates/guides/en/recordings.md", "circle"],
  ["templates/guides/fr/enregistrements.md", "cercle"],
])("what %s tells to write", (path, session) => {
  it("is right as it stands", () => {
    const [recording = "", trace = ""] = blocks(path);
    expect(
      found({
        [`sessions/${session}.md`]: `---\ntitle: Le cercle\n${recording}---\n`,
        "traces/film.yaml": trace,
        [`media/${session}.fr.vtt`]: captions,
        [`media/${session}.en.vtt`]: captions,
      }),
    ).toEqual([]);
  });
});
