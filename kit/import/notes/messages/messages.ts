// SPDX-License-Identifier: MIT
import type { Message } from "../../../diagnostics/messages/messages.ts";
import type { KeptReason, RemarkArgs, RemarkCode } from "../remark.ts";

/** One language's words for every remark; a remark without words does not compile. */
export type RemarkMessages = { readonly [C in RemarkCode]: (args: RemarkArgs[C]) => Message };

/** Why a line went to the report. */
export type KeptReasons = Readonly<Record<KeptReason, string>>;
