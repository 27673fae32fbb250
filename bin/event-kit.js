#!/usr/bin/env node
// SPDX-License-Identifier: MIT
// Old syntax on purpose: any Node must be able to read this file, if only to say that it is too old.
"use strict";
var fs = require("fs");
var path = require("path");

var version = process.versions.node.split(".").map(Number);
var newEnough = version[0] > 20 || (version[0] === 20 && version[1] >= 19);
var kit = path.join(__dirname, "..");

function has(name) {
  try {
    require.resolve(name);
    return true;
  } catch (_missing) {
    return false;
  }
}

function say(lines) {
  process.stderr.write(lines.join("\n") + "\n");
  process.exitCode = 3;
}

if (!newEnough) {
  say([
    "event-kit a besoin de Node.js 20.19 ou plus récent ; celui-ci est le " + process.versions.node + ".",
    "  Installez la version LTS depuis https://nodejs.org, puis relancez la commande.",
    "event-kit needs Node.js 20.19 or later; this one is " + process.versions.node + ".",
    "  Install the LTS version from https://nodejs.org, then run the command again.",
  ]);
} else if (!has("commander")) {
  say([
    "Il manque les bibliothèques du kit. Dans le dossier du kit, lancez : npm install",
    "The kit's libraries are missing. In the kit's folder, run: npm install",
  ]);
} else if (!fs.existsSync(path.join(kit, "dist", "event-kit", "main.mjs"))) {
  say([
    "Le kit n’est pas encore construit. Dans le dossier du kit, lancez : npm run build",
    "The kit is not built yet. In the kit's folder, run: npm run build",
  ]);
} else {
  require("./start.js");
}
