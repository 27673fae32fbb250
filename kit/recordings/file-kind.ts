// SPDX-License-Identifier: MIT
import type { FileKind } from "./recognised.ts";

const extensions: Readonly<Record<FileKind, string>> = {
  video: "mp4 m4v webm ogv mov mkv",
  audio: "mp3 m4a ogg oga opus wav flac aac",
  picture: "jpg jpeg png webp avif gif svg",
  document: "pdf odt odp ods doc docx ppt pptx xls xlsx csv tsv json geojson xml txt md zip epub vtt srt",
};
const kinds = new Map(
  Object.entries(extensions).flatMap(([kind, list]) => list.split(" ").map((one) => [one, kind as FileKind] as const)),
);

/** What a file holds, by the extension that ends its path; nothing when none of those known does. */
export function fileKind(path: string): FileKind | undefined {
  return kinds.get(/\.([a-z0-9]{2,7})$/iu.exec(path)?.[1]?.toLowerCase() ?? "");
}
