// SPDX-License-Identifier: MIT
import type { LeftOut } from "./bundle.ts";
import { fields, type Reader, text, whole } from "./read-fields.ts";

/** Every word for what is left out that the type has, or this does not compile. */
export const leftOutWords: Readonly<Record<LeftOut["what"], true>> = {
  people: true,
  contacts: true,
  registration: true,
  partners: true,
  organisations: true,
  figures: true,
  news: true,
  traces: true,
  recordings: true,
  pictures: true,
  files: true,
  theme: true,
  pages: true,
  groups: true,
  sessions: true,
  places: true,
  formats: true,
};
const whys: Readonly<Record<LeftOut["why"], true>> = { personal: true, local: true, licence: true, size: true };

/** What was left out, undefined when a later version has a word for it that this one does not know. */
export const leftOut: Reader<LeftOut | undefined> = (value, at) => {
  const one = fields(value, at);
  const [what, why] = [one.get("what", text(100)), one.get("why", text(100))];
  const count = one.get("count", whole(10_000_000));
  return Object.hasOwn(leftOutWords, what) && Object.hasOwn(whys, why) ? ({ what, count, why } as LeftOut) : undefined;
};
