// SPDX-License-Identifier: MIT

/** How far a clock is from UTC: `UTC+5:45`, `UTC−3:30`, `UTC`. Minutes, east positive. */
export function sayOffset(minutes: number): string {
  if (minutes === 0) return "UTC";
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `UTC${minutes < 0 ? "−" : "+"}${hours}${rest === 0 ? "" : `:${String(rest).padStart(2, "0")}`}`;
}

/** A zone as the visitor's machine calls it in the page's language: « heure du Népal »; its IANA name when it knows no better. */
export function zoneName(zone: string, lang: string, at: number): string {
  try {
    const format = new Intl.DateTimeFormat(lang, { timeZone: zone, timeZoneName: "longGeneric" });
    return format.formatToParts(at).find(({ type }) => type === "timeZoneName")?.value ?? zone;
  } catch {
    return zone;
  }
}
