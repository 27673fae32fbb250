// SPDX-License-Identifier: MIT
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import {
  knownFiles,
  type Law,
  namedExports,
  noCycle,
  oneImporter,
  oneRawMarkup,
  onlyEarlierStages,
  pureInside,
} from "./helpers/import-law.ts";
import { importsOf, type SourceText } from "./helpers/imports-of.ts";
import { root } from "./helpers/kit-cli.ts";

function sourcesIn(folder: string): SourceText[] {
  const entries = readdirSync(join(root, folder), { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && /\.(?:tsx?|js)$/u.test(entry.name),
  );
  const paths = entries.map((entry) => join(entry.parentPath, entry.name)).sort();
  return paths.map((path) => ({ path: path.slice(root.length + 1), text: readFileSync(path, "utf8") }));
}

const sources = [...sourcesIn("kit"), ...sourcesIn("templates/site")];
const file = (path: string, text: string): SourceText => ({ path, text });

interface Case {
  readonly law: Law;
  /** What breaks it, each in a file of its own. */
  readonly broken: readonly SourceText[];
  /** What looks like it and does not. */
  readonly kept: readonly SourceText[];
}

const laws: Readonly<Record<string, Case>> = {
  "a stage imports only earlier stages, and templates only what a page is made of": {
    law: onlyEarlierStages,
    broken: [
      file("kit/load/a.ts", 'import { derive } from "../derive/derive.ts";'),
      file("kit/model/a.ts", 'import type { Site } from "../derive/site.ts";'),
      file("kit/derive/pages/a.ts", 'import {\n  render,\n} from "../../render/render.ts";'),
      file("kit/render/a.ts", 'export { publish } from "../publish/publish.ts";'),
      file("kit/publish/a.ts", 'const x = await import("../commands/build.ts");'),
      file("kit/validate/a.ts", 'import { diskFiles } from "../io/disk-files.ts";'),
      file("kit/words/a.ts", 'import { derive } from "../derive/derive.ts";'),
      file("kit/io/a.ts", 'import { load } from "../load/load.ts";'),
      file("templates/site/pages/a.tsx", 'import { derive } from "../../../kit/derive/derive.ts";'),
      file("templates/site/pages/b.tsx", 'import type { Loaded } from "../../../kit/load/source.ts";'),
      file("kit/derive/a.ts", 'import { Page } from "../../templates/site/pages/index.ts";'),
      file("kit/render/b.ts", 'import { favourites } from "../../templates/site/scripts/favourites.ts";'),
      file("templates/site/scripts/a.ts", 'import { toEdition } from "../../../kit/model/to-edition.ts";'),
      file("templates/site/pages/c.tsx", 'import { icsText } from "../../../kit/export/ics-text.ts";'),
    ],
    kept: [
      file(
        "kit/publish/a.ts",
        'import { load } from "../load/load.ts";\nimport type { Disk } from "../io/file-system.ts";',
      ),
      file(
        "kit/load/a.ts",
        'import { say } from "../diagnostics/say.ts";\n// import { derive } from "../derive/derive.ts";',
      ),
      file("templates/site/a.tsx", 'import { type Page, type Said } from "../../kit/derive/site.ts";'),
      file("kit/commands/a.ts", 'import { publish } from "../publish/publish.ts";'),
      file("templates/site/scripts/a.ts", 'import { icsText } from "../../../kit/export/ics-text.ts";'),
    ],
  },
  "only the outside of the kit touches the disk, the process, the console, a clock, chance or the network": {
    law: pureInside,
    broken: [
      file("kit/load/a.ts", 'import { readFileSync } from "node:fs";'),
      file("kit/load/b.ts", 'const { readFile } = await import("fs/promises");'),
      file("kit/publish/a.ts", 'import os from "node:os";'),
      file("kit/render/a.ts", "const home = process.env;"),
      file("kit/derive/a.ts", "const now = Date.now();"),
      file("kit/derive/b.ts", "const now = new Date( );"),
      file("kit/derive/c.ts", "const luck = Math.random();"),
      file("kit/derive/d.ts", "names.sort((a, b) => a.localeCompare(b));"),
      file("kit/model/a.ts", 'console.log("here");'),
      file("templates/site/a.tsx", 'await fetch("https://a.example/");'),
    ],
    kept: [
      file("kit/io/a.ts", 'import { readFileSync } from "node:fs";\nprocess.exit();'),
      file(
        "kit/load/a.ts",
        'import { posix } from "node:path";\nconst day = new Date(0); // process.env\nconst text = "console.log";',
      ),
    ],
  },
  "a library has one importer": {
    law: oneImporter,
    broken: [
      file("kit/render/render.ts", 'const x = await import("@11ty/eleventy");'),
      file("kit/render/a.ts", 'import MarkdownIt from "markdown-it";'),
      file("kit/load/a.ts", 'import matter from "gray-matter";'),
      file("kit/publish/a.ts", 'import { Resvg } from "@resvg/resvg-js";'),
      file("kit/pipeline.ts", 'import { Command } from "commander";'),
    ],
    kept: [
      file("kit/render/a.ts", 'import type MarkdownIt from "markdown-it";'),
      file("kit/render/raster.ts", 'const { Resvg } = await import("@resvg/resvg-js");'),
    ],
  },
  "everything is exported by name": {
    law: namedExports,
    broken: [
      file("kit/load/a.ts", "export default function load() {}"),
      file("kit/load/b.ts", "const a = 1;\nexport { a as default };"),
    ],
    kept: [
      file("templates/site/eleventy.config.js", "export default function configuration() {}"),
      file("kit/load/a.ts", 'const said = "no export default here";'),
    ],
  },
  "markup that preact did not escape comes from one place": {
    law: oneRawMarkup,
    broken: [
      file("templates/site/pages/a.tsx", "<p dangerouslySetInnerHTML={{ __html: text }} />"),
      file("templates/site/pages/b.tsx", "const p = jsxTemplate([text]);"),
    ],
    kept: [file("templates/site/components/markdown.tsx", "<p dangerouslySetInnerHTML={{ __html: text }} />")],
  },
  "no file leads back to itself": {
    law: noCycle,
    broken: [
      file("kit/load/a.ts", 'import { b } from "./b.ts";'),
      file("kit/load/b.ts", 'export { c } from "./c.ts";'),
      file("kit/load/c.ts", 'import { a } from "./a.ts";'),
    ],
    kept: [
      file("kit/load/a.ts", 'import { b } from "./b.ts";'),
      file("kit/load/b.ts", 'import type { a } from "./a.ts";'),
    ],
  },
  "every file that is imported is there": {
    law: knownFiles,
    broken: [file("kit/load/a.ts", 'import { b } from "./b.ts";')],
    kept: [file("kit/load/a.ts", 'import { posix } from "node:path";')],
  },
};

describe("the import law", () => {
  it("is held over the whole kit, or nothing was checked", () => {
    expect(sources.length).toBeGreaterThan(100);
    expect(sources.flatMap(importsOf).length).toBeGreaterThan(300);
    const lines = sources.flatMap(({ text }) => text.match(/^(?:import|export) .*from ".*";$/gmu) ?? []);
    expect(sources.flatMap(importsOf).length).toBeGreaterThanOrEqual(lines.length);
  });

  it.each(Object.entries(laws))("%s", (_name, { law }) => {
    expect(law(sources)).toEqual([]);
  });

  it.each(Object.entries(laws))("notices when it is broken: %s", (_name, { law, broken, kept }) => {
    const separate = law === noCycle ? [broken] : broken.map((one) => [one]);
    for (const planted of separate) expect(law(planted), planted[0]?.text).not.toEqual([]);
    expect(law(kept)).toEqual([]);
  });
});
