// SPDX-License-Identifier: MIT
/** The line ends of iCalendar (RFC 5545, 3.1). */
const LINE_END = "\r\n";

/** A text value of iCalendar (RFC 5545, 3.3.11). */
export function icsText(text) {
  return String(text)
    .replace(/[\\;,]/g, "\\$&")
    .replaceAll("\n", "\\n");
}

/** A local date and time of iCalendar: `20300610T090000`. */
export function icsTime(instant) {
  return `${instant.replace(/[-:]/g, "")}00`;
}

/** Lines that end as iCalendar wants them, none longer than 75 octets (RFC 5545, 3.1). Blank lines go. */
export function icsLines(text) {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "");
  return lines.map((line) => `${folded(line.trim())}${LINE_END}`).join("");
}

function folded(line) {
  if (Buffer.byteLength(line) <= 75) return line;
  let [text, width] = ["", 0];
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (width + size > 75) [text, width] = [`${text}${LINE_END} `, 1];
    text += character;
    width += size;
  }
  return text;
}
