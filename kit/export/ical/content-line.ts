// SPDX-License-Identifier: MIT

const lineOctets = 75;

/**
 * One content line of iCalendar (RFC 5545, §3.1) with its CRLF, folded so that no line is longer than 75 octets of UTF-8 and
 * none is cut inside a character. `value` has been escaped as its type asks; an end of line in it is taken out all the
 * same, so that no text can add a line of its own.
 */
export function contentLine(name: string, value: string): string {
  return `${folded(`${name}:${value.replace(/[\r\n]+/gu, " ")}`)}\r\n`;
}

/** A value of type TEXT (RFC 5545, §3.3.11): commas, semicolons, backslashes and ends of lines escaped, controls left out. */
export function textValue(text: string): string {
  return cleaned(text)
    .replace(/[\\;,]/gu, "\\$&")
    .replace(/\n/gu, "\\n");
}

/** Several values of type TEXT in one property, such as categories. */
export function textValues(texts: readonly string[]): string {
  return texts.map(textValue).join(",");
}

/** A parameter's value in quotes, with what cannot stand there written as RFC 6868 says. */
export function parameterValue(text: string): string {
  const escaped = cleaned(text).replace(/\^/gu, "^^").replace(/\n/gu, "^n").replace(/"/gu, "^'");
  return `"${escaped}"`;
}

/** A language tag as a parameter's value, which stands there without quotes: letters, digits and hyphens are all it can have. */
export function languageValue(tag: string): string {
  return tag.replace(/[^A-Za-z0-9-]/gu, "");
}

/** An instant, ISO 8601 with an offset, in UTC as calendars write it: `20261024T073000Z`. Seconds are kept, and no less. */
export function utcValue(instant: string): string {
  return new Date(instant).toISOString().replace(/[-:]|\.\d+/gu, "");
}

/** Controls, halves of characters and what else may end a line: most texts have none. */
const suspect = /[\p{Cc}\p{Cs}\u2028\u2029]/u;

/** All that some reader takes for an end of line becomes one; other controls go; half a character becomes U+FFFD. */
function cleaned(text: string): string {
  if (!suspect.test(text)) return text;
  return text
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/gu, "\n")
    .replace(/(?![\t\n])\p{Cc}/gu, "")
    .replace(/\p{Cs}/gu, "\ufffd");
}

function folded(line: string): string {
  // No UTF-16 unit takes more than three octets.
  if (line.length * 3 <= lineOctets) return line;
  const parts: string[] = [];
  let from = 0;
  let octets = 0;
  for (let at = 0; at < line.length; ) {
    const point = line.codePointAt(at) ?? 0;
    const size = octetsOf(point);
    if (octets + size > lineOctets) {
      parts.push(line.slice(from, at));
      from = at;
      // The space that begins a continuation counts.
      octets = 1;
    }
    octets += size;
    at += point > 0xffff ? 2 : 1;
  }
  return parts.length === 0 ? line : `${parts.join("\r\n ")}\r\n ${line.slice(from)}`;
}

function octetsOf(point: number): number {
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point > 0xffff ? 4 : 3;
}
