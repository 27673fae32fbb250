// SPDX-License-Identifier: MIT
import type { Id, Session } from "../../model/edition.ts";
import { present } from "../../model/present.ts";
import type { Exported } from "../exported.ts";
import { httpUri } from "../http-uri.ts";
import { permanentUuid } from "../uuid.ts";
import { plainText } from "../xml.ts";
import { numericIds } from "./schedule-ids.ts";
import type { SchedulePerson } from "./schedule-shape.ts";

/** Who holds a session, as its card names them: speakers, moderators, facilitators. Nobody who has withdrawn. */
export function schedulePersons({ edition, url, paths, person }: Exported): (session: Session) => SchedulePerson[] {
  const guids = new Map(edition.people.map(({ id }) => [id, permanentUuid(edition.id, "people", id)]));
  const ids = numericIds([...guids.values()]);
  const persons = new Map<Id, SchedulePerson>();
  for (const [id, guid] of guids) {
    const found = person(id);
    if (found === undefined) continue;
    const page = httpUri(url(paths.item("people", id)));
    persons.set(id, { id: ids.get(guid) ?? 0, guid, name: plainText(found.name), ...present({ url: page }) });
  }
  return ({ people }) =>
    [...new Set([...people.speakers, ...people.moderators, ...people.facilitators])]
      .map((id) => persons.get(id))
      .filter((found) => found !== undefined);
}
