// SPDX-License-Identifier: MIT
import { describe, expect, it } from "vitest";
import { type PublishErrorArgs, publishMessage } from "../../kit/diagnostics/publish-messages.ts";

const EXAMPLES: { readonly [C in keyof PublishErrorArgs]: PublishErrorArgs[C] } = {
  "output/forbidden": { reason: "home" },
  "output/not-ours": { marker: "absent", names: ["thesis.txt"], count: 1 },
  "output/foreign-files": { names: ["a", "b", "c", "d", "e"], count: 9 },
  "output/locked": { pid: 4242, host: "desk", since: "2018-09-13T09:00:00Z", lock: "/x/._site.event-kit-lock" },
  "output/disk-full": {},
  "output/not-writable": { reason: "EACCES" },
  "output/failed": { reason: "EIO" },
  "output/path-clash": { reason: "case", other: "A.html" },
  "output/incomplete": { names: ["index.html"], count: 1 },
  "output/interrupted": {},
  "output/half-done": { reason: "EIO", kept: "/x/._site.event-kit-old-1" },
};
const CODES = Object.keys(EXAMPLES) as (keyof PublishErrorArgs)[];

function said(code: keyof PublishErrorArgs, language: "fr" | "en"): string {
  return publishMessage({ code, path: "/x/_site", args: EXAMPLES[code] }, language);
}

describe("a publishing error", () => {
  it.each(CODES)("%s names the place, says what became of the site and what to do", (code) => {
    expect(said(code, "en")).toContain("/x/_site");
    expect(said(code, "fr")).toContain("/x/_site");
    expect(said(code, "en")).toMatch(/[Nn]othing (?:in it )?(?:was changed|is lost)/);
    expect(said(code, "fr")).toMatch(/Rien n’(?:y )?a été changé|Rien n’est perdu/);
    expect(said(code, "en").split(/[.:;] /).length).toBeGreaterThanOrEqual(3);
  });

  it.each(CODES)("%s is spaced as French wants", (code) => {
    expect(said(code, "fr")).not.toMatch(/ [:;?!»]|« /);
  });

  it("names up to five files and counts the others", () => {
    expect(said("output/foreign-files", "en")).toContain("a, b, c, d, e, … (+4)");
  });

  it("names the file to delete when the lock's owner is surely gone", () => {
    expect(said("output/locked", "fr")).toContain("/x/._site.event-kit-lock");
  });
});
