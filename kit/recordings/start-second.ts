// SPDX-License-Identifier: MIT

const clock = /^(?:(\d{1,3})h)?(?:(\d{1,4})m)?(?:(\d{1,6})s?)?$/u;
const colons = /^(?:(\d{1,3}):)?(\d{1,3}):([0-5]\d)$/u;

/** The seconds of `90`, `90s`, `1m30s`, `1h2m3s`, `1:02:03` or `90.5`, rounded down; nothing when it is none of these, or 0. */
export function secondsIn(text: string): number | undefined {
  const whole = text
    .trim()
    .toLowerCase()
    .replace(/\.\d+(?=s?$)/u, "");
  const [, h = 0, m = 0, s = 0] = clock.exec(whole) ?? colons.exec(whole) ?? [];
  const seconds = Number(h) * 3600 + Number(m) * 60 + Number(s);
  return seconds > 0 ? seconds : undefined;
}

/** The second at which an address says to start: the first of these names that is given, in its query or its fragment. */
export function startOf(url: URL, names: readonly string[]): { start?: number } {
  const fragment = new URLSearchParams(url.hash.slice(1));
  for (const name of names) {
    const start = secondsIn(url.searchParams.get(name) ?? fragment.get(name) ?? "");
    if (start !== undefined) return { start };
  }
  return {};
}
