// SPDX-License-Identifier: MIT
import { frenchAge } from "./fr/age.ts";
import { frenchFolder } from "./fr/folder.ts";
import { frenchSense } from "./fr/sense.ts";
import { frenchShape } from "./fr/shape.ts";
import { frenchTraces } from "./fr/traces.ts";
import type { Messages } from "./messages.ts";

/** Every finding in French. */
export const fr: Messages = { ...frenchFolder, ...frenchShape, ...frenchSense, ...frenchTraces, ...frenchAge };
