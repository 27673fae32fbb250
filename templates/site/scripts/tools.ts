// SPDX-License-Identifier: MIT
/** Search and filters, once somebody turns to them. */

import { give } from "./page/give.ts";
import { startTools } from "./programme/tools.ts";

give({ tools: startTools });
