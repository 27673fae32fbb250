// SPDX-License-Identifier: MIT
// Gathers the compiled program and its small libraries into a few files: Node spends longer finding two hundred modules
// than the kit spends checking an event. Eleventy and resvg stay apart, loaded only when a site is drawn.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, transform } from "esbuild";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const outdir = join(root, "dist", "event-kit");

const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: ["dist/kit/main.js"],
  outdir,
  bundle: true,
  splitting: true,
  metafile: true,
  format: "esm",
  platform: "node",
  target: "node20.19",
  outExtension: { ".js": ".mjs" },
  minifyWhitespace: true,
  minifySyntax: true,
  legalComments: "none",
  external: ["@11ty/eleventy", "@resvg/resvg-js"],
  // Some libraries are CommonJS and ask for Node's own modules.
  banner: {
    js: 'import { createRequire as nodeRequire } from "node:module";const require=nodeRequire(import.meta.url);',
  },
  plugins: [withoutGrayMatterEngines()],
});
writeFileSync(join(outdir, "THIRD-PARTY-LICENSES.txt"), notices(Object.keys(metafile.inputs)));

// Every page of every site carries the stylesheet: its comments and white space stay here.
const css = readFileSync(join(root, "templates/site/assets/site.css"), "utf8");
const { code } = await transform(css, {
  loader: "css",
  minify: true,
  target: ["chrome111", "firefox113", "safari16.4"],
});
mkdirSync(join(root, "dist", "assets"), { recursive: true });
writeFileSync(join(root, "dist", "assets", "site.css"), code);

/** gray-matter only splits files here; the YAML engine it would load, with its evaluation of functions, is left out. */
function withoutGrayMatterEngines() {
  return {
    name: "without-gray-matter-engines",
    setup(bundle) {
      bundle.onResolve({ filter: /^js-yaml$/ }, ({ importer }) =>
        importer.includes("gray-matter") ? { path: "js-yaml", namespace: "unused" } : undefined,
      );
      const contents =
        "const refuse = () => { throw new Error('not available'); }; module.exports = { safeLoad: refuse, safeDump: refuse };";
      bundle.onLoad({ filter: /.*/, namespace: "unused" }, () => ({ contents, loader: "js" }));
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
