// SPDX-License-Identifier: MIT
import { join } from "node:path";
import type { FileSystem } from "../io/file-system.ts";
import { classify, contentFolders } from "../load/classify.ts";
import { ensureFolder, writeWhole } from "./write-whole.ts";

/** The file that stands in the folder while an event is becoming a series: what is moved, where, and what is written last. */
export const moveJournal = ".event-kit-series.json";

/** What moves when an event becomes the first edition of a series. */
export interface SeriesMove {
  /** Id of the edition: the name of its folder below `editions/`. */
  readonly id: string;
  /** Names at the top of the folder, `event.yaml` first. */
  readonly names: readonly string[];
  /** The text of `series.yaml`. */
  readonly series: string;
}

/** What stood in the way of a move, by its path in the folder; nothing was lost. */
export class MoveBlocked extends Error {
  override readonly name = "MoveBlocked";
  readonly path: string;
  constructor(path: string) {
    super(`in the way: ${path}`);
    this.path = path;
  }
}

/** The names at the top of an event folder that are its content, `event.yaml` first: all else stays where it is. */
export function contentNames(folder: string, disk: FileSystem): readonly string[] {
  const names = disk.entries(folder).map(({ name }) => name);
  const event = names.filter(isEvent);
  return [...event, ...names.filter((name) => !event.includes(name) && isContent(name))];
}

function isContent(name: string): boolean {
  const isFolder = Object.hasOwn(contentFolders, name) || ["media", "theme", "lineage"].includes(name);
  return isFolder || classify(name).is === "text";
}

/**
 * Moves the content of an event below `editions/<id>/` and makes its folder that of a series. A journal is written before,
 * and `series.yaml` after everything; whenever it is cut, `endMove` goes on from there. Meanwhile the folder is neither an
 * event nor a series, so that nothing is published of a part.
 * @throws {MoveBlocked} when there is something at `editions` already; {FileSystemError} what the disk says.
 */
export function becomeSeries(folder: string, move: SeriesMove, disk: FileSystem): void {
  if (disk.kind(join(folder, "editions")) !== "absent") throw new MoveBlocked("editions");
  writeWhole(join(folder, moveJournal), `${JSON.stringify(move, null, 2)}\n`, disk);
  carryOut(folder, move, disk);
}

/**
 * Ends a move that was cut; the id of the edition, or undefined when none was under way.
 * @throws {MoveBlocked} when somebody made one of the files again meanwhile.
 */
export function endMove(folder: string, disk: FileSystem): string | undefined {
  const move = moveUnderWay(folder, disk);
  if (move === undefined) return undefined;
  carryOut(folder, move, disk);
  return move.id;
}

/** The move that was begun in a folder and not ended. */
export function moveUnderWay(folder: string, disk: FileSystem): SeriesMove | undefined {
  const path = join(folder, moveJournal);
  if (disk.kind(path) !== "file") return undefined;
  const move = parsed(new TextDecoder().decode(disk.read(path)));
  if (!isMove(move)) throw new MoveBlocked(moveJournal);
  return move;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isEvent = (name: string) => /^event\.ya?ml$/u.test(name);

function isMove(move: unknown): move is SeriesMove {
  if (typeof move !== "object" || move === null) return false;
  const { id, names, series } = move as Readonly<Record<string, unknown>>;
  // A journal may come with a folder that somebody sent: it moves what a move would, and nothing else.
  const areNames =
    Array.isArray(names) && names.every((name) => typeof name === "string" && (isEvent(name) || isContent(name)));
  return typeof id === "string" && /^[a-z0-9-]+$/u.test(id) && areNames && typeof series === "string";
}

/**
 * What is written below `editions/` stays in the folder of the series: a link there could lead anywhere.
 * @throws {MoveBlocked} when `editions`, or the edition in it, is something else than a folder.
 */
export function refuseLinks(folder: string, id: string, disk: FileSystem): void {
  for (const path of ["editions", `editions/${id}`]) {
    const kind = disk.kind(join(folder, path));
    if (kind !== "absent" && kind !== "folder") throw new MoveBlocked(path);
  }
}

function carryOut(folder: string, { id, names, series }: SeriesMove, disk: FileSystem): void {
  const edition = join(folder, "editions", id);
  refuseLinks(folder, id, disk);
  ensureFolder(edition, disk);
  const left = names.filter((name) => disk.kind(join(folder, name)) !== "absent");
  const twice = left.find((name) => disk.kind(join(edition, name)) !== "absent");
  if (twice !== undefined) throw new MoveBlocked(twice);
  for (const name of left) disk.rename(join(folder, name), join(edition, name));
  if (disk.kind(join(folder, "series.yaml")) === "absent") writeWhole(join(folder, "series.yaml"), series, disk);
  disk.removeFile(join(folder, moveJournal));
}
