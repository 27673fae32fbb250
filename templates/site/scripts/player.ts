// SPDX-License-Identifier: MIT
/** Plays recordings on the page, for those who ask for it. */
import { give } from "./page/give.ts";
import { play } from "./recordings/play.ts";

give({ player: play });
