// SPDX-License-Identifier: MIT
import { plainName } from "./folder-names.ts";
import { nameFault } from "./name-fault.ts";

/** The path that a misnamed file could have, with the same ending: `people/Léa Morvan.md` → `people/lea-morvan.md`; undefined when nothing of its name can be kept. */
export function nameMeant(path: string): string | undefined {
  const segments = path.split("/");
  const file = segments.pop() ?? "";
  const [, stem = file, language = "", ending = ""] = /^(.*?)((?:\.[a-z]{2,4})?)(\.[a-z0-9]{1,5})$/iu.exec(file) ?? [];
  const name = plainName(stem);
  const folders = segments.map((one) => (nameFault(one) === undefined ? one : plainName(one)));
  const meant = [...folders, `${name}${language}${ending}`.toLowerCase()].join("/");
  return name === "" || folders.includes("") || nameFault(meant) !== undefined || meant === path ? undefined : meant;
}
