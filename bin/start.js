// SPDX-License-Identifier: MIT
// Apart from event-kit.js, because an old Node cannot even read `import()`.
"use strict";

const { quickProgram } = require("./quick-start.js");

Promise.resolve(quickProgram() ?? import("../dist/event-kit/main.mjs"))
  .then((kit) => kit.start())
  .catch((error) => {
    process.stderr.write(
      [
        "Le kit n’a pas pu démarrer. Relancez npm install ; si cela persiste, signalez ce message :",
        "The kit could not start. Run npm install again; if it persists, report this message:",
        `  ${error?.message}`,
        "",
      ].join("\n"),
    );
    process.exitCode = 3;
  });
