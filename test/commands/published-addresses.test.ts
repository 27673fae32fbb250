// SPDX-License-Identifier: MIT
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { eventKit, scratchFolder } from "../helpers/kit-cli.ts";

const event = `format: 1
id: fete
title: {fr: La Fête (fictive), en: The Fair (fictional)}
url: https://fete.example/
languages: [fr, en]
dates: {start: 2031-06-14, end: 2031-06-15}
`;
const session = (title: string) => `---\ntitle: ${title}\nslots: [{start: "2031-06-14T10:00", duration: 1h}]\n---\n`;

/** An event of its own, with a session whose page others may link to. */
function anEventFolder(): string {
  const folder = scratchFolder();
  mkdirSync(join(folder, "sessions"));
  writeFileSync(join(folder, "event.yaml"), event);
  writeFileSync(join(folder, "sessions/ouverture.md"), session("{fr: Ouverture, en: Opening}"));
  return folder;
}

const build = (folder: string, ...options: string[]) => eventKit(["build", folder, "--lang", "en", ...options]);
const read = (folder: string, path: string) => readFileSync(join(folder, path), "utf8");
const lockOf = (folder: string) => JSON.parse(read(folder, "event-kit.lock.json"));
const rename = (folder: string, name: string) =>
  renameSync(join(folder, "sessions/ouverture.md"), join(folder, `sessions/${name}.md`));

describe("a session that is renamed", () => {
  it("keeps its old address: the build says what to add, and once that is added the address answers", async () => {
    const folder = anEventFolder();
    const first = await build(folder);
    expect(first.code).toBe(0);
    expect(first.stderr).toContain("event-kit.lock.json now records");
    expect(lockOf(folder).editions.fete).toContain("en/sessions/ouverture.ics");
    const before = read(folder, "_site/fete/sessions/ouverture.html");

    rename(folder, "accueil");
    const refused = await build(folder);
    expect(refused.code).toBe(1);
    expect(refused.stderr).toContain("would lose one address");
    expect(read(folder, "_site/fete/sessions/ouverture.html")).toBe(before);
    expect(existsSync(join(folder, "_site/fete/sessions/accueil.html"))).toBe(false);

    const lines = refused.stderr.split("\n");
    const at = lines.indexOf("redirects:");
    appendFileSync(join(folder, "event.yaml"), `${lines.slice(at, at + 2).join("\n")}\n`);
    const done = await build(folder);
    expect([done.code, done.stderr]).toEqual([0, expect.not.stringContaining("lose")]);
    for (const lang of ["", "en/"]) {
      const page = read(folder, `_site/fete/${lang}sessions/ouverture.html`);
      expect(page).toContain('content="0; url=accueil.html"');
      expect(read(folder, `_site/fete/${lang}sessions/ouverture.ics`)).toContain("BEGIN:VEVENT");
    }
    expect(lockOf(folder).editions.fete).toEqual(
      expect.arrayContaining(["sessions/accueil.html", "sessions/ouverture.html"]),
    );
  });

  it("is proposed a line below the redirects that there are", async () => {
    const folder = anEventFolder();
    appendFileSync(join(folder, "event.yaml"), "redirects:\n  - {from: debut.html, to: programme.html}\n");
    await build(folder);
    rename(folder, "accueil");
    const { stderr } = await build(folder);
    expect(stderr).toContain("below “redirects:” in event.yaml");
    expect(stderr).toContain("\n  - {from: sessions/ouverture.html, to: sessions/accueil.html}\n");
    expect(stderr).not.toMatch(/^redirects:$/mu);
  });

  it("loses its address only when that is insisted on, and it is then forgotten", async () => {
    const folder = anEventFolder();
    await build(folder);
    rename(folder, "accueil");
    const given = await build(folder, "--allow-lost-urls");
    expect([given.code, given.stderr]).toEqual([0, expect.stringContaining("One address was given up")]);
    expect(lockOf(folder).editions.fete.join("\n")).not.toContain("ouverture");
    expect((await build(folder)).code).toBe(0);
  });

  it("is told by a dry run, which writes nothing", async () => {
    const folder = anEventFolder();
    await build(folder);
    rename(folder, "accueil");
    const lock = read(folder, "event-kit.lock.json");
    const dry = await build(folder, "--dry-run");
    expect(dry.code).toBe(1);
    expect(dry.stdout).toContain("remove  fete/sessions/ouverture.html");
    expect(dry.stderr).toContain("{from: sessions/ouverture.html, to: sessions/accueil.html}");
    expect(read(folder, "event-kit.lock.json")).toBe(lock);
  });
});

