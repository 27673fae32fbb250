// SPDX-License-Identifier: MIT
import { englishAge } from "./en/age.ts";
import { englishFolder } from "./en/folder.ts";
import { englishSense } from "./en/sense.ts";
import { englishShape } from "./en/shape.ts";
import { englishTraces } from "./en/traces.ts";
import type { Messages } from "./messages.ts";

/** Every finding in English. */
export const en: Messages = { ...englishFolder, ...englishShape, ...englishSense, ...englishTraces, ...englishAge };
