// SPDX-License-Identifier: MIT
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { diskFiles } from "../../kit/io/disk-files.ts";
import { load } from "../../kit/load/load.ts";
import { eventYaml } from "../helpers/an-event.ts";
import { scratchFolder } from "../helpers/kit-cli.ts";
import { treeHash } from "../helpers/site-files.ts";
import { attack, expectRefusal, hostileEvent } from "./hostile.ts";

const place = scratchFolder();
const session = (id: string) => ({ "event.yaml": eventYaml({ sessions: [{ id, title: "A" }] }) });

describe("row 21: names that lead out of the site", () => {
  it.each([
    "../x",
    "/x",
    "C:\\x",
    "\\\\h\\s",
    "%2e%2e/x",
    "..%2fx",
    "~",
    "a\u0000b",
    "a/b",
    ".",
    "..",
    "__proto__",
    "a".repeat(300),
  ])("the id %j is refused", async (id) => {
    const folder = hostileEvent(place, `slug-${Buffer.from(id.slice(0, 9)).toString("hex")}`, session(id));
    expectRefusal(await attack(["build", folder]), 1, /schema\/|text\/control/);
    expect(readdirSync(folder)).toEqual(["event.yaml"]);
  });

  it.each(["en/../..", "../fr", "FR", "constructor"])("the language %j is refused", async (language) => {
    const folder = hostileEvent(place, `language-${Buffer.from(language).toString("hex")}`, {
      "event.yaml": eventYaml({ languages: ["fr", language] }),
    });
    expectRefusal(await attack(["build", folder]), 1, "schema/format");
  });
});

describe("row 24: names that Windows keeps", () => {
  it.each(["con", "nul", "com1"])(
    "the id %s is refused before anything is written, for the event and for what is in it",
    async (id) => {
      expectRefusal(
        await attack(["build", hostileEvent(place, `edition-${id}`, { "event.yaml": eventYaml({ id }) })]),
        1,
        "schema/format",
      );
      expectRefusal(await attack(["build", hostileEvent(place, `session-${id}`, session(id))]), 1, "schema/format");
    },
  );
});

describe("row 22: names that objects have of themselves", () => {
  it("are names like others", async () => {
    const id = "constructor";
    const fields = {
      id,
      axes: [{ id, title: "A" }],
      people: [{ id, name: "A", fictional: true }],
      places: [{ id, name: "P", rooms: [{ id, name: "R" }] }],
      formats: [{ id, title: "F" }],
      tracks: [{ id, title: "T" }],
      sessions: [
        {
          id,
          title: "S",
          axes: [id],
          format: id,
          track: id,
          speakers: [id],
          slots: [{ start: "2031-06-14T10:00", duration: "1h", room: id }],
        },
      ],
    };
    const ran = await attack(["build", hostileEvent(place, "constructor", { "event.yaml": eventYaml(fields) })]);
    expect(ran.code, ran.stderr).toBe(0);
  });
});

describe("row 25: what is not an ordinary file", () => {
  it("event.yaml as a pipe is refused, not waited for", async () => {
    const folder = hostileEvent(place, "pipe", {});
    rmSync(join(folder, "event.yaml"));
    spawnSync("mkfifo", [join(folder, "event.yaml")]);
    expectRefusal(await attack(["validate", folder]), 1, "file/special");
  });

  it("an event folder that is itself a link, which the organiser named, is read like the folder", async () => {
    const folder = hostileEvent(place, "behind", {});
    symlinkSync(folder, join(place, "link"));
    const ran = await attack(["build", join(place, "link"), "-o", join(place, "linked-site"), "--as-of", "2027-01-01"]);
    await attack(["build", folder, "-o", join(place, "plain-site"), "--as-of", "2027-01-01"]);
    expect(ran.code, ran.stderr).toBe(0);
    expect(treeHash(join(place, "linked-site"))).toBe(treeHash(join(place, "plain-site")));
  });
});

describe("row 26: nothing is left out in silence", () => {
  it.each(["sessions", "media"])(
    "a name in %s that is not UTF-8 is refused, and event.yaml is not blamed",
    async (inside) => {
      const folder = hostileEvent(place, `latin-${inside}`, {});
      mkdirSync(join(folder, inside));
      writeFileSync(
        Buffer.concat([Buffer.from(`${folder}/${inside}/s`), Buffer.from([0xe9]), Buffer.from("ance.md")]),
        "x",
      );
      expectRefusal(
        await attack(["validate", folder]),
        1,
        new RegExp(`^${inside}/s\ufffdance\\.md:1:1 .*file/bad-name`, "mu"),
      );
    },
  );

  it("a file that goes while the folder is read is no fault", () => {
    const folder = hostileEvent(place, "vanishing", { "sessions/zz.md": "---\ntitle: A\n---\n" });
    const files = diskFiles(folder);
    const list = files.list();
    renameSync(join(folder, "sessions/zz.md"), join(place, "gone.md"));
    expect(load({ ...files, list: () => list }).findings.map(({ code, place: { file } }) => [code, file])).toEqual([
      ["file/unreadable", "sessions/zz.md"],
    ]);
    expect(load(files).findings).toEqual([]);
  });

  it("a folder that cannot be opened is named, and event.yaml is not blamed", async () => {
    const folder = hostileEvent(place, "bottomless", {});
    // Deeper than a path can be long: a shell gets there step by step, and no reader does by name.
    const dig = `mkdir media && cd -P media && i=0 && while [ $i -lt 60 ]; do mkdir ${"d".repeat(90)} && cd -P ${"d".repeat(90)}; i=$((i+1)); done`;
    spawnSync("sh", ["-c", dig], { cwd: folder });
    const ran = await attack(["validate", folder]);
    // Node cannot take away what it cannot name.
    spawnSync("rm", ["-rf", folder]);
    expectRefusal(ran, 1, /^media\/d+.*:1:1 .*file\/unreadable/m);
  });
});
