// SPDX-License-Identifier: MIT
import { describe, expect, it } from "vitest";
import { eventKit } from "../helpers/kit-cli.ts";
import { eventsFolder } from "./folders.ts";

/** What people type, in a folder that holds the events of `test/fixtures/events`. The transcripts beside this file are what they read. */
const session = [
  "",
  "build --help",
  "validate --help",
  "help validate",
  "biuld",
  "build --out-put site",
  "build village --as-of",
  "build village --as-of 2031-02-30",
  "build village --as-of demain",
  "build village --base-path /a//b",
  "build village --base-path ../x",
  "build village --site-url www.ville.example",
  "build village --site-url https://ville.example/?page=1",
  "validate village --format xml",
  "validate --lang de",
  "validate la veillée de Valbourg",
  "validate",
  "validate empty",
  "validate nowhere",
  "validate village/event.yaml",
  "validate village",
  "validate warned",
  "validate faulty",
  "validate faulty --format github",
  "build faulty -o site",
  "build warned -o site --strict",
  "build village -o site --as-of 2031-01-01",
  "build village -o site --as-of 2031-01-01 --strict",
  "build village -o empty",
  "build village -o village",
  "build village -o village/event.yaml/site",
  "export --help",
  "export village",
  "export village --to xls",
  "export village --to ics --content-lang de",
  "export village --to ics -o empty",
  "export village --to ics -o village/event.yaml",
  "export village --to ics -o nowhere/programme.ics",
  "export village --to ics -o programme.ics",
  "export faulty --to ics",
];

/** Without what differs from one day or machine to the next. */
function masked(text: string, folder: string): string {
  return text
    .replaceAll(folder, "<folder>")
    .replace(/\d+[.,]\d+ s\b/gu, "<n> s")
    .replace(/\d+ (pages|fichiers écrits|files written)/gu, "<n> $1")
    .replace(/ +$/gmu, "");
}

describe.each(["fr", "en"])("the command line, in %s", (lang) => {
  it("says what it does, what it refuses and why, with an exit code", async () => {
    const folder = eventsFolder();
    const said: string[] = [];
    for (const typed of session) {
      const { code, stdout, stderr } = await eventKit(typed.split(" ").filter(Boolean), {
        cwd: folder,
        env: { LC_ALL: `${lang}.UTF-8` },
      });
      said.push(`$ event-kit ${typed}\n${stdout}${stderr && `[stderr]\n${stderr}`}→ ${code}\n`);
    }
    await expect(masked(said.join("\n"), folder)).toMatchFileSnapshot(`transcript.${lang}.txt`);
  });
});
