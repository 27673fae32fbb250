// SPDX-License-Identifier: MIT
import type { Edition } from "../model/edition.ts";
import { folded } from "./find-session.ts";

type People = Edition["people"];
type Meant = ReadonlyMap<string, string>;

/** Made once for an event: a sheet may name thousands. */
const made = new WeakMap<People, { readonly ids: Meant; readonly names: Meant }>();

/** Who ids and names stand for. Of several people with one name, the first who stays. */
function meantBy(people: People): { readonly ids: Meant; readonly names: Meant } {
  const known = made.get(people);
  if (known !== undefined) return known;
  const [ids, names] = [new Map<string, string>(), new Map<string, string>()];
  for (const { id, name, withdrawn } of [...people].reverse()) {
    ids.set(id, withdrawn ? "withdrawn" : id);
    if (!withdrawn || !names.has(folded(name))) names.set(folded(name), withdrawn ? "withdrawn" : id);
  }
  names.delete("");
  const both = { ids, names };
  made.set(people, both);
  return both;
}

/** Who is meant by an id or a name: the id of a person of the event, `withdrawn` for one who asked not to appear, or undefined. */
export function findPerson({ people }: Edition, said: string): string | "withdrawn" | undefined {
  const { ids, names } = meantBy(people);
  const found = [ids.get(said), names.get(folded(said))];
  return found.find((one) => one !== undefined && one !== "withdrawn") ?? found.find((one) => one !== undefined);
}
