// SPDX-License-Identifier: MIT
/** The times of a page by the visitor’s own clock, for those whose clock is another. */
import { startZones } from "./now/zones.ts";
import { give } from "./page/give.ts";

give({ zones: startZones });
