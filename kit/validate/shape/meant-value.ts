// SPDX-License-Identifier: MIT
import { plainName } from "../../load/folder-names.ts";
import { isDay, isDuration, isLocalTime, isSlug } from "../schema-formats.ts";

const twoDigits = (digits: string) => digits.padStart(2, "0");

/** What people write for an id, a time or a length of time, as the kit reads it; by the name of the format that is expected. */
const readings: Readonly<Record<string, (written: string) => string | undefined>> = {
  slug: (written) => {
    const id = plainName(written.replace(/œ/giu, "oe").replace(/æ/giu, "ae").replace(/ß/gu, "ss"));
    return isSlug(id) ? id : undefined;
  },
  "local-time": (written) => {
    const parts = /^(\d{4}-\d\d-\d\d)(?:T|,? +(?:à +)?)(\d{1,2}) ?(?:[h:H] ?(\d\d)?)$/u.exec(written);
    const [, day = "", hour = "", minute = "00"] = parts ?? [];
    const meant = `${day}T${twoDigits(hour)}:${minute}`;
    return isDay(day) && isLocalTime(meant) ? meant : undefined;
  },
  duration: (written) => {
    const parts = /^(?:(\d{1,3}) ?(?:h|heures?|hours?|:))? ?(?:(\d{1,4}) ?(?:m|mn|min|minutes?)?)?\.?$/iu.exec(written);
    const [, hours, minutes] = parts ?? [];
    // A bare number may be hours as well as minutes.
    if (hours === undefined && /^\d*$/u.test(written)) return undefined;
    const meant = hours === undefined ? `${minutes}m` : `${hours}h${minutes === undefined ? "" : twoDigits(minutes)}`;
    return isDuration(meant) ? meant : undefined;
  },
};

/** The value that somebody surely meant by one that its format refuses: `Accueil Café` → `accueil-cafe`, `30 min` → `30m`. */
export function meantValue(written: string, format: string): string | undefined {
  // No-break spaces come with a text that was pasted.
  const plain = written.length > 200 ? "" : written.replace(/\s+/gu, " ").trim();
  return plain === "" ? undefined : readings[format]?.(plain);
}
