// SPDX-License-Identifier: MIT
import { describe, expect, it } from "vitest";
import { sitePaths } from "../../kit/publish/site-paths.ts";

function adding(...paths: string[]): () => void {
  return () => {
    const set = sitePaths();
    for (const path of paths) set.add(path);
  };
}

const clash = (args: object) => expect.objectContaining({ code: "output/path-clash", args });

describe("the paths of one site", () => {
  it("may share folders and names in different folders", () => {
    expect(adding("a/index.html", "a/b/index.html", "a.html", "index.html", "a/b.html")).not.toThrow();
  });

  it("may not be given twice", () => {
    expect(adding("a/x.html", "a/x.html")).toThrowError(clash({ reason: "twice" }));
  });

  it("may not differ by capitals only, in the file's name or a folder's", () => {
    expect(adding("a/X.html", "a/x.html")).toThrowError(clash({ reason: "case", other: "a/X.html" }));
    expect(adding("Fete/a.html", "fete/b.html")).toThrowError(clash({ reason: "case", other: "Fete" }));
  });

  it("may not make one name a file and a folder, in either order, whatever the capitals", () => {
    expect(adding("x.html", "x.html/y")).toThrowError(clash({ reason: "file-and-folder", other: "x.html" }));
    expect(adding("x/y", "x")).toThrowError(clash({ reason: "file-and-folder", other: "x" }));
    expect(adding("X", "x/y/z")).toThrowError(clash({ reason: "file-and-folder", other: "X" }));
  });

  it("may not take the names of the kit's own files", () => {
    expect(adding(".nojekyll")).toThrowError(clash({ reason: "twice" }));
    expect(adding(".event-kit-site.json")).toThrowError(clash({ reason: "twice" }));
  });

  it("must each be safe", () => {
    expect(adding("../x")).toThrowError(clash({ reason: "dot" }));
  });
});
