// SPDX-License-Identifier: MIT
/**
 * The stages of a build one after the other, with or without what is written for other tools:
 * `node build-stages.js with-exports|without-exports <event folder> <output>`. The command has no such choice; the two
 * runs differ in nothing else, and neither is the bundled program, so that only their ratio says something.
 */
import "../../bin/v8-flags.js";
import { join } from "node:path";
import { argv, env } from "node:process";
import { exportFiles } from "../../dist/kit/export/export-files.js";
import { diskFileSystem } from "../../dist/kit/io/disk-file-system.js";
import { diskFiles } from "../../dist/kit/io/disk-files.js";
import { kitAssets, kitFolder, pictureFonts } from "../../dist/kit/io/kit-folder.js";
import { thisMachine } from "../../dist/kit/io/machine.js";
import { pageDataFiles } from "../../dist/kit/page-data/page-data-files.js";
import { check, plan } from "../../dist/kit/pipeline.js";
import { publish } from "../../dist/kit/publish/publish.js";
import { render } from "../../dist/kit/render/render.js";

// As the command does: Eleventy would start a thread that only its watch mode needs.
env.ELEVENTY_SKIP_ESM_RESOLVER = "1";
const [, , choice, event = ".", output = "_site"] = argv;
const folder = diskFiles(event);
const { input } = check({ folder, formats: diskFiles(join(kitFolder(), "templates/guides/formats")) });
const site = await plan(input, { now: Date.UTC(2030, 0, 1) });
const files = choice === "with-exports" ? everything() : pages();
await publish(
  files,
  { folder: output, input: event, inside: false },
  { disk: diskFileSystem(), machine: thisMachine() },
);

async function* everything() {
  yield* pages();
  yield* exportFiles(site);
}

/** With what their scripts read: filters and search are part of them. */
async function* pages() {
  yield* render(site, ports());
  yield* pageDataFiles(site);
}

function ports() {
  return {
    themeFolder: join(kitFolder(), "templates/site"),
    assets: kitAssets(),
    fontFiles: pictureFonts(),
    readMedia: (path) => folder.read(path),
  };
}
