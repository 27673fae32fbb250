// SPDX-License-Identifier: MIT
/** For tests: a copy of `test/fixtures/events` to run commands in. */
import { cpSync } from "node:fs";
import { join } from "node:path";
import { root, scratchFolder } from "../helpers/kit-cli.ts";

/** A folder of its own, with the small events in it; gone when the tests of the file have ended. */
export function eventsFolder(): string {
  const folder = scratchFolder();
  cpSync(join(root, "test/fixtures/events"), folder, { recursive: true });
  return folder;
}
