// SPDX-License-Identifier: MIT

/**
 * What a value written in an event folder is, as far as names go:
 * - `text`: words, in which a name is blanked out;
 * - `name`: somebody, by id or by name; when they withdrew, the value goes;
 * - `address`: a web or e-mail address, or a hashtag; one that holds a name goes as a whole;
 * - `file`: a path in `media/`;
 * - `key`: an id, a choice, a date, a code: never shown as a person's name, and never changed.
 */
export type FieldNature = "text" | "name" | "address" | "file" | "key";

const names = "author authors validated_by who by credit credits director";
const urls = "url manifest archived_url registration_url online_url repository email hashtags";
const files = "file photo picture logo plan";
const keys =
  "id session person axis axes track lead format room organisation working_group language languages type status kind mode " +
  "state relation feature planned fonts shape color country timezone date due start end opens closes updated " +
  "licence edition coordinators speakers facilitators moderators rapporteurs graphic_recorders interpreters from counts " +
  "at phone postcode publish path level checksum read phase";

/** The same word says something else in some mappings. */
const exceptions: Readonly<Record<string, FieldNature>> = {
  "access/by": "key",
  "audit/by": "text",
  "slots/duration": "key",
  "slots/rooms": "key",
  "partners/role": "key",
  "territory/code": "key",
  "redirects/to": "key",
  "withdrawn/people": "key",
  "withdrawn/traces": "key",
  "withdrawn/media": "key",
};
const keyedMappings: ReadonlySet<string> = new Set(["licences", "light", "dark"]);

const table: ReadonlyMap<string, FieldNature> = new Map([
  ...each(names, "name"),
  ...each(urls, "address"),
  ...each(files, "file"),
  ...each(keys, "key"),
]);

function each(list: string, nature: FieldNature): [string, FieldNature][] {
  return list.split(" ").map((name) => [name, nature]);
}

/**
 * What the value of a field is, by its name and that of the field it stands in (empty at the top of a file, the name
 * of the list in a list). A field that is not known is a text: what might hold a name is looked at.
 */
export function fieldNature(name: string, inside: string): FieldNature {
  if (keyedMappings.has(inside)) return "key";
  return exceptions[`${inside}/${name}`] ?? table.get(name) ?? "text";
}
