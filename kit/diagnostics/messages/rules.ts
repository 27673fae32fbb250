// SPDX-License-Identifier: MIT
import type { Code } from "../finding.ts";

/** One sentence a code that says what is checked, for people who read the list of rules. */
export type RuleSentences = Readonly<Record<Code, string>>;
