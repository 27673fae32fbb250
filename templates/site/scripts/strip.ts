// SPDX-License-Identifier: MIT
/** While the event lasts: what is on, and what is next. */
import { startStrip } from "./now/strip.ts";
import { give } from "./page/give.ts";

give({ strip: startStrip });
