// SPDX-License-Identifier: MIT
/** What pages gain when scripts run. Every page is complete without it. */
export {};
