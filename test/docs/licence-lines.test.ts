// SPDX-License-Identifier: MIT
/** What `reuse lint` asks of every file (REUSE 3.3), as far as the files’ own lines and REUSE.toml are concerned. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "../helpers/kit-cli.ts";
import { filesOf } from "../helpers/site-files.ts";

const files = readdirSync(root, { withFileTypes: true })
  .filter(({ name }) => ![".git", "node_modules", "dist"].includes(name))
  .flatMap((entry) =>
    entry.isDirectory() ? filesOf(join(root, entry.name)).map((path) => `${entry.name}/${path}`) : [entry.name],
  )
  .filter((path) => !/(?:^|\/)(?:node_modules|_site)\//u.test(path));
/** In two parts: this file says its own licence on its first line, and no other. */
const tag = ["SPDX-License-Identifier", ""].join(":");
const read = (path: string) => readFileSync(join(root, path), "utf8");

/** The lines of files that say a licence, but not those of the schemas: REUSE.toml speaks for them. */
const lines = files
  .filter((path) => /\.(?:[cm]?[jt]sx?|css|md|ya?ml|toml|py|njk|html)$/u.test(path))
  .flatMap((path) =>
    read(path)
      .split("\n")
      .filter((line) => line.includes(tag))
      .map((line) => ({ path, line })),
  );

describe("the line that says a file's licence", () => {
  it("is among the first three of each source file", () => {
    const sources = files.filter((path) => /^(?!test\/(?:fixtures|bench\/sites)\/).*\.(?:mjs|tsx?|css)$/u.test(path));
    expect(sources.length).toBeGreaterThan(1000);
    const bare = sources.filter((path) => !read(path).split("\n", 3).join().includes(tag));
    expect(bare).toEqual([]);
  });

  it("ends with an identifier and the end of a comment: anything else is no licence to the tools that read it", () => {
    const end = /^ [\w.-]+(?: \*\/| -->)?$/u;
    expect(lines.filter(({ line }) => !end.test(line.slice(line.indexOf(tag) + tag.length)))).toEqual([]);
  });
});

it("each licence that is named has its text in LICENSES/, which has no other", () => {
  const named = [...lines.map(({ line }) => line), ...read("REUSE.toml").split("\n")].flatMap(
    (line) => /SPDX-License-Identifier(?::| =) "?([\w.-]+)/u.exec(line)?.[1] ?? [],
  );
  expect([...new Set(named)].map((id) => `${id}.txt`).sort()).toEqual(readdirSync(join(root, "LICENSES")).sort());
});

it("a medium of an example is under the same licence for REUSE.toml as for its sidecar", () => {
  const entries = read("REUSE.toml").split("[[annotations]]");
  const sidecars = files.filter((path) => /^examples\/.*\/media\/.*\.yaml$/u.test(path));
  expect(sidecars.length).toBeGreaterThan(40);
  for (const sidecar of sidecars) {
    const medium = sidecar.slice(0, -".yaml".length);
    const entry =
      entries.find((one) => one.includes(`"${medium}"`)) ?? entries.find((one) => one.includes("/media/**"));
    expect(read(sidecar), sidecar).toContain(`\nlicence: ${/Identifier = "([\w.-]+)"/u.exec(entry ?? "")?.[1]}\n`);
  }
});
