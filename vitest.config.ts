// SPDX-License-Identifier: MIT
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.{ts,tsx}"],
    globalSetup: "test/helpers/global-setup.ts",
    testTimeout: 60_000,
    hookTimeout: 300_000,
    // Kill, browser and build tests are heavy: two at a time is what the smallest machine has cores for.
    maxWorkers: 2,
  },
});
