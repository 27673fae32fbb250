// SPDX-License-Identifier: MIT
/** The script of the page of kept sessions, in place of the one that other pages have. */
import { startMine } from "./favourites/mine.ts";
import { startPage } from "./page/start-page.ts";
import { programmeLoader } from "./programme/load.ts";

const started = startPage();
if (started !== undefined) startMine(programmeLoader(started.load), started.list, started.addButtons);
