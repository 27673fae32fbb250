// SPDX-License-Identifier: MIT
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import matter from "gray-matter";

/** The event folder as records: what `event.yaml`, `sessions/` and `people/` say. */
export function readContent(folder) {
  return {
    event: readYaml(readFileSync(join(folder, "event.yaml"), "utf8")),
    sessions: readRecords(join(folder, "sessions")),
    people: readRecords(join(folder, "people")),
  };
}

/** A YAML document, read by the parser that front matter is read with. */
export function readYaml(text) {
  return matter(`---\n${text}\n---\n`).data;
}

function readRecords(folder) {
  return readdirSync(folder)
    .sort()
    .map((name) => {
      const { data, content } = matter(readFileSync(join(folder, name), "utf8"), {});
      return { id: name.slice(0, -3), data, body: content };
    });
}
