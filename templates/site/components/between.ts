// SPDX-License-Identifier: MIT

/** What stands between facts on one line: a middle dot that ends a line and never begins one. */
export const between = "\u00a0· ";
