// SPDX-License-Identifier: MIT
/** For tests: other people's files, read where they stand beside the repository. They are not ours to carry. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { TestContext } from "vitest";
import { root } from "../helpers/kit-cli.ts";

const folder = join(root, "../shared/samples");

/** The text of a sample. Where the folder is not, the test says so and goes no further. */
export function sharedSample(context: Pick<TestContext, "skip">, name: string): string {
  const path = join(folder, name);
  if (!existsSync(path)) {
    const notice = `${name} is not beside this copy of the repository: nothing was checked against it`;
    console.warn(notice);
    context.skip(notice);
  }
  return readFileSync(path, "utf8");
}
