// SPDX-License-Identifier: MIT
import { defineConfig } from "vitest/config";

/** Tests that leave nothing behind in their process, so that a file need not load the kit anew. */
const pure = [
  "addresses",
  "bundle",
  "color",
  "derive",
  "diagnostics",
  "docs",
  "examples",
  "export",
  "fork",
  "generate",
  "licences",
  "lineage",
  "memo",
  "migrate",
  "import",
  "load",
  "model",
  "new",
  "page-data",
  "record",
  "recordings",
  "render",
  "schemas",
  "scripts",
  "series",
  "status",
  "templates",
  "validate",
  "withdrawal",
  "words",
].map((folder) => `test/${folder}/**/*.test.{ts,tsx}`);

export default defineConfig({
  test: {
    globalSetup: "test/helpers/global-setup.ts",
    testTimeout: 60_000,
    hookTimeout: 300_000,
    // Kill, browser and build tests are heavy: two at a time is what the smallest machine has cores for.
    maxWorkers: 2,
    projects: [
      { extends: true, test: { name: "pure", include: pure, isolate: false, globalSetup: [] } },
      { extends: true, test: { name: "whole", include: ["test/**/*.test.{ts,tsx}"], exclude: pure } },
    ],
  },
});
