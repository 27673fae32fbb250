// SPDX-License-Identifier: MIT
// V8 of Node 20 has nothing between code as it comes and its slowest, best compiler, and calls that one early: during a
// build, which calls most functions a few thousand times, a third of all work was compiling what then hardly ran. It is
// asked to wait for eight times as much use. Later Nodes have a compiler in between and are left alone. Only speed
// depends on it.
"use strict";
const { setFlagsFromString } = require("node:v8");

if (process.versions.node.startsWith("20.")) setFlagsFromString("--interrupt-budget=528000");
