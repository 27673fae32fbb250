// SPDX-License-Identifier: MIT
/** What pages gain when scripts run. Every page is complete without it. */
import { startStrip } from "./now/strip.ts";
import { startZones } from "./now/zones.ts";
import { startPage } from "./page/start-page.ts";
import { startTools } from "./programme/tools.ts";

startZones();
const started = startPage();
if (started !== undefined) {
  startTools(started.load, started.addButtons);
  startStrip(started.load);
}
