// SPDX-License-Identifier: MIT
import { stringify } from "yaml";
import type { Authored, SyntheticEvent } from "./event.ts";
import { syntheticTraces } from "./traces.ts";

/** Path in a folder, and its text. */
export type TextFiles = ReadonlyMap<string, string>;

/** The event as an event-kit folder: `event.yaml`, `sessions/*.md`, `people/*.md`. */
export function eventFolder(event: SyntheticEvent): TextFiles {
  const files = new Map([["event.yaml", stringify(event.event, { lineWidth: 0 })]]);
  for (const session of event.sessions) files.set(`sessions/${session.id}.md`, markdownFile(session));
  for (const person of event.people) files.set(`people/${person.id}.md`, markdownFile(person));
  return files;
}

/** The same folder after the event: with ten traces for three sessions. */
export function eventFolderWithTraces(event: SyntheticEvent): TextFiles {
  const traces = syntheticTraces(event).map((trace) => [`traces/${trace.id}.md`, markdownFile(trace)] as const);
  return new Map([...eventFolder(event), ...traces]);
}

function markdownFile(file: Authored): string {
  return `---\n${stringify(file.data, { lineWidth: 0 })}---\n${file.body}`;
}
