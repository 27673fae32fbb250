// SPDX-License-Identifier: MIT
import { hash } from "node:crypto";
import { SITE_MARKER, sitePathFault } from "./safe-site-path.ts";

const FORMAT = 1;
const SHA256 = /^[0-9a-f]{64}$/;

/** One file of a site: its path and the lower-case hexadecimal SHA-256 of its bytes. */
export interface ManifestEntry {
  readonly path: string;
  readonly sha256: string;
}

/** SHA-256 (FIPS 180-4) of some bytes, in hexadecimal. */
export function sha256(bytes: Uint8Array): string {
  return hash("sha256", bytes, "hex");
}

/** The text of a site's marker: the same files give the same bytes, whatever their order, the day and the machine. */
export function writeManifest(entries: readonly ManifestEntry[]): string {
  const sorted = [...entries].sort((a, b) => (a.path < b.path ? -1 : 1));
  const lines = sorted.map(({ path, sha256 }) => `    ${JSON.stringify({ path, sha256 })}`);
  return `{\n  "event_kit_site": ${FORMAT},\n  "files": [\n${lines.join(",\n")}\n  ]\n}\n`;
}

/**
 * The files that a marker names, or undefined when it is not one, is cut, is of another format or names a path that no
 * site of ours can hold: a folder comes from anyone, and what a marker names may be removed.
 */
export function readManifest(text: string): ReadonlyMap<string, string> | undefined {
  const data = parse(text);
  if (!isRecord(data) || data.event_kit_site !== FORMAT || !Array.isArray(data.files)) return undefined;
  const files = new Map<string, string>();
  for (const entry of data.files as unknown[]) {
    if (!isEntry(entry)) return undefined;
    files.set(entry.path, entry.sha256);
  }
  return files.size === data.files.length ? files : undefined;
}

function isEntry(value: unknown): value is ManifestEntry {
  return (
    isRecord(value) &&
    typeof value.path === "string" &&
    value.path !== SITE_MARKER &&
    sitePathFault(value.path) === undefined &&
    typeof value.sha256 === "string" &&
    SHA256.test(value.sha256)
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
