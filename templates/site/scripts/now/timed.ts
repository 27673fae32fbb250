// SPDX-License-Identifier: MIT

/** All that carries an instant on a page: single times, and ranges with their length. */
export const timed = "main time[datetime*=T]";
