// SPDX-License-Identifier: MIT
// Makes what quick-start.js runs: the gathered program as scripts, run once on an example, and what V8 compiled of it by
// then. Only speed depends on it.
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { transform } from "esbuild";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { compiled, gathered, load, own } = createRequire(import.meta.url)("./quick-start.js");
const draft = join(compiled, "draft");
const example = join(root, "examples", "nec18-nantes");
/** What bundle.mjs puts at the head of each file; as a script it is given `require`. */
const banner =
  /^import ?\{ ?createRequire as nodeRequire ?\} ?from ?"node:module"; ?const require ?= ?nodeRequire\(import\.meta\.url\);/;

rmSync(compiled, { recursive: true, force: true });
if (existsSync(example)) {
  try {
    await remember();
  } catch (error) {
    rmSync(compiled, { recursive: true, force: true });
    throw error;
  }
}

async function remember() {
  mkdirSync(draft, { recursive: true });
  for (const name of readdirSync(gathered).filter((one) => one.endsWith(".mjs"))) {
    writeFileSync(join(draft, name), await asScript(readFileSync(join(gathered, name), "utf8")));
  }
  const scripts = new Map();
  await build(load("main.mjs", draft, scripts));
  for (const [name, script] of scripts) writeFileSync(join(draft, `${name}.code`), script.createCachedData());
  // All or nothing: a folder half written is never found.
  renameSync(draft, own);
}

/** CommonJS, where a file of ours is asked for by `require` and anything else by Node's own `import`. */
async function asScript(text) {
  if (!banner.test(text)) throw new Error("the head of a gathered file is not the one of bin/bundle.mjs");
  const define = { "import.meta.url": "__url", "import.meta.dirname": "__dirname" };
  const { code } = await transform(text.replace(banner, ""), {
    ...{ format: "cjs", platform: "node", target: "node20.19" },
    ...{ minifyWhitespace: true, legalComments: "none", define },
  });
  return code
    .replace(/\bimport\("(\.\/[^"]+)"\)/g, (_call, path) => `Promise.resolve().then(()=>require("${path}"))`)
    .replace(/\bimport\((?!\$)/g, "__import(");
}

/** Builds the example. */
async function build(program) {
  const out = mkdtempSync(join(tmpdir(), "event-kit-"));
  process.argv = [...process.argv.slice(0, 2), "build", example, "--out", join(out, "site")];
  try {
    await program.start();
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
  // What the example's content deserves is not for the build of the kit to say.
  process.exitCode = 0;
}
