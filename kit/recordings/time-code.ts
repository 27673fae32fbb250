// SPDX-License-Identifier: MIT

const code = /^(?:(\d{1,3}):)?(\d{1,3}):([0-5]\d)$/u;

/** The seconds of a time code: `12:40`, or `1:02:03` with hours; nothing when it is not one. */
export function secondsOf(text: string): number | undefined {
  const match = code.exec(text);
  if (match === null) return undefined;
  const [, hours, minutes = "", seconds = ""] = match;
  if (hours !== undefined && Number(minutes) > 59) return undefined;
  return Number(hours ?? 0) * 3600 + Number(minutes) * 60 + Number(seconds);
}

/** The time code of a moment in seconds, rounded down: `0:07`, `12:40`, `1:02:03`. */
export function timeCode(second: number): string {
  const whole = Math.max(0, Math.floor(second));
  const two = (value: number) => String(value).padStart(2, "0");
  const [hours, minutes, seconds] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  return hours === 0 ? `${minutes}:${two(seconds)}` : `${hours}:${two(minutes)}:${two(seconds)}`;
}
