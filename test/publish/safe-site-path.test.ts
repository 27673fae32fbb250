// SPDX-License-Identifier: MIT
import { describe, expect, it } from "vitest";
import { PublishError } from "../../kit/publish/publish-error.ts";
import { safeSitePath } from "../../kit/publish/safe-site-path.ts";

const SAFE = [
  "index.html",
  "nec18-nantes/en/sessions/ouverture.html",
  "a/b/c/d/e.ics",
  "Poster_2018-v1.2.PNG",
  "console.html",
  "com10/lpt.html",
  "nulle-part.html",
  ".nojekyll",
  ".event-kit-site.json",
  `${"a".repeat(95)}.html`,
];

const HOSTILE: readonly [string, string][] = [
  ["", "empty"],
  ["/etc/passwd", "segment"],
  ["a//b.html", "segment"],
  ["a/", "segment"],
  ["//host/share", "segment"],
  ["../x.html", "dot"],
  ["a/../../x.html", "dot"],
  ["./x.html", "dot"],
  [".htaccess", "dot"],
  ["a/.git/config", "dot"],
  ["a/.nojekyll", "dot"],
  ["page.", "dot"],
  ["C:\\x.html", "characters"],
  ["C:x.html", "characters"],
  ["\\\\host\\share", "characters"],
  ["a\\b.html", "characters"],
  ["%2e%2e/x.html", "characters"],
  ["..%2fx.html", "characters"],
  ["x\u0000.html", "characters"],
  ["~", "characters"],
  ["page .html", "characters"],
  ["page.html ", "characters"],
  ["café.html", "characters"],
  ["日本.html", "characters"],
  ["a?b.html", "characters"],
  ["a*.html", "characters"],
  ["line\nbreak.html", "characters"],
  ["con", "reserved"],
  ["fete/AUX.html", "reserved"],
  ["nul.tar.gz", "reserved"],
  ["COM1/index.html", "reserved"],
  ["lpt9.html", "reserved"],
  [`${"a".repeat(101)}`, "length"],
  [`${"ab/".repeat(96)}long.html`, "length"],
];

describe("a site path", () => {
  it.each(SAFE)("may be %j", (path) => {
    expect(safeSitePath(path)).toBe(path);
  });

  it.each(HOSTILE)("may not be %j (%s)", (path, reason) => {
    expect(() => safeSitePath(path)).toThrowError(PublishError);
    expect(() => safeSitePath(path)).toThrowError(
      expect.objectContaining({ code: "output/path-clash", path, args: { reason } }),
    );
  });
});
