// SPDX-License-Identifier: MIT
// Builds dist/: the words of the sites, the compiled program, then the validators made from schemas/, then both gathered into a few files. `npm run build` and `npm install` run it.
import { spawnSync } from "node:child_process";
import { existsSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const dist = join(root, "dist");
const typescript = join(root, "node_modules", "typescript", "bin", "tsc");
const tsx = join(root, "node_modules", "tsx", "dist", "cli.mjs");

if (existsSync(typescript)) build();
else if (existsSync(join(dist, "event-kit", "main.mjs")))
  process.stderr.write("event-kit: dist/ is already built; nothing to do.\n");
else refuse();

function build() {
  // The program built last, in dist/event-kit and dist/assets, serves until the next one is whole.
  for (const compiled of ["kit", "templates"]) rmSync(join(dist, compiled), { recursive: true, force: true });
  run("gathering the words of templates/words/", [tsx, "kit/words/generate/generate.ts"]);
  run("compiling the program (tsc)", [typescript, "-p", "kit"]);
  run("checking the scripts of pages (tsc)", [typescript, "-p", "templates/site/scripts"]);
  run("making the validators from schemas/", [join(dist, "kit", "validate", "generate-validators.js")]);
  run("gathering the program", [join(root, "bin", "bundle.mjs")]);
  remember();
}

/** Only speed depends on it. What the example it builds has to say is nobody's concern here. */
function remember() {
  const { status } = spawnSync(process.execPath, [join(root, "bin", "remember.mjs")], { cwd: root, stdio: "ignore" });
  if (status !== 0)
    process.stderr.write("event-kit: the program will start slower: run `node bin/remember.mjs` to see why.\n");
}

/** Runs Node on a script in the repository and stops everything, with its exit code, when it fails. */
function run(what, args) {
  const { status, error } = spawnSync(process.execPath, args, { cwd: root, stdio: "inherit" });
  if (status === 0) return;
  process.stderr.write(`event-kit: ${what} failed${error ? ` (${error.message})` : ""}.\n`);
  process.exit(status || 1);
}

function refuse() {
  process.stderr.write(
    [
      "event-kit: this copy is not built yet, and TypeScript, which builds it, is not installed.",
      "  What to do: run `npm install` without `--omit=dev` in this folder, then `npm run build`.",
      "event-kit : cette copie n’est pas encore construite, et TypeScript, qui la construit, n’est pas installé.",
      "  Que faire : lancer `npm install` sans `--omit=dev` dans ce dossier, puis `npm run build`.",
      "",
    ].join("\n"),
  );
  process.exit(1);
}
