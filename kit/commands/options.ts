// SPDX-License-Identifier: MIT
import { parseUrl } from "../addresses/parse-url.ts";
import { UsageError } from "./command.ts";
import type { CommandWords } from "./words/words.ts";

/** A day given on the command line, `YYYY-MM-DD`, that exists in the calendar. */
export function dayOption({ usage }: CommandWords): (value: string) => string {
  return (value) => {
    const parsed = new Date(`${value}T00:00:00Z`);
    const exists =
      /^\d{4}-\d{2}-\d{2}$/u.test(value) && !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(value);
    if (!exists) throw new UsageError(usage.bad_value("--as-of", value, usage.expected.day));
    return value;
  };
}

/** A place on a server, such as `/repo/`. */
export function pathOption({ usage }: CommandWords): (value: string) => string {
  return (value) => {
    if (!/^\/?[\w.~/-]*$/u.test(value) || value.includes("..") || value.includes("//"))
      throw new UsageError(usage.bad_value("--base-path", value, usage.expected.path));
    return value;
  };
}

/** The address of a site: http or https, without query or fragment, nor a name and password, which every page would show. */
export function urlOption({ usage }: CommandWords): (value: string) => string {
  return (value) => {
    const url = parseUrl(value);
    if (
      url === undefined ||
      !/^https?:$/u.test(url.protocol) ||
      url.search !== "" ||
      url.hash !== "" ||
      url.username !== "" ||
      url.password !== ""
    )
      throw new UsageError(usage.bad_value("--site-url", value, usage.expected.url));
    return url.href;
  };
}
