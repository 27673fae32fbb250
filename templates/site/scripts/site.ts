// SPDX-License-Identifier: MIT
/** What pages gain when scripts run. Every page is complete without it; what few visits need comes later, in its own file. */
import { stripInTime } from "./now/strip-in-time.ts";
import { watchZone } from "./now/watch-zone.ts";
import { startPage } from "./page/start-page.ts";
import { showCurrentDay } from "./programme/current-day.ts";
import { toolsWhenUsed } from "./programme/tools-when-used.ts";
import { playersWhenAsked } from "./recordings/players-when-asked.ts";

const started = startPage();
if (started !== undefined) {
  const { script, load, addButtons } = started;
  showCurrentDay();
  watchZone(script);
  toolsWhenUsed(script, load, addButtons);
  stripInTime(script, load);
  playersWhenAsked(script);
}
