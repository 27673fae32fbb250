// SPDX-License-Identifier: MIT
/** For tests: the import law of the kit (DESIGN, « The one flow »), as functions from source texts to faults in words. */
import { type Import, importsOf, type SourceText, withoutComments } from "./imports-of.ts";

export type Law = (sources: readonly SourceText[]) => readonly string[];

const stages = ["load", "validate", "model", "status", "derive", "export", "page-data", "render", "publish"];
const leaves = [
  "diagnostics",
  "words",
  "color",
  "memo",
  "recordings",
  "pictures",
  "licences",
  "withdrawal",
  "addresses",
];
const outside =
  /^(?:kit\/(?:io\/|commands\/|cli\.ts$|main\.ts$|validate\/generate-validators\.ts$|words\/generate\/)|templates\/site\/scripts\/)/u;

function folderOf(path: string): string {
  const [top = "", second = "", third = ""] = path.split("/");
  if (top !== "templates") return second;
  return third === "scripts" ? third : top;
}

const isOurs = (to: string) => to.startsWith("kit/") || to.startsWith("templates/");

interface Allowed {
  /** Folders of which anything may be imported, then those of which only types may. */
  readonly values: readonly string[];
  readonly types: readonly string[];
}

/** What each folder of the kit may import besides itself; those not named here are the outside, which may all. */
const allowed: Readonly<Record<string, Allowed>> = {
  ...Object.fromEntries(
    stages.map((stage, index) => [
      stage,
      {
        values: [
          ...stages.slice(0, index),
          ...leaves,
          ...(stage === "render" ? ["templates"] : stage === "derive" ? ["lineage"] : []),
        ],
        types: ["io", ...(index < stages.indexOf("derive") ? [] : ["bundle"])],
      },
    ]),
  ),
  ...Object.fromEntries(leaves.map((leaf) => [leaf, { values: leaves, types: stages }])),
  // It looks at what was written where, and judges nothing: the model's values are enough for it.
  status: { values: ["model", "memo", "addresses"], types: ["validate", "diagnostics"] },
  io: { values: ["addresses"], types: [...stages, ...leaves] },
  // What the kit writes for people to fill in, and what they bring back.
  new: { values: ["validate", "model", "derive", ...leaves], types: [] },
  import: { values: ["load", "validate", "model", "new", ...leaves], types: ["io"] },
  // Several editions, what a site carries of itself, and what is made of it elsewhere.
  series: { values: ["load", "validate", "model", "new", "fork", ...leaves], types: ["io", "derive"] },
  record: { values: ["model", ...leaves], types: ["derive", "render"] },
  bundle: { values: ["load", "validate", "model", "derive", "export", ...leaves], types: ["io", "render"] },
  lineage: { values: ["load", "validate", "model", "bundle", ...leaves], types: ["io"] },
  fork: { values: ["load", "validate", "model", "new", "import", "bundle", "lineage", ...leaves], types: ["io"] },
  migrate: { values: ["load", ...leaves], types: ["io"] },
  templates: { values: ["words", "color"], types: ["model", "derive"] },
  // What pages run in the browser: it shares with the kit only arithmetic on texts and times.
  scripts: { values: ["export", "page-data", "memo"], types: ["model", "derive", "words"] },
  "pipeline.ts": { values: [...stages, ...leaves, "series", "bundle", "record"], types: ["io"] },
};

/** `kit/render/ui.ts` is types alone; addresses are made in one place, whether to link to them or to stand at them. */
const sharedWithTemplates = new Set(["kit/render/ui.ts", "kit/derive/paths.ts"]);

/** Whether a file may import from a folder of the kit. */
function mayImport(from: SourceText, { to, typeOnly }: Import): boolean {
  const [here, there] = [folderOf(from.path), folderOf(to)];
  const may = allowed[here];
  if (may === undefined || here === there || may.values.includes(there)) return true;
  if (here === "templates" && sharedWithTemplates.has(to)) return true;
  return typeOnly && may.types.includes(there);
}

/** A stage imports only earlier stages, and of the outside world only types; templates only what a page is made of. */
export const onlyEarlierStages: Law = (sources) =>
  sources.flatMap((source) =>
    importsOf(source)
      .filter((one) => isOurs(one.to) && !mayImport(source, one))
      .map(({ to }) => `${source.path} imports ${to}`),
  );