describe("the lock", () => {
  it("is not written by a dry run, nor for a site whose address is not known", async () => {
    const folder = anEventFolder();
    await build(folder, "--dry-run");
    expect(existsSync(join(folder, "event-kit.lock.json"))).toBe(false);
    writeFileSync(join(folder, "event.yaml"), event.replace(/^url:.*\n/mu, ""));
    expect((await build(folder)).code).toBe(0);
    expect(existsSync(join(folder, "event-kit.lock.json"))).toBe(false);
    await build(folder, "--site-url", "https://fete.example/");
    expect(existsSync(join(folder, "event-kit.lock.json"))).toBe(true);
  });

  it("is the same after a second build, which says nothing of it", async () => {
    const folder = anEventFolder();
    await build(folder);
    const lock = read(folder, "event-kit.lock.json");
    const { stderr } = await build(folder);
    expect(stderr).not.toContain("event-kit.lock.json");
    expect(read(folder, "event-kit.lock.json")).toBe(lock);
  });

  it("stays as it was when the build is refused", async () => {
    const folder = anEventFolder();
    await build(folder);
    const lock = read(folder, "event-kit.lock.json");
    writeFileSync(join(folder, "sessions/nouvelle.md"), session("Nouvelle"));
    appendFileSync(join(folder, "event.yaml"), "unknown_field: 1\n");
    expect((await build(folder)).code).toBe(1);
    expect(read(folder, "event-kit.lock.json")).toBe(lock);
  });

  it.each([
    ["<<<<<<< ours\n{}\n=======\n>>>>>>> theirs\n", "Git"],
    ['{"format": 2, "editions": {}}', "later version"],
    ["{", "cut"],
    ['{"lockfileVersion": 3}', "list of the site's addresses"],
  ])("that cannot be read stops the build before anything: %j", async (text, reason) => {
    const folder = anEventFolder();
    writeFileSync(join(folder, "event-kit.lock.json"), text);
    const { code, stderr } = await build(folder);
    expect([code, stderr]).toEqual([1, expect.stringContaining(reason)]);
    expect(existsSync(join(folder, "_site"))).toBe(false);
    expect(read(folder, "event-kit.lock.json")).toBe(text);
  });

  it("is not followed when it is a link", async () => {
    const [folder, elsewhere] = [anEventFolder(), scratchFolder()];
    writeFileSync(join(elsewhere, "notes.json"), '{"format": 1, "editions": {}}');
    symlinkSync(join(elsewhere, "notes.json"), join(folder, "event-kit.lock.json"));
    const { code, stderr } = await build(folder);
    expect([code, stderr]).toEqual([1, expect.stringContaining("ordinary file")]);
    expect(read(elsewhere, "notes.json")).toBe('{"format": 1, "editions": {}}');
  });
});

