// SPDX-License-Identifier: MIT
// Gathers the compiled program and its small libraries into a few files: Node spends longer finding two hundred modules
// than the kit spends checking an event. Eleventy, resvg and sharp stay apart, loaded only when a site is drawn.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, transform } from "esbuild";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const outdir = join(root, "dist", "event-kit");

const { metafile, outputFiles } = await build({
  absWorkingDir: root,
  entryPoints: ["dist/kit/main.js"],
  outdir,
  write: false,
  bundle: true,
  splitting: true,
  metafile: true,
  format: "esm",
  platform: "node",
  target: "node20.19",
  outExtension: { ".js": ".mjs" },
  minifyWhitespace: true,
  minifySyntax: true,
  // Not the names: Eleventy tells its classes apart by them, and a stack under --debug should say something.
  legalComments: "none",
  external: ["@resvg/resvg-js", "sharp"],
  // Some libraries are CommonJS and ask for Node's own modules.
  banner: {
    js: 'import { createRequire as nodeRequire } from "node:module";const require=nodeRequire(import.meta.url);',
  },
  plugins: [leftOut()],
});
// Nothing of the program before may stay, nor what V8 compiled of it.
rmSync(outdir, { recursive: true, force: true });
mkdirSync(outdir, { recursive: true });
for (const { path, contents } of outputFiles) writeFileSync(path, contents);

const assets = join(root, "dist", "assets");
const theme = join(root, "templates", "site");
const browsers = ["chrome111", "firefox113", "safari16.4"];
rmSync(assets, { recursive: true, force: true });
mkdirSync(assets, { recursive: true });
await gatherStyles();
const scripts = await gatherScripts();
gatherSchema();
writeFileSync(
  join(outdir, "THIRD-PARTY-LICENSES.txt"),
  notices([...Object.keys(metafile.inputs), ...Object.keys(scripts.inputs)]),
);

/** A stylesheet for each file of assets/, and one for each folder; their comments and white space stay here. */
async function gatherStyles() {
  const folder = join(theme, "assets");
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    const parts = entry.isDirectory()
      ? readdirSync(path)
          .sort()
          .map((name) => join(path, name))
      : [path];
    const css = parts.map((part) => readFileSync(part, "utf8")).join("\n");
    await writeStyles(entry.isDirectory() ? `${entry.name}.css` : entry.name, css);
  }
}

async function writeStyles(name, css) {
  const { code } = await transform(css, { loader: "css", minify: true, target: browsers });
  writeFileSync(join(assets, name), code);
}

/** Scripts are classic ones, each in one file: a module does not load from a folder (`file://`). */
async function gatherScripts() {
  const names = readdirSync(join(theme, "scripts")).filter((name) => name.endsWith(".ts") && !name.endsWith(".d.ts"));
  const { metafile: gathered } = await build({
    absWorkingDir: root,
    entryPoints: names.sort().map((name) => `templates/site/scripts/${name}`),
    outdir: "dist/assets",
    bundle: true,
    format: "iife",
    platform: "browser",
    target: browsers,
    minify: true,
    metafile: true,
    // The notices that libraries ask to travel with them.
    legalComments: "inline",
  });
  return gathered;
}

/** Every site carries the schemas of its own `event.json` and `credits.json`: whoever finds one in ten years can still read it. Examples stay here. */
function gatherSchema() {
  for (const name of ["event-manifest.schema.json", "credits.schema.json"]) {
    const schema = JSON.parse(readFileSync(join(root, "schemas", "published", name), "utf8"));
    writeFileSync(
      join(assets, name),
      JSON.stringify(schema, (key, value) => (key === "examples" ? undefined : value)),
    );
  }
}

/**
 * What the kit never runs stays out: the YAML engine that front matter would be given to, with its evaluation of
 * functions, and Eleventy's server, watcher, template languages and plugins. Eleventy's own package.json is put in as it is.
 */
function leftOut() {
  const unused =
    /^(?:js-yaml|chokidar|@11ty\/eleventy-dev-server|nunjucks|liquidjs|acorn|bcp-47-normalize|posthtml|posthtml-parser|posthtml-render|@11ty\/posthtml-urls|posthtml-match-helper|luxon)$/;
  const stub =
    "const refuse = () => { throw new Error('left out of the kit'); }; module.exports = new Proxy(refuse, { get: (target, name) => (name === '__esModule' ? undefined : refuse) });";
  const pkg = readFileSync(join(root, "node_modules/@11ty/eleventy/package.json"), "utf8");
  return {
    name: "left-out",
    setup(bundle) {
      bundle.onResolve({ filter: unused }, ({ path, importer }) =>
        path !== "js-yaml" || importer.includes("node_modules") ? { path, namespace: "left-out" } : undefined,
      );
      bundle.onLoad({ filter: /.*/, namespace: "left-out" }, () => ({ contents: stub, loader: "js" }));
      bundle.onLoad({ filter: /eleventy[\\/]src[\\/]Util[\\/]ImportJsonSync\.js$/ }, ({ path }) => {
        const text = readFileSync(path, "utf8");
        const body =
          /let filePath = normalizeFilePathInEleventyPackage\("package\.json"\);\s*return importJsonSync\(filePath\);/;
        if (!body.test(text)) throw new Error("Eleventy reads its package.json in another way: adapt bin/bundle.mjs");
        return { contents: text.replace(body, () => `return ${pkg};`), loader: "js" };
      });
    },
  };
}

/** The licences of the libraries that went in: they ask to travel with them. */
function notices(inputs) {
  const packages = inputs.map((input) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1]).filter(Boolean);
  return [...new Set(packages)]
    .sort()
    .map((folder) => {
      const { name, version, license } = JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8"));
      const file = readdirSync(join(root, folder)).find((one) => /^licen[cs]e/i.test(one));
      const text =
        file && existsSync(join(root, folder, file)) ? readFileSync(join(root, folder, file), "utf8").trim() : "";
      return `${name} ${version} (${license})\n\n${text}\n`;
    })
    .join(`\n${"-".repeat(80)}\n\n`);
}
