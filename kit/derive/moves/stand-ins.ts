// SPDX-License-Identifier: MIT
import type { Edition } from "../../model/edition.ts";

/** Pages that come and go with what there is to say, and the page that says most of the same. */
const lists: Readonly<Record<string, string>> = {
  "now/index.html": "programme.html",
  "mine.html": "programme.html",
  "changes.html": "programme.html",
  "spoken.html": "programme.html",
  "rooms.html": "programme.html",
  "awaited.html": "traces.html",
  "synthesis.html": "traces.html",
  "outcomes.html": "traces.html",
  "programme.html": "index.html",
  "people.html": "index.html",
  "axes.html": "index.html",
  "formats.html": "index.html",
  "tracks.html": "index.html",
  "practical.html": "index.html",
  "partners.html": "index.html",
  "news.html": "index.html",
  "groups.html": "index.html",
  "traces.html": "index.html",
  "search.html": "index.html",
};

/** Pages made of what others say, by what their addresses look like, and the page that they are part of. */
const parts: readonly (readonly [RegExp, string])[] = [
  [/^(synthesis|outcomes)-\d+\.html$/u, "$1.html"],
  [/^(transcripts\/.+)-part-\d+\.html$/u, "$1.html"],
  [/^((?:synthesis|traces\/by-[a-z]+)\/.+)\/\d+\.html$/u, "$1.html"],
  [/^traces\/by-[a-z]+\/.+$/u, "traces.html"],
  [/^synthesis\/([^/]+)\.html$/u, "axes/$1.html"],
  [/^(programme\/\d{4}-\d{2}-\d{2})-grid\.html$/u, "$1.html"],
  [/^programme\/\d{4}-\d{2}-\d{2}\.html$/u, "programme.html"],
];

/**
 * The page that stands in for one that the kit made of what others say (a list, a day, a part of a long page, a
 * transcript), or for that of a thing which is still there and has no page any more. Nobody gave these addresses up, and
 * nobody is asked where they lead.
 * @param address below the edition's own and its language's, such as `awaited.html`.
 * @returns an address of the same form, which may itself be gone; undefined when the page was somebody's own.
 */
export function standIn(address: string, edition: Edition): string | undefined {
  const part = parts.find(([form]) => form.test(address));
  return part === undefined ? (lists[address] ?? ofThing(address, edition)) : address.replace(part[0], part[1]);
}

function ofThing(address: string, edition: Edition): string | undefined {
  const [, section, id = ""] = /^([a-z]+)\/([^/]+)\.html$/u.exec(address) ?? [];
  switch (section) {
    case "sessions":
      return edition.sessions.some((session) => session.id === id) ? "programme.html" : undefined;
    case "rooms":
      return edition.places.some(({ rooms }) => rooms.some((room) => room.id === id)) ? "practical.html" : undefined;
    case "traces":
      return edition.traces.some((trace) => trace.id === id) ? "traces.html" : undefined;
    case "transcripts":
      return traceOf(id, edition);
    default:
      return undefined;
  }
}

/** `ouverture-1-fr` is of the trace `ouverture`, unless there is one whose id is longer. */
function traceOf(transcript: string, { traces, withdrawn_traces }: Edition): string | undefined {
  const ids = [...traces.map(({ id }) => id), ...withdrawn_traces].filter((id) => transcript.startsWith(`${id}-`));
  const [longest] = ids.sort((a, b) => b.length - a.length);
  return longest === undefined ? undefined : `traces/${longest}.html`;
}
