// SPDX-License-Identifier: MIT
import { describe, expect, it } from "vitest";
import { withMovedFiles } from "../../kit/record/with-moved-files.ts";
import type { RenderedFile } from "../../kit/render/rendered-file.ts";

async function all(files: readonly RenderedFile[], moved: readonly { from: string; to: string }[]) {
  const list: RenderedFile[] = [];
  for await (const file of withMovedFiles(files, moved)) list.push(file);
  return list;
}

describe("files at addresses they once had", () => {
  const calendar = { path: "fete/sessions/accueil.ics", content: "BEGIN:VCALENDAR" };

  it("come after the others, with the same content", async () => {
    const moved = ["a", "b"].map((name) => ({ from: `fete/sessions/${name}.ics`, to: calendar.path }));
    expect(await all([calendar], moved)).toEqual([
      calendar,
      { path: "fete/sessions/a.ics", content: "BEGIN:VCALENDAR" },
      { path: "fete/sessions/b.ics", content: "BEGIN:VCALENDAR" },
    ]);
  });

  it("are nothing when there is no such file, or when something stands there again", async () => {
    const other = { path: "fete/b.csv", content: "b" };
    const moved = [
      { from: "fete/a.csv", to: "fete/gone.csv" },
      { from: other.path, to: calendar.path },
    ];
    expect(await all([calendar, other], moved)).toEqual([calendar, other]);
  });
});