const worldly: readonly (readonly [RegExp, string])[] = [
  [/\bprocess\s*\./u, "the process"],
  [/\bconsole\s*\./u, "the console"],
  [/\bDate\.now\b|\bnew Date\(\s*\)|\bperformance\s*\./u, "a clock"],
  [/\bfetch\(/u, "the network"],
  [/\bMath\.random\b|\brandomUUID\b|\brandomBytes\b/u, "chance"],
  // Node 20 answers wrong for addresses with accents once it is hot: `parseUrl` is what to call.
  [/\bURL\.canParse\b/u, "URL.canParse"],
  [/\btoLocale\w+\(\s*\)|\blocaleCompare\(/u, "the machine's language"],
];
const worldlyModules = new Set([
  "fs",
  "fs/promises",
  "os",
  "child_process",
  "net",
  "http",
  "https",
  "process",
  "worker_threads",
  "dns",
  "tty",
  "readline",
]);

/** A function of the console that a stage is handed is not the console of the machine. */
const handed = /\{[^{}]*\bconsole\b[^{}]*\}\s*:\s*\w+/u;

/** Only the outside of the kit touches the disk, the process, the console, a clock, chance or the network. */
export const pureInside: Law = (sources) =>
  sources
    .filter(({ path }) => !outside.test(path))
    .flatMap((source) => {
      const code = withoutComments(source.text).replace(/"(?:[^"\\\n]|\\.)*"/gu, '""');
      const used = worldly
        .filter(([pattern, what]) => pattern.test(code) && !(what === "the console" && handed.test(code)))
        .map(([, what]) => `${source.path} uses ${what}`);
      const imported = importsOf(source)
        .filter(({ to, typeOnly }) => !typeOnly && worldlyModules.has(to.replace(/^node:/u, "")))
        .map(({ to }) => `${source.path} imports ${to}`);
      return [...used, ...imported];
    });

const owners: Readonly<Record<string, RegExp>> = {
  "@11ty/eleventy": /^kit\/render\/eleventy\.ts$/u,
  "markdown-it": /^kit\/render\/markdown\.ts$/u,
  "@resvg/resvg-js": /^kit\/render\/raster\.ts$/u,
  "gray-matter": /^kit\/load\/split-markdown\.ts$/u,
  commander: /^kit\/(?:cli\.ts|commands\/)/u,
  "temporal-polyfill": /^kit\/model\//u,
  "preact-render-to-string": /^kit\/render\/(?:render|folder-memory)\.ts$/u,
  "webvtt-parser": /^kit\/recordings\/captions\.ts$/u,
  "image-size": /^kit\/pictures\/measure-picture\.ts$/u,
  sharp: /^kit\/pictures\/sharp-resizer\.ts$/u,
  yauzl: /^kit\/bundle\/open-archive\.ts$/u,
};

/** A library that may change its mind has one importer; its types may be named elsewhere. */
export const oneImporter: Law = (sources) =>
  sources.flatMap((source) =>
    importsOf(source)
      .filter(({ to, typeOnly }) => !typeOnly && Object.hasOwn(owners, to) && !owners[to]?.test(source.path))
      .map(({ to }) => `${source.path} imports ${to}`),
  );

/** Everything is exported by name, but what a tool asks for. */
export const namedExports: Law = (sources) =>
  sources
    .filter(
      ({ path, text }) =>
        path !== "templates/site/eleventy.config.js" &&
        !path.endsWith(".d.ts") &&
        /^export\s+default\b|\bas default\b/mu.test(withoutComments(text)),
    )
    .map(({ path }) => `${path} has a default export`);

/** Markup that preact did not escape comes from one place. */
export const oneRawMarkup: Law = (sources) =>
  sources
    .filter(
      ({ path, text }) =>
        ![
          "templates/site/components/markdown.tsx",
          "templates/site/components/once.tsx",
          "templates/site/components/json-ld.tsx",
          "templates/site/components/now-data.tsx",
          "templates/site/components/verbatim.tsx",
        ].includes(path) && /dangerouslySetInnerHTML|jsxTemplate/u.test(withoutComments(text)),
    )
    .map(({ path }) => `${path} writes raw markup`);

/** No file leads back to itself through what runs when it is imported. */
export const noCycle: Law = (sources) => {
  const graph = new Map(
    sources.map((source) => [
      source.path,
      importsOf(source)
        .filter(({ to, typeOnly }) => !typeOnly && isOurs(to))
        .map(({ to }) => to),
    ]),
  );
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (path: string, trail: readonly string[]) => {
    if (trail.includes(path)) found.push([...trail.slice(trail.indexOf(path)), path].join(" → "));
    if (trail.includes(path) || done.has(path)) return;
    for (const next of graph.get(path) ?? []) visit(next, [...trail, path]);
    done.add(path);
  };
  for (const path of graph.keys()) visit(path, []);
  return found;
};

/** Every import of one of our files names a file that is there: otherwise the law would look at nothing. */
export const knownFiles: Law = (sources) => {
  const paths = new Set(sources.map(({ path }) => path));
  return sources.flatMap((source) =>
    importsOf(source)
      .filter(({ to }) => isOurs(to) && !paths.has(to))
      .map(({ to }) => `${source.path} imports ${to}, which is not there`),
  );
};
