// SPDX-License-Identifier: MIT
/** Keys that reach the prototype of an object in careless code; they name no field of an event. */
export const forbiddenKeys: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);
