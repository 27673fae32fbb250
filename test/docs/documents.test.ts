// SPDX-License-Identifier: MIT
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "../helpers/kit-cli.ts";
import { filesOf } from "../helpers/site-files.ts";
import { readDocument, relativeLinks } from "./read-document.ts";

const decisions = readdirSync(join(root, "kit/decisions")).sort();
const paths = [
  "README.md",
  "README.fr.md",
  "CONTRIBUTING.md",
  "CHANGELOG.md",
  "kit/README.md",
  ...decisions.map((name) => `kit/decisions/${name}`),
];

it.each(paths)("the links of %s lead to files", (path) => {
  const missing = relativeLinks(readDocument(path)).filter((target) => !existsSync(join(root, dirname(path), target)));
  expect(missing).toEqual([]);
});

it("the documents that a package carries link to files that it carries, or to those of the repository only for developers", () => {
  const { files } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { files: readonly string[] };
  const packed = (target: string) => files.some((file) => target === file || target.startsWith(`${file}/`));
  const left = ["README.md", "README.fr.md"]
    .flatMap((path) => relativeLinks(readDocument(path)))
    .filter((target) => !packed(target));
  expect(new Set(left)).toEqual(new Set(["CONTRIBUTING.md", "kit/README.md", "REUSE.toml"]));
});

describe("decisions", () => {
  it("are numbered one by one", () => {
    expect(decisions.map((name) => Number(name.slice(0, 4)))).toEqual(decisions.map((_, index) => index + 1));
  });

  it.each(decisions)("%s says its context, what was decided and what follows", (name) => {
    const { prose } = readDocument(`kit/decisions/${name}`);
    expect(prose).toContain(`\n# ${Number(name.slice(0, 4))}. `);
    expect(prose.match(/^## .+$/gmu)).toEqual(["## Context", "## Decision", "## Consequences"]);
  });
});

describe("the import law in kit/README.md", () => {
  const { prose } = readDocument("kit/README.md");
  const rows = [...prose.matchAll(/^\| `([a-z-]+)\/` +\| .+ \| (.+?) +\|$/gmu)];
  const law = new Map(rows.map(([, folder = "", allowed = ""]) => [folder, allowed]));

  it("has a row for each folder of kit/", () => {
    const folders = readdirSync(join(root, "kit"), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect([...law.keys()].sort()).toEqual(folders.map(({ name }) => name).sort());
  });

  it("is what the code does", () => {
    const imports = filesOf(join(root, "kit"))
      .filter((path) => /^[a-z-]+\/.+\.tsx?$/u.test(path))
      .flatMap(importsOf);
    expect(imports.length).toBeGreaterThan(100);
    const outlaws = imports.filter(({ folder, of, types }) => !isAllowed(law.get(folder) ?? "", of, types));
    expect(outlaws.map(({ file, of }) => `${file} imports ${of}/`)).toEqual([]);
  });
});

/** What a file of `kit/` imports of the kit's other folders, and of the theme. */
function importsOf(file: string) {
  const text = readFileSync(join(root, "kit", file), "utf8");
  const [folder = ""] = file.split("/");
  return [...text.matchAll(/^(?:import|export)( type)? [^;]*?from "((?:\.\.\/)+[^"]+)"/gmu)].flatMap(
    ([, types, from = ""]) => {
      const target = join("kit", dirname(file), from);
      const of = target.startsWith("templates/site/")
        ? "templates/site"
        : target.split("/").length > 2
          ? (target.split("/")[1] ?? "")
          : undefined;
      return of === undefined || of === folder ? [] : [{ file, folder, of, types: types !== undefined }];
    },
  );
}

function isAllowed(allowed: string, of: string, types: boolean): boolean {
  if (allowed === "everything") return true;
  const named = new RegExp(`(types of )?\`${of}/\``, "u").exec(allowed);
  return named !== null && (named[1] === undefined || types);
}
