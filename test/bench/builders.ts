// SPDX-License-Identifier: MIT
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import process from "node:process";
import type { Command } from "./measure.ts";
import { type SyntheticEvent, syntheticEvent } from "./synthetic/event.ts";
import { eventFolder, eventFolderWithTraces, type TextFiles } from "./synthetic/folder.ts";
import { hugoContent } from "./synthetic/hugo.ts";
import { ROOT, writeFolder, writeSite } from "./synthetic/write.ts";

export type BuilderId =
  | "node"
  | "event-kit"
  | "event-kit-validate"
  | "event-kit-traces"
  | "with-exports"
  | "without-exports"
  | "eleventy-data"
  | "eleventy-md"
  | "eleventy-tuned-data"
  | "eleventy-tuned-md"
  | "hugo"
  | "floor";

/** Something to measure: how it is called in the table, and the process that builds `out`. */
export interface Builder {
  readonly id: BuilderId;
  readonly title: string;
  command(out: string): Command;
}

/** Plain Eleventy with Nunjucks: as its documentation teaches it, and tuned; each from data and from one file a page. */
const ELEVENTIES = ["eleventy-data", "eleventy-md", "eleventy-tuned-data", "eleventy-tuned-md"] as const;
const NODE = process.execPath;
const ELEVENTY = join("..", "node_modules", "@11ty", "eleventy", "cmd.cjs");
const KIT = join(ROOT, "bin", "event-kit.js");

/** The builders measured at `count` sessions, in the order they take turns; only the cheap ones at 10,000 unless `all`. */
export function buildersFor(count: number, all: boolean): readonly BuilderId[] {
  const always: readonly BuilderId[] = ["node", "event-kit", "event-kit-validate", "floor"];
  if (count >= 10_000 && !all) return always;
  // The size at which traces are promised to cost little: nothing else is compared there.
  if (count === 300 && !all) return [...always, "event-kit-traces"];
  return [
    ...always,
    "with-exports",
    "without-exports",
    ...ELEVENTIES,
    ...(findProgram("hugo") ? (["hugo"] as const) : []),
  ];
}

/** Writes what each builder reads (the same event of `count` sessions) below `folder`, and gives the builders. */
export function prepare(folder: string, count: number, ids: readonly BuilderId[]): readonly Builder[] {
  const event = syntheticEvent(count);
  const files = eventFolder(event);
  writeFolder(join(folder, "event"), files);
  return ids.map((id) => PREPARE[id](folder, files, event));
}

type Prepare = (folder: string, files: TextFiles, event: SyntheticEvent) => Builder;

const PREPARE: Readonly<Record<BuilderId, Prepare>> = {
  node: (folder) => ({
    id: "node",
    title: "node -e 0",
    command: () => ({ program: NODE, args: ["-e", "0"], cwd: folder }),
  }),
  "event-kit": (folder) => kit(folder, "event-kit", "event-kit build", (out) => ["build", "event", "-o", out]),
  "event-kit-validate": (folder) =>
    kit(folder, "event-kit-validate", "event-kit validate", () => ["validate", "event"]),
  "event-kit-traces": (folder, _files, event) => {
    writeFolder(join(folder, "event-traces"), eventFolderWithTraces(event));
    const title = "event-kit build, ten traces for three sessions";
    return kit(folder, "event-kit-traces", title, (out) => ["build", "event-traces", "-o", out]);
  },
  "with-exports": (folder) => parts(folder, "with-exports", "the kit's stages, exports included"),
  "without-exports": (folder) => parts(folder, "without-exports", "the kit's stages, no export"),
  "eleventy-data": (folder, files) => {
    const site = writeSite(folder, "eleventy-data", { "eleventy/_includes": "src/_includes" });
    writeFolder(join(site, "content"), files);
    return eleventy(site, "eleventy-data", "Eleventy + Nunjucks as documented, pages from data");
  },
  "eleventy-md": (folder, files) => {
    const site = writeSite(folder, "eleventy-md", { "eleventy/_includes": "src/_includes" });
    writeFolder(join(site, "src"), movedEvent(files, "_data/event.yaml"));
    return eleventy(site, "eleventy-md", "Eleventy + Nunjucks as documented, one .md per page");
  },
  "eleventy-tuned-data": (folder, files) => {
    const site = writeSite(folder, "eleventy-tuned-data", { "eleventy-tuned/_includes": "src/_includes" });
    writeFolder(join(site, "content"), files);
    return eleventy(site, "eleventy-tuned-data", "Eleventy + Nunjucks tuned, pages from data");
  },
  "eleventy-tuned-md": (folder, files) => {
    const site = writeSite(folder, "eleventy-tuned-md", { "eleventy-tuned/_includes": "src/_includes" });
    writeFolder(join(site, "src"), movedEvent(files, "_data/event.yaml"));
    return eleventy(site, "eleventy-tuned-md", "Eleventy + Nunjucks tuned, one .md per page");
  },
  floor: (folder) => {
    const site = writeSite(folder, "floor");
    const command = (out: string) => ({ program: NODE, args: ["build.js", join(folder, "event"), out], cwd: site });
    return { id: "floor", title: "floor: template literals, no framework", command };
  },
  hugo: (folder, files, event) => {
    const site = writeSite(folder, "hugo", { "shared/style.css": "static/style.css" });
    writeFolder(site, hugoContent(files, event));
    const command = (out: string) => ({ program: "hugo", args: ["--quiet", "--destination", out], cwd: site });
    return { id: "hugo", title: "Hugo", command };
  },
};

/** Whether a builder has this name. */
export function isBuilder(name: string): boolean {
  return Object.hasOwn(PREPARE, name);
}

function kit(folder: string, id: BuilderId, title: string, args: (out: string) => readonly string[]): Builder {
  return { id, title, command: (out) => ({ program: NODE, args: [KIT, ...args(out)], cwd: folder }) };
}

function parts(folder: string, id: BuilderId, title: string): Builder {
  const script = join(ROOT, "test", "bench", "build-stages.js");
  return {
    id,
    title,
    command: (out) => ({ program: NODE, args: [script, id, join(folder, "event"), out], cwd: folder }),
  };
}

function eleventy(site: string, id: BuilderId, title: string): Builder {
  return {
    id,
    title,
    command: (out) => ({ program: NODE, args: [ELEVENTY, "--quiet", `--output=${out}`], cwd: site }),
  };
}

function movedEvent(files: TextFiles, path: string): TextFiles {
  return new Map([...files].map(([from, text]) => [from === "event.yaml" ? path : from, text]));
}

function findProgram(name: string): boolean {
  return (process.env.PATH ?? "").split(delimiter).some((folder) => existsSync(join(folder, name)));
}
