// SPDX-License-Identifier: MIT
export { slotTime } from "../../../kit/words/format-slot.ts";
