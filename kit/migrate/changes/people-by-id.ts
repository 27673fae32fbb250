// SPDX-License-Identifier: MIT
import { isScalar, isSeq } from "yaml";
import { type ContentFile, listedIn, pairOf, rangeOf, textOfValue } from "../content-file.ts";
import type { Around, Change } from "../migration.ts";
import type { TextEdit } from "../text-edit.ts";
import { itemsOf } from "./renamed-fields.ts";

const roles = ["speakers", "facilitators", "moderators", "rapporteurs"];
const idForm = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

/**
 * People that sessions call by their names are called by their ids. Somebody who has no file gets one, with the name alone.
 */
export const peopleById: Change = {
  edits(file, around) {
    const sessions = itemsOf(file, "session");
    return sessions.flatMap((session) =>
      roles.flatMap((role) => {
        const value = pairOf(session, role)?.value;
        if (isSeq(value)) return value.items.flatMap((item) => ofItem(item, around));
        const names = textOfValue(value);
        if (names === undefined || !isScalar(value)) return [];
        const ids = names.split(/\s*[,;&]\s*/u).filter(Boolean);
        return [{ ...rangeOf(value), text: `[${ids.map((name) => idOf(name, around)).join(", ")}]` }];
      }),
    );
  },
};

function ofItem(item: unknown, around: Around): readonly TextEdit[] {
  const name = textOfValue(item);
  return name === undefined || idForm.test(name) ? [] : [{ ...rangeOf(item), text: idOf(name, around) }];
}

/** The id of who is called so; of somebody new, one made of the name, and a file. */
function idOf(name: string, { files, add }: Around): string {
  if (idForm.test(name)) return name;
  const known = peopleIn(files).find((person) => sameName(person.name, name));
  if (known !== undefined) return known.id;
  const id = slug(name);
  add(`people/${id}.md`, `---\nname: ${JSON.stringify(name)}\n---\n`);
  return id;
}

function peopleIn(files: readonly ContentFile[]): readonly { readonly id: string; readonly name: string }[] {
  return files.flatMap((file) => {
    const named = (id: string | undefined, name: string | undefined) =>
      id === undefined || name === undefined ? [] : [{ id, name }];
    if (file.kind === "person") return named(file.id, textOfValue(pairOf(file.root, "name")?.value));
    if (file.kind !== "event") return [];
    return listedIn(file.root, "people").flatMap((one) =>
      named(textOfValue(pairOf(one, "id")?.value), textOfValue(pairOf(one, "name")?.value)),
    );
  });
}

const sameName = (one: string, other: string) => slug(one) === slug(other);

/** A name as an id: letters without accents, words joined by hyphens. What has no Latin letter is numbered by its code points. */
function slug(name: string): string {
  const plain = name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/œ/gu, "oe")
    .replace(/æ/gu, "ae")
    .replace(/ø/gu, "o")
    .replace(/ß/gu, "ss")
    .replace(/[^a-z0-9]+/gu, "-")
    .replace(/^-|-$/gu, "")
    .slice(0, 60)
    .replace(/-$/u, "");
  return plain === ""
    ? `person-${[...name]
        .map((letter) => letter.codePointAt(0)?.toString(36))
        .join("")
        .slice(0, 40)}`
    : plain;
}
