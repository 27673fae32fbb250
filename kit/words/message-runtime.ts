// SPDX-License-Identifier: MIT

/** The rule of a language: the category of a number, such as `one` or `other`. */
type PluralRule = (value: number) => string;
type Cases = Readonly<Record<string, string>>;

/** The text of a message that counts: the case of that very number, or of its category. `offset` is MessageFormat's. */
export function counted(value: number, offset: number, rule: PluralRule, cases: Cases): string {
  return own(cases, String(value)) ?? own(cases, rule(value - offset)) ?? cases["other"] ?? "";
}

/** The text of a message that chooses: `none` when nothing is given, the case of that name, or `other`. */
export function chosen(value: string | undefined, cases: Cases): string {
  if (value === undefined) return cases["none"] ?? "";
  return (value === "none" ? undefined : own(cases, value)) ?? cases["other"] ?? "";
}

/** A number with a sign between thousands and one before decimals. */
export function grouped(value: number, group: string, point: string): string {
  const [whole = "0", decimals] = String(Math.abs(value)).split(".");
  const digits = whole.replace(/\B(?=(\d{3})+$)/gu, group.replaceAll("$", "$$$$"));
  const sign = value < 0 ? "\u2212" : "";
  return sign + digits + (decimals === undefined ? "" : point + decimals);
}

function own(cases: Cases, key: string): string | undefined {
  return Object.hasOwn(cases, key) ? cases[key] : undefined;
}
