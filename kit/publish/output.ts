// SPDX-License-Identifier: MIT
import { basename, dirname, isAbsolute, join, relative, resolve } from "node:path";
import type { PublishErrorArgs } from "../diagnostics/publish-messages.ts";
import type { FileSystem } from "../io/file-system.ts";
import type { Machine } from "../io/machine.ts";
import { PublishError } from "./publish-error.ts";

/** Where a site is to go. */
export interface Output {
  /** The site's folder, absolute or from the current folder. */
  readonly folder: string;
  /** The event's folder, which must not be overwritten. */
  readonly input: string;
  /** True when nobody named the folder and it is the one in the event's folder: a link put there by a stranger is then not followed out of it. */
  readonly inside?: boolean;
  /** Seconds to wait for another build that publishes there; 10 when absent. */
  readonly wait?: number;
}

/** What publishing needs of the outside world. */
export interface PublishPorts {
  readonly disk: FileSystem;
  readonly machine: Machine;
}

/** The site's folder with every link resolved, and the names beside it that the publisher works with. */
export interface Target {
  readonly site: string;
  readonly parent: string;
  /** Start of the name of everything that the publisher puts beside the site. */
  readonly prefix: string;
  readonly lock: string;
  readonly journal: string;
  /** The place beside the site with this ending. */
  beside(ending: string): string;
}

type Reason = PublishErrorArgs["output/forbidden"]["reason"];

/**
 * The place to publish to. Throws a PublishError `output/forbidden` for the root of a disk, the home folder, the
 * current folder, the event's folder, a parent of one of them, a file, a link that leads to any of these or nowhere, and
 * for a folder that nobody named a link that leads out of the event.
 */
export function resolveOutput(output: Output, ports: PublishPorts): Target {
  const { disk, machine } = ports;
  const asked = resolve(machine.cwd, output.folder);
  const site = resolved(asked, disk);
  const input = resolve(machine.cwd, output.input);
  const strays = site !== undefined && output.inside === true && !contains(disk.realPath(input) ?? input, site);
  const reason = site === undefined ? "link" : strays ? "elsewhere" : forbidden(site, input, ports);
  if (site === undefined || reason !== undefined) {
    throw new PublishError("output/forbidden", output.folder, { reason: reason ?? "link" });
  }
  return target(site);
}

function target(site: string): Target {
  const parent = dirname(site);
  const prefix = `.${basename(site)}.event-kit-`;
  const beside = (ending: string) => join(parent, prefix + ending);
  return { site, parent, prefix, lock: beside("lock"), journal: beside("journal"), beside };
}

/** Resolves the part of a path that exists; undefined when a link in it leads nowhere. */
function resolved(path: string, disk: FileSystem): string | undefined {
  const real = disk.realPath(path);
  if (real !== undefined) return real;
  if (disk.kind(path) !== "absent") return undefined;
  const above = dirname(path);
  const parent = above === path ? path : resolved(above, disk);
  return parent === undefined ? undefined : join(parent, basename(path));
}

function forbidden(site: string, input: string, { disk, machine }: PublishPorts): Reason | undefined {
  const kind = disk.kind(site);
  if (kind !== "folder" && kind !== "absent") return "file";
  if (dirname(site) === site) return "root";
  const holds = (path: string) => contains(site, disk.realPath(path) ?? path);
  // Some containers run without a home.
  if (machine.home !== "" && holds(machine.home)) return "home";
  if (holds(input)) return "input";
  return holds(machine.cwd) ? "current" : undefined;
}

function contains(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way === "" || !(way === ".." || /^\.\.[/\\]/.test(way) || isAbsolute(way));
}
