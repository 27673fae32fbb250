// SPDX-License-Identifier: MIT
import { mark } from "../withdrawal/redact.ts";

// Each repetition has an end, so that no text takes long.
const email = /(?:mailto:)?[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{2,63}){1,4}/giu;
const phone =
  /(?:tel:)?(?<![\p{L}\p{N}])(?:(?:\+|00)\d(?:[ .()\u00a0\u202f-]{0,2}\d){7,13}|0[1-9](?:[ .\u00a0\u202f-]?\d{2}){4})(?![\p{L}\p{N}])/giu;

/** Enough digits after a `+` or a zero: nearly every text has none, and need not be searched. */
const perhapsPhone = /[+0][\d ().\u00a0\u202f-]{8}/u;

/** The text with `[…]` for each e-mail address and telephone number: whoever runs the event again has their own. */
export function withoutPrivateData(text: string): string {
  const left = text.includes("@") ? text.replace(email, mark) : text;
  return perhapsPhone.test(left) ? left.replace(phone, mark) : left;
}
