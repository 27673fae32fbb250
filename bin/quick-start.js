// SPDX-License-Identifier: MIT
// The gathered program once more, as scripts beside what V8 compiled of them when the kit was built: Node otherwise spends
// a quarter of a small build compiling it again. remember.mjs makes them, for one Node on one kind of machine; anywhere
// else there is no such folder, and dist/event-kit/main.mjs runs as it is. They stand in dist/ because whoever can write
// there can change the program anyway; a folder for temporary files is everybody's.
"use strict";
// First: the tag below speaks of the flags too.
require("./v8-flags.js");
const { existsSync, readFileSync } = require("node:fs");
const { createRequire } = require("node:module");
const { join } = require("node:path");
const { pathToFileURL } = require("node:url");
const { cachedDataVersionTag } = require("node:v8");
const { Script } = require("node:vm");

const gathered = join(__dirname, "..", "dist", "event-kit");
const compiled = join(gathered, "compiled");
/** Where the scripts are for this Node: the tag is V8's own, of its version, its flags and the processor. */
const own = join(compiled, `${process.version}-${process.arch}-${cachedDataVersionTag()}`);
const names = ["exports", "require", "module", "__dirname", "__url", "__import"];

/** The exports of a script of `folder`, and of those it asks for; `scripts` collects them by name. */
function load(name, folder, scripts = new Map()) {
  const loaded = new Map();
  const needed = createRequire(join(gathered, "main.mjs"));
  const run = (one) => {
    if (loaded.has(one)) return loaded.get(one).exports;
    const code = join(folder, `${one}.code`);
    const url = pathToFileURL(join(gathered, one)).href;
    const text = `(function(${names}){${readFileSync(join(folder, one), "utf8")}\n})`;
    const script = new Script(text, { filename: url, cachedData: existsSync(code) ? readFileSync(code) : undefined });
    const module = { exports: {} };
    loaded.set(one, module);
    scripts.set(one, script);
    const ask = (id) => (id.startsWith("./") ? run(id.slice(2)) : needed(id));
    script.runInThisContext()(module.exports, ask, module, gathered, url, (id) => import(id));
    return module.exports;
  };
  return run(name);
}

/** The program, when it was compiled for this very Node; undefined otherwise. */
function quickProgram() {
  try {
    return existsSync(own) ? load("main.mjs", own) : undefined;
  } catch {
    // Damaged: the program itself is there.
    return undefined;
  }
}

module.exports = { compiled, gathered, load, own, quickProgram };
