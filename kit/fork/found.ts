// SPDX-License-Identifier: MIT
import { isOfLibrary } from "../load/add-library.ts";
import type { Source, SourceKind } from "../load/source.ts";
import type { CheckedInput } from "../validate/checked-input.ts";
import { folderOf } from "../validate/texts/link-fault.ts";
import { type Entry, partFolders } from "./entry.ts";
import { onlyKept } from "./kept-fields.ts";
import { parts } from "./parts.ts";

/** A thing of an event that another may take over, with the folder its links start from. */
export interface FoundEntry extends Entry {
  readonly kind: SourceKind;
  readonly from: string;
}

type Fields = Readonly<Record<string, unknown>>;

/**
 * Everything of an event that another may take over, reduced to what may go: the parts in their order, things in theirs.
 * @param read gives the bytes of a file of `media/`.
 */
export function foundEntries(
  input: CheckedInput,
  read: (path: string) => Uint8Array | undefined,
): readonly FoundEntry[] {
  const found = [...inEvent(input), ...inFiles(input), ...themeOf(input), ...mediaOf(input, read)];
  return parts.flatMap((part) => found.filter((one) => one.part === part));
}

function inEvent({ event }: CheckedInput): readonly FoundEntry[] {
  const { axes = [], tracks = [], charter, tasks = [] } = event.value;
  const one = (part: "axes" | "tracks" | "charter" | "tasks", id: string, value: object): FoundEntry => ({
    part,
    id,
    value: onlyKept(part, value),
    kind: "event",
    from: folderOf(event.source.path),
  });
  return [
    ...axes.map((axis) => one("axes", axis.id, axis)),
    ...tracks.map((track) => one("tracks", track.id, track)),
    ...(charter?.commitments ?? []).map((commitment) => one("charter", commitment.id, commitment)),
    ...tasks.map((task) => one("tasks", taskId(task.title), task)),
  ];
}

/** Tasks have no id: their title says which they are, whatever the number of its languages. */
function taskId(title: string | Readonly<Record<string, string>>): string {
  return typeof title === "string" ? title : (Object.values(title)[0] ?? "");
}

interface Listed {
  readonly id: string;
  readonly value: object;
  readonly source: Source;
}

function inFiles(input: CheckedInput): readonly FoundEntry[] {
  const all = (part: keyof typeof partFolders, items: readonly Listed[]) =>
    items.map(
      ({ id, value, source }): FoundEntry => ({
        part,
        id,
        value: onlyKept(part, value as Fields),
        kind: partFolders[part].kind,
        from: folderOf(source.path),
      }),
    );
  return [
    ...all(
      "formats",
      input.formats.filter(({ source }) => !isOfLibrary(source)),
    ),
    ...all("pages", input.pages),
    ...all("places", input.places),
    ...all(
      "sessions",
      input.sessions.filter(({ value }) => isIdea(value)),
    ),
    ...all("groups", input.working_groups),
  ];
}

/** A break or a meal gives nobody an idea, and what was cancelled was no good one. */
const isIdea = ({ kind = "session", status }: { readonly kind?: string; readonly status?: string }) =>
  kind === "session" && status !== "cancelled";

function themeOf({ theme, stylesheets }: CheckedInput): readonly FoundEntry[] {
  const looks = theme === undefined ? [] : [{ id: "theme", value: onlyKept("theme", theme.value) }];
  const sheets = stylesheets.map(({ path, css }) => ({ id: path, value: {}, css }));
  return [...looks, ...sheets].map((one) => ({ part: "theme", kind: "theme", from: "", ...one }));
}

function mediaOf(
  { media, files }: CheckedInput,
  read: (path: string) => Uint8Array | undefined,
): readonly FoundEntry[] {
  const said = new Map(media.map(({ id, value }) => [id, value]));
  return files.flatMap(({ path }): readonly FoundEntry[] => {
    const sidecar = said.get(path);
    const bytes = sidecar?.withdrawn === true ? undefined : read(path);
    if (bytes === undefined) return [];
    return [{ part: "media", id: path, value: onlyKept("media", sidecar ?? {}), kind: "medium", from: "", bytes }];
  });
}
