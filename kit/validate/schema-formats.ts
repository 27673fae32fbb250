// SPDX-License-Identifier: MIT
/**
 * What each `format` name of `schemas/` means. Every check bounds the length first and reads the text once, so that
 * no authored value can slow a run down. The generated validators import this file, and nothing else.
 */

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const CLOCK = /^(?:[01]\d|2[0-3]):[0-5]\d$/;
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** Names that Windows keeps for devices, with any extension: no file of a site can have them. */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/;
const HOURS_OR_MINUTES = /^(?:\d{1,3}h(?:[0-5]\d)?|\d{1,4}m)$/;
const DECIMAL = /^-?\d{1,15}(?:\.\d{1,15})?$/;
const COLOR = /^#[0-9a-fA-F]{6}$/;
const LANGUAGE = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?$/;
const LOCAL_PART = /^[^\s@<>"(),:;[\\\]]{1,64}$/u;
const DOMAIN = /^[^\s@<>"(),:;[\\\]./]{1,63}(?:\.[^\s@<>"(),:;[\\\]./]{1,63}){1,9}$/u;

function daysInMonth(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return leap ? 29 : 28;
}

/** True for a day of the Gregorian calendar written `YYYY-MM-DD` (ISO 8601), years 0001 to 9999. */
export function isDay(text: string): boolean {
  const [, year, month, day] = (text.length === 10 ? DAY.exec(text) : null)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined) return false;
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** True for a wall-clock time written `YYYY-MM-DDTHH:MM`, from 00:00 to 23:59. */
export function isLocalTime(text: string): boolean {
  return text.length === 16 && text.charAt(10) === "T" && isDay(text.slice(0, 10)) && CLOCK.test(text.slice(11));
}

/** True for a length of time of at least a minute, written `45m`, `2h` or `1h15`. */
export function isDuration(text: string): boolean {
  return text.length <= 6 && HOURS_OR_MINUTES.test(text) && /[1-9]/.test(text);
}

/** True for an identifier: lower-case ASCII letters and digits in words joined by single hyphens, at most 80 characters, that every system can have as a file's name. */
export function isSlug(text: string): boolean {
  return text.length <= 80 && SLUG.test(text) && !DEVICE.test(text);
}

/** True for a colour written `#rrggbb`. */
export function isColor(text: string): boolean {
  return text.length === 7 && COLOR.test(text);
}

/** True for a language tag (BCP 47) made of a language, perhaps a script, perhaps a region: `fr`, `pt-BR`, `zh-Hant-TW`. */
export function isLanguage(text: string): boolean {
  return text.length <= 12 && LANGUAGE.test(text);
}

/** True for what people write as an e-mail address: something, `@`, a domain with a dot. Not the whole of RFC 5322. */
function isEmail(text: string): boolean {
  const at = text.length <= 254 ? text.indexOf("@") : -1;
  return at > 0 && LOCAL_PART.test(text.slice(0, at)) && DOMAIN.test(text.slice(at + 1));
}

/**
 * True for a number in decimal notation, such as `850` or `-1.55`: not `1e3`, `0x10`, `Infinity`, an empty text.
 * @public for the generated validators
 */
export function isDecimal(text: string): boolean {
  return text.length <= 32 && DECIMAL.test(text);
}

/** How many characters (Unicode code points) a text has, as JSON Schema counts them. */
export function characters(text: string): number {
  let pairs = 0;
  for (let index = 1; index < text.length; index += 1) {
    const low = text.charCodeAt(index) >> 10 === 0x37;
    if (low && text.charCodeAt(index - 1) >> 10 === 0x36) pairs += 1;
  }
  return text.length - pairs;
}

/** Each `format` name that the schemas may use, with its check. */
export const schemaFormats: Readonly<Record<string, (text: string) => boolean>> = {
  day: isDay,
  "local-time": isLocalTime,
  duration: isDuration,
  slug: isSlug,
  color: isColor,
  language: isLanguage,
  email: isEmail,
};
