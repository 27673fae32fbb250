// SPDX-License-Identifier: MIT
import { type Output, type PublishPorts, resolveOutput } from "./output.ts";
import { surveySite } from "./survey-site.ts";

/** The files of the site in place, path to SHA-256, for a plan. Throws the PublishErrors that publishing there would. */
export function publishedFiles(output: Output, ports: PublishPorts): ReadonlyMap<string, string> {
  return surveySite(resolveOutput(output, ports), ports.disk).files;
}
