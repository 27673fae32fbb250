// SPDX-License-Identifier: MIT
import { httpUri } from "../http-uri.ts";
import { contentLine, languageValue, parameterValue, textValue, textValues, utcValue } from "./content-line.ts";

/** One entry of a calendar: a session at one of its times. Texts are plain and in one language. */
export interface CalendarEntry {
  readonly uid: string;
  /** When it was last said, `YYYY-MM-DD`: midnight in UTC. */
  readonly stamp: string;
  /** The same day when the organiser gave it; no stand-in. */
  readonly updated?: string | undefined;
  /** Rises with each change that matters to who has the entry already. */
  readonly sequence: number;
  /** Instants, ISO 8601 with an offset. */
  readonly start: string;
  readonly end: string;
  /** The language of the texts. */
  readonly lang: string;
  /** With the language it is really in: a translation may be missing. */
  readonly title: { readonly text: string; readonly lang: string };
  readonly description?: string | undefined;
  readonly location?: string | undefined;
  /** Degrees, WGS 84. */
  readonly geo?: { readonly latitude: number; readonly longitude: number } | undefined;
  readonly categories?: readonly string[];
  readonly url?: string | undefined;
  /** Where to take part from afar, and what to call it. */
  readonly online?: { readonly url: string; readonly label: string } | undefined;
  readonly attachments?: readonly string[];
  readonly cancelled?: boolean;
  /** True when it does not keep anyone busy. */
  readonly free?: boolean;
}

/** What a calendar says of itself. */
export interface CalendarHead {
  readonly name: string;
  readonly lang: string;
  /** Absolute address of the page that shows the same. */
  readonly url?: string | undefined;
  /** Absolute address of the calendar itself. */
  readonly source?: string | undefined;
  /** The latest day on which something in it changed, `YYYY-MM-DD`. */
  readonly updated?: string | undefined;
  /** `#rrggbb`, exact, where clients know it. */
  readonly color?: string | undefined;
}

/**
 * A whole iCalendar stream (RFC 5545, RFC 7986). `entries` are the texts of `entryText`, which stay the same in every
 * calendar that holds them. Browsers run it too.
 */
export function calendarText(head: CalendarHead, entries: readonly string[]): string {
  const { name, lang, url, source, updated, color } = head;
  return [
    "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n",
    // Without the kit's version, which would change every calendar of every site at each release.
    `PRODID:-//event-kit//event-kit//${languageValue(lang).slice(0, 2).toUpperCase()}\r\nCALSCALE:GREGORIAN\r\n`,
    contentLine(`NAME;LANGUAGE=${languageValue(lang)}`, textValue(name)),
    contentLine("X-WR-CALNAME", textValue(name)),
    maybe("LAST-MODIFIED", updated && midnight(updated)),
    maybe("URL", url && httpUri(url)),
    maybe("SOURCE;VALUE=URI", source && httpUri(source)),
    // A programme changes on the day itself; most clients ask less often, whatever is said here.
    "REFRESH-INTERVAL;VALUE=DURATION:PT1H\r\nX-PUBLISHED-TTL:PT1H\r\n",
    maybe("X-APPLE-CALENDAR-COLOR", color),
    ...entries,
    "END:VCALENDAR\r\n",
  ].join("");
}

/** One VEVENT, with times in UTC: right in every client and across clock changes, without a VTIMEZONE to get wrong. */
export function entryText(entry: CalendarEntry): string {
  const { lang, description, location, geo, categories = [], online } = entry;
  return [
    `BEGIN:VEVENT\r\nUID:${entry.uid}\r\nDTSTAMP:${midnight(entry.stamp)}\r\n`,
    maybe("LAST-MODIFIED", entry.updated && midnight(entry.updated)),
    `SEQUENCE:${entry.sequence}\r\nSTATUS:${entry.cancelled ? "CANCELLED" : "CONFIRMED"}\r\n`,
    `DTSTART:${utcValue(entry.start)}\r\nDTEND:${utcValue(entry.end)}\r\n`,
    maybe("TRANSP", entry.free && "TRANSPARENT"),
    contentLine(`SUMMARY;LANGUAGE=${languageValue(entry.title.lang)}`, textValue(entry.title.text)),
    maybe(`DESCRIPTION;LANGUAGE=${languageValue(lang)}`, description && textValue(description)),
    maybe("LOCATION", location && textValue(location)),
    maybe("GEO", geo && `${degrees(geo.latitude)};${degrees(geo.longitude)}`),
    maybe("CATEGORIES", textValues(categories)),
    maybe("URL", entry.url && httpUri(entry.url)),
    online === undefined ? "" : conference(online),
    ...(entry.attachments ?? []).map((address) => maybe("ATTACH", httpUri(address))),
    "END:VEVENT\r\n",
  ].join("");
}

function conference({ url, label }: { readonly url: string; readonly label: string }): string {
  return maybe(`CONFERENCE;VALUE=URI;FEATURE=VIDEO;LABEL=${parameterValue(label)}`, httpUri(url));
}

function maybe(name: string, value: string | false | undefined): string {
  return value ? contentLine(name, value) : "";
}

const midnight = (day: string) => `${day.replaceAll("-", "")}T000000Z`;

/** Six decimals at most, as RFC 5545 asks (§3.8.1.6): a tenth of a metre. */
const degrees = (value: number) => Number(value.toFixed(6));
