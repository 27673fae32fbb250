// SPDX-License-Identifier: MIT

/** A phone number that can be called, and whose digits stay on one line. */
export function Phone({ number }: { number: string }) {
  return <a href={`tel:${number.replace(/[^+\d]/gu, "")}`}>{number.replace(/ /gu, "\u00a0")}</a>;
}