describe("a series", () => {
  it("has one lock for all its editions, and says in which of them a redirect is to be written", async () => {
    const series = scratchFolder();
    const edition = join(series, "editions/fete");
    writeFileSync(
      join(series, "series.yaml"),
      "format: 1\nid: fetes\nname: Les Fêtes (fictives)\ncurrent: fete-2032\n",
    );
    mkdirSync(join(series, "editions"));
    renameSync(anEventFolder(), edition);
    mkdirSync(join(series, "editions/fete-2032"));
    writeFileSync(
      join(series, "editions/fete-2032/event.yaml"),
      event.replace("id: fete", "id: fete-2032").replaceAll("2031", "2032"),
    );
    expect((await build(series)).code).toBe(0);
    expect(Object.keys(lockOf(series).editions)).toEqual(["", "fete", "fete-2032"]);
    expect(existsSync(join(edition, "event-kit.lock.json"))).toBe(false);

    rename(edition, "accueil");
    expect((await build(edition)).code).toBe(0);
    expect(existsSync(join(edition, "event-kit.lock.json"))).toBe(false);
    rmSync(join(edition, "_site"), { recursive: true });
    const { code, stderr } = await build(series);
    expect([code, stderr]).toEqual([1, expect.stringContaining("editions/fete/event.yaml")]);
    const line = "  - {from: sessions/ouverture.html, to: sessions/accueil.html}\n";
    expect(stderr).toContain(`redirects:\n${line}`);
    appendFileSync(join(edition, "event.yaml"), `redirects:\n${line}`);
    expect((await build(series)).code).toBe(0);
    expect(read(series, "_site/fete/en/sessions/ouverture.html")).toContain('content="0; url=accueil.html"');
  });

  it("places a wrong redirect in the edition that has it", async () => {
    const series = scratchFolder();
    writeFileSync(join(series, "series.yaml"), "format: 1\nid: fetes\nname: Les Fêtes (fictives)\n");
    mkdirSync(join(series, "editions"));
    renameSync(anEventFolder(), join(series, "editions/fete"));
    appendFileSync(
      join(series, "editions/fete/event.yaml"),
      "redirects:\n  - {from: a.html, to: programme/2031-06-17.html}\n",
    );
    const { code, stderr } = await build(series);
    expect([code, stderr]).toEqual([1, expect.stringContaining("editions/fete/event.yaml:8:24")]);
    expect(stderr).toContain("{from: a.html, to: programme/2031-06-17.html}");
  });
});

describe("what is said of other losses", () => {
  it("asks for the id of the edition back when it was changed", async () => {
    const folder = anEventFolder();
    await build(folder);
    writeFileSync(join(folder, "event.yaml"), event.replace("id: fete", "id: fete-2031"));
    const { code, stderr } = await build(folder);
    expect([code, stderr]).toEqual([1, expect.stringContaining("“id: fete”")]);
  });

  it("says nothing of a day that has no session any more: its page leads to the programme", async () => {
    const folder = anEventFolder();
    await build(folder);
    const moved = session("Ouverture").replace("06-14", "06-15");
    writeFileSync(join(folder, "sessions/ouverture.md"), moved);
    expect((await build(folder)).code).toBe(0);
    expect(read(folder, "_site/fete/programme/2031-06-14.html")).toContain('content="0; url=../programme.html"');
  });

  it("asks for a file of media/ back when nothing resembles it", async () => {
    const folder = anEventFolder();
    mkdirSync(join(folder, "media"));
    writeFileSync(join(folder, "media/plan.pdf"), "%PDF-1.7\n");
    await build(folder);
    rmSync(join(folder, "media/plan.pdf"));
    const { code, stderr } = await build(folder);
    expect([code, stderr]).toEqual([1, expect.stringMatching(/fete\/media\/plan\.pdf\n.*put it back/u)]);
  });

  it("places what is wrong with a redirect in event.yaml, even what only a build can know", async () => {
    const folder = anEventFolder();
    appendFileSync(
      join(folder, "event.yaml"),
      "redirects:\n  - {from: a.html, to: programme/2031-06-17.html}\n  - {from: programme.csv, to: programe.csv}\n",
    );
    const page = await build(folder);
    expect([page.code, page.stderr]).toEqual([1, expect.stringMatching(/event\.yaml:8:24.*redirect\/unknown-target/u)]);
    expect(page.stderr).toContain("to: programme/2031-06-14.html");
    writeFileSync(join(folder, "event.yaml"), `${event}redirects:\n  - {from: prog.csv, to: programe.csv}\n`);
    const file = await build(folder);
    expect([file.code, file.stderr]).toEqual([1, expect.stringContaining("to: programme.csv")]);
    expect(existsSync(join(folder, "_site"))).toBe(false);
  });

  it("says all of it in French too", async () => {
    const folder = anEventFolder();
    await build(folder);
    rename(folder, "accueil");
    const { stderr } = await eventKit(["build", folder, "--lang", "fr"]);
    expect(stderr).toContain("Ce site perdrait une adresse déjà publiée");
    expect(stderr).toContain("est sans doute devenue sessions/accueil.html");
  });
});
