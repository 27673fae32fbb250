// SPDX-License-Identifier: MIT
/** The screen of a hall: what is on now and next, room by room. */
import { startHall } from "./now/hall.ts";

startHall();
