// SPDX-License-Identifier: MIT
/** The version of the kit, as what it writes says it. `package.json` says the same: a test holds them together. */
export const kitVersion = "0.1.0";
