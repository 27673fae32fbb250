// SPDX-License-Identifier: MIT
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { eventKit, type Ran, root, scratchFolder } from "../helpers/kit-cli.ts";
import { serve } from "../helpers/serve.ts";
import { filesOf, treeHash } from "../helpers/site-files.ts";
import { canary, somebody, townEvent, writeTown } from "./forked-town.ts";

const scratch = scratchFolder();
const epoch = { env: { SOURCE_DATE_EPOCH: "1956528000", TZ: "UTC" } };
const local = "--allow-private-network";

/** Runs the command, and fails with what it said when it did not end as expected. */
async function kit(args: readonly string[], code = 0): Promise<Ran> {
  const ran = await eventKit(args, epoch);
  if (ran.code !== code) throw new Error(`event-kit ${args.join(" ")}: ${ran.code}\n${ran.stdout}${ran.stderr}`);
  return ran;
}

const eventOf = (folder: string) => parse(readFileSync(join(folder, "event.yaml"), "utf8"));

/** Every text of a folder, those inside its archives included, by path. */
function everyText(folder: string): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const add = (path: string, bytes: Uint8Array) => {
    texts.set(path, `${path}\n${Buffer.from(bytes).toString("latin1")}\n${Buffer.from(bytes).toString("utf8")}`);
    if (path.endsWith(".zip"))
      for (const [name, inner] of Object.entries(unzipSync(bytes))) add(`${path}!${name}`, inner);
  };
  for (const path of filesOf(folder)) add(path, readFileSync(join(folder, path)));
  return texts;
}

const personal = new RegExp(`${canary}|${somebody}|personne\\.example|1 99 00`, "iu");
const personalIn = (folder: string) =>
  [...everyText(folder)].flatMap(([path, text]) =>
    personal.test(text) ? [`${path}: ${personal.exec(text)?.[0]}`] : [],
  );

describe("three generations, each forked from the address of the one before", () => {
  const [first, second, third] = ["first", "second", "third"].map((name) => join(scratch, name)) as [
    string,
    string,
    string,
  ];
  const site = (event: string) => `${event}-site`;
  let urls: readonly [string, string] = ["", ""];

  beforeAll(async () => {
    writeTown(first);
    await kit(["build", first, "-o", site(first)]);
    const one = await serve(site(first));
    const answers = ["--title", "La Rive en commun", "--dates", "2033-05-12..2033-05-13", "--territory", "La Rive"];
    await kit(["fork", `${one.url}bourg-2031/formats.html`, second, ...answers, "--id", "rive-2033", "-y", local]);
    await kit(["build", second, "-o", site(second)]);
    const two = await serve(site(second));
    await kit([
      "fork",
      two.url,
      third,
      "--title",
      "La Butte",
      "--id",
      "butte-2034",
      "--relation",
      "inspired-by",
      "--yes",
      local,
    ]);
    await kit(["build", third, "-o", site(third)]);
    urls = [one.url, two.url];
    one.close();
    two.close();
  }, 120_000);

  it("are events without error", async () => {
    for (const folder of [second, third]) await kit(["validate", folder]);
  });

  it("carry nothing of anybody of the first, in no file, no archive and no site", () => {
    expect(personalIn(first).length).toBeGreaterThan(6);
    for (const folder of [second, third, site(second), site(third)]) expect(personalIn(folder)).toEqual([]);
  });

  it("say where they come from, with the version that was taken", () => {
    const [child] = eventOf(second).lineage;
    expect(child).toMatchObject({
      relation: "fork_of",
      title: "Le Bourg en commun",
      edition: "bourg-2031",
      date: "2032-01-01",
    });
    expect(child.url).toBe(`${urls[0]}bourg-2031/`);
    const manifest = JSON.parse(readFileSync(join(site(first), "bourg-2031/event.json"), "utf8"));
    expect(child.checksum).toBe(manifest.source.sha256);
    expect(child.version).toBe(child.checksum.slice(0, 12));
    const [grandchild] = eventOf(third).lineage;
    expect(grandchild).toMatchObject({ relation: "inspired_by", title: "La Rive en commun", edition: "rive-2033" });
  });

  it("say what is due to each of those before them, and show it", () => {
    const [child] = eventOf(second).lineage;
    expect(child.credits).toHaveLength(1);
    expect(child.credits[0]).toContain("Le Bourg en commun");
    const [grandchild] = eventOf(third).lineage;
    expect(grandchild.credits).toHaveLength(2);
    expect(grandchild.credits.join(" ")).toMatch(/La Rive en commun.*Le Bourg en commun/u);
    const page = readFileSync(join(site(third), "butte-2034/credits.html"), "utf8");
    expect(page).toContain("Le Bourg en commun");
    expect(page).toContain("La Rive en commun");
    const credits = JSON.parse(readFileSync(join(site(third), "butte-2034/credits.json"), "utf8"));
    expect(JSON.stringify(credits)).toContain("Le Bourg en commun");
  });

  it("keep what holds anywhere", () => {
    for (const folder of [second, third]) {
      const { axes, tracks, charter, tasks } = eventOf(folder);
      expect(axes).toEqual([{ id: "lieux", title: "Lieux", question: "Où apprend-on ?", ...color(axes) }]);
      expect(tracks).toEqual([{ id: "suite", title: "La suite", axis: "lieux" }]);
      expect(charter.commitments).toEqual([{ id: "ouvrir", text: "Tout est ouvert." }]);
      expect(tasks).toEqual([{ title: "Visiter le lieu", due: "J-180", phase: "place", role: "Référente lieu" }]);
      expect(existsSync(join(folder, "formats/veillee.md"))).toBe(true);
      expect(existsSync(join(folder, "pages/accueillir.md"))).toBe(true);
      expect(existsSync(join(folder, "pages/chez-nous.md"))).toBe(false);
      expect(parse(readFileSync(join(folder, "media/porte.svg.yaml"), "utf8"))).toMatchObject({
        credit: "Atelier du Bourg",
        licence: "CC-BY-4.0",
      });
    }
  });

  it("have the sessions of their parent as ideas, which no site shows", () => {
    expect(readFileSync(join(second, "lineage/bourg-2031-sessions.md"), "utf8")).toContain("Qui commence ?");
    expect([...everyText(site(second)).values()].some((text) => text.includes("Qui commence ?"))).toBe(false);
  });
});

/** A colour is kept when the parent chose one. */
const color = ([axis]: readonly { readonly color?: string }[]) =>
  axis?.color === undefined ? {} : { color: axis.color };

describe("a fork of the same event", () => {
  const town = join(scratch, "same-town");
  const answers = ["--title", "La Rive", "--id", "rive", "--territory", "La Rive", "--yes"];

  beforeAll(async () => {
    writeTown(town);
    await kit(["build", town, "-o", `${town}-site`]);
  }, 60_000);

  it("is the same from its folder, its archive or its built site, and twice, byte for byte", async () => {
    const zip = join(scratch, "source.zip");
    cpSync(join(`${town}-site`, "bourg-2031/source.zip"), zip);
    await kit(["fork", town, join(scratch, "from-folder"), ...answers]);
    await kit(["fork", zip, join(scratch, "from-zip"), ...answers]);
    await kit(["fork", zip, join(scratch, "again"), ...answers]);
    await kit(["fork", `${town}-site`, join(scratch, "from-site"), ...answers]);
    expect(treeHash(join(scratch, "from-folder"))).toBe(treeHash(join(scratch, "from-zip")));
    expect(treeHash(join(scratch, "again"))).toBe(treeHash(join(scratch, "from-zip")));
    expect(treeHash(join(scratch, "from-site"))).toBe(treeHash(join(scratch, "from-zip")));
    expect(personalIn(join(scratch, "from-folder"))).toEqual([]);
  });

  it("asks which edition, when a built site carries several", async () => {
    const site = join(scratch, "two-editions");
    for (const id of ["bourg-2029", "bourg-2031"])
      cpSync(join(`${town}-site`, "bourg-2031/source.zip"), join(site, id, "source.zip"));
    const { code, stderr } = await eventKit(["fork", site, join(scratch, "from-two"), ...answers, "--lang", "fr"]);
    expect([code, existsSync(join(scratch, "from-two"))]).toEqual([2, false]);
    expect(stderr).toContain(`${site}/bourg-2029/source.zip, ${site}/bourg-2031/source.zip`);
  });

  it.each(["fr", "en"])(
    "says in %s what was taken over, what was left, what is due and what is to be filled in",
    async (lang) => {
      const folder = join(scratch, `told-${lang}`);
      const { stdout } = await kit(["fork", town, folder, ...answers, "--lang", lang]);
      await expect(stdout.replaceAll(scratch, "")).toMatchFileSnapshot(`fork.${lang}.txt`);
    },
  );

  it("is that of the current edition when it is made of a series", async () => {
    const series = join(scratch, "series");
    mkdirSync(series);
    writeFileSync(join(series, "series.yaml"), "format: 1\nid: bourg\nname: Le Bourg en commun\n");
    writeTown(join(series, "editions/bourg-2031"));
    writeTown(join(series, "editions/bourg-2029"), {
      "event.yaml": townEvent({ id: "bourg-2029", dates: { start: "2029-06-14", end: "2029-06-15" } }),
      "sessions/ouverture.md": "---\ntitle: Ouvrir\n---\n",
      "news/ouverture.md": "---\ntitle: Bientôt\ndate: 2029-01-01\n---\nOui.\n",
    });
    await kit(["fork", series, join(scratch, "from-series"), ...answers]);
    expect(eventOf(join(scratch, "from-series")).lineage[0].edition).toBe("bourg-2031");
    expect(personalIn(join(scratch, "from-series"))).toEqual([]);
  });

  it("makes drafts of the sessions without people or times when they are asked for", async () => {
    const folder = join(scratch, "with-sessions");
    await kit(["fork", town, folder, ...answers, "--keep", "sessions,places"]);
    const text = readFileSync(join(folder, "sessions/ouverture.md"), "utf8");
    expect(text).toContain("status: proposed");
    expect(text).not.toMatch(/slots|speakers|links/u);
    expect(personalIn(folder)).toEqual([]);
    await kit(["validate", folder]);
  });

  it("tells what it would do and writes nothing with --dry-run; one document with --json", async () => {
    const folder = join(scratch, "never");
    const { stdout } = await kit(["fork", town, folder, ...answers, "--dry-run", "--json"]);
    expect(existsSync(folder)).toBe(false);
    expect(JSON.parse(stdout)).toMatchObject({
      dry_run: true,
      parent: { id: "bourg-2031" },
      lineage: { edition: "bourg-2031" },
    });
  });
});

describe("event-kit fork refuses", () => {
  const town = join(scratch, "refused-town");
  beforeAll(() => void writeTown(town));
  const target = join(scratch, "refused");
  const says = async (args: readonly string[], code = 2) => (await kit(["fork", "--lang", "en", ...args], code)).stderr;

  it.each([
    "ext::sh -c touch /tmp/x",
    "file:///etc/passwd",
    "ssh://host/repo",
    "git@host:repo.git",
    "data:text/html,x",
    "ftp://host/",
  ])("%s, which is neither a web address nor a folder", async (source) => {
    expect(await says([source, target, "--yes"])).toMatch(/is not followed/u);
    expect(existsSync(target)).toBe(false);
  });

  it("what looks like an option, a folder that is there, a place that is not", async () => {
    expect(await says(["--yes", "--", "--upload-pack=x", target])).toMatch(/looks like an option/u);
    expect(await says([town, town, "--yes"])).toMatch(/already there/u);
    expect(await says([town, join(scratch, "no", "where"), "--yes"])).toMatch(/does not exist/u);
    expect(await says([town, join(town, "inside"), "--yes"])).toMatch(/beside it/u);
    expect(await says([])).toMatch(/Which event/u);
    expect(await says([town])).toMatch(/Where is it/u);
  });

  it("this machine's own addresses unless they are asked for", async () => {
    const server = await serve(town);
    expect(await says([server.url, target, "--yes"], 3)).toMatch(/--allow-private-network/u);
    server.close();
  });

  it("answers that will not do, with what would", async () => {
    const yes = [town, target, "--yes"];
    expect(await says([...yes, "--dates", "2033-02-30"])).toMatch(/2027-05-12/u);
    expect(await says([...yes, "--id", "Ma Fête"])).toMatch(/nec-retz-2027/u);
    expect(await says([...yes, "--id", "bourg-2031"])).toMatch(/already the short name/u);
    expect(await says([...yes, "--licence", "CC-BY-4.0"])).toMatch(/cannot be put under CC-BY-4.0.*CC-BY-SA-4.0/u);
    expect(await says([...yes, "--licence", "CC-BY-SA-4"])).toMatch(/Did you mean/u);
    expect(await says([...yes, "--timezone", "Europe/Nantes"])).toMatch(/not a known time zone/u);
    expect(await says([...yes, "--keep", "people"])).toMatch(/axes, tracks/u);
    expect(await says([...yes, "--keep", "places", "--drop", "places"])).toMatch(/choose/u);
    expect(existsSync(target)).toBe(false);
  });

  it("a script that gives half of the answers, and names the others at once", async () => {
    const words = await says([town, target, "--title", "La Rive"]);
    for (const option of ["dates", "id", "territory", "languages", "timezone", "contact", "licence"])
      expect(words).toContain(`--${option} `);
    expect(words).not.toContain("--title ");
  });

  it("an archive that was touched, and a page that is no event", async () => {
    const site = join(scratch, "touched");
    await kit(["build", town, "-o", site]);
    const zip = join(site, "bourg-2031/source.zip");
    const bytes = readFileSync(zip);
    bytes[bytes.length - 30] = (bytes[bytes.length - 30] ?? 0) ^ 1;
    writeFileSync(zip, bytes);
    const server = await serve(site);
    await says([server.url, target, "--yes", local], 1);
    server.close();
    const empty = join(scratch, "empty");
    mkdirSync(empty);
    writeFileSync(join(empty, "index.html"), "<!doctype html><title>x</title>");
    const other = await serve(empty);
    await says([other.url, target, "--yes", local], 3);
    other.close();
    expect(existsSync(target)).toBe(false);
    expect(readdirSync(scratch).filter((name) => name.includes("event-kit-fork"))).toEqual([]);
  });
});

describe("event-kit fork --compare and --update", () => {
  const town = join(scratch, "changing-town");
  const child = join(scratch, "child");
  const changed = {
    "event.yaml": townEvent({
      axes: [
        { id: "lieux", title: "Lieux", question: "Où apprend-on, et avec qui ?" },
        { id: "temps", title: "Temps" },
      ],
      tasks: [
        { title: "Visiter le lieu", due: "J-200", phase: "place", role: "Référente lieu" },
        { title: "Remercier", due: "J+3" },
      ],
    }),
    "formats/veillee.md":
      "---\ntitle: Veillée\npurpose: Parler tard, sans micro.\nsteps: [On s’assied., On parle.]\n---\nPlus court.\n",
    "pages/accueillir.md": "---\ntitle: Accueillir\ngeneric: true\n---\nOuvrir la porte et dire bonjour.\n",
  };

  beforeAll(async () => {
    writeTown(town);
    await kit(["fork", town, child, "--title", "La Rive", "--id", "rive", "--territory", "La Rive", "--yes"]);
    const page = join(child, "pages/accueillir.md");
    writeFileSync(page, readFileSync(page, "utf8").replace("Ouvrir la porte", "Chez nous, on ouvre"));
    const event = join(child, "event.yaml");
    writeFileSync(event, readFileSync(event, "utf8").replace("- id: lieux", "# Notre axe.\n  - id: lieux"));
  }, 60_000);

  const shown = (text: string) => text.replace(/\b[0-9a-f]{12}\b/gu, "…").replaceAll(scratch, "");

  it("say that nothing has changed", async () => {
    const { stdout } = await kit(["fork", "--compare", child, "--from", town, "--lang", "en"]);
    expect(stdout).toMatch(/has not changed/u);
  });

  it("say what has, and what became of it here", async () => {
    writeTown(town, changed);
    const { stdout } = await kit(["fork", "--compare", child, "--from", town, "--lang", "en"]);
    expect(shown(stdout)).toMatchInlineSnapshot(`
      "“Le Bourg en commun” has changed since you took it over (version …, now …).
        Axis: Lieux
          changed there, still as it was here: you may take it
        Axis: Temps
          new there: you may take it
        Format: Veillée
          changed there, still as it was here: you may take it
        Task: Visiter le lieu
          changed there, still as it was here: you may take it
        Task: Remercier
          new there: you may take it
        Page: Accueillir
          changed there and here: yours stays
        File: media/porte.svg
          removed there: yours stays, it is up to you

      5 changes to take.
      To choose what you take: npx event-kit fork --update /child
      "
    `);
    const { stdout: french } = await kit(["fork", "--compare", child, "--from", town, "--lang", "fr"]);
    expect(shown(french)).toMatchInlineSnapshot(`
      "« Le Bourg en commun » a changé depuis que vous l’avez repris (version …, aujourd’hui …).
        Axe : Lieux
          changé là-bas, resté tel quel chez vous : vous pouvez le prendre
        Axe : Temps
          nouveau là-bas : vous pouvez le prendre
        Format : Veillée
          changé là-bas, resté tel quel chez vous : vous pouvez le prendre
        Tâche : Visiter le lieu
          changé là-bas, resté tel quel chez vous : vous pouvez le prendre
        Tâche : Remercier
          nouveau là-bas : vous pouvez le prendre
        Page : Accueillir
          changé là-bas et chez vous : le vôtre reste
        Fichier : media/porte.svg
          retiré là-bas : le vôtre reste, à vous de voir

      5 changements à prendre.
      Pour choisir ce que vous prenez : npx event-kit fork --update /child
      "
    `);
  });

  it("write nothing with --dry-run, and ask a script what to take", async () => {
    const before = treeHash(child);
    await kit(["fork", "--update", child, "--from", town, "--yes", "--dry-run"]);
    await kit(["fork", "--update", child, "--from", town], 2);
    expect(treeHash(child)).toBe(before);
  });

  it("take the parts asked for, and keep the rest for later", async () => {
    await kit(["fork", "--update", child, "--from", town, "--only", "formats"]);
    expect(readFileSync(join(child, "formats/veillee.md"), "utf8")).toContain("sans micro");
    expect(eventOf(child).tasks).toHaveLength(1);
  });

  it("take the rest, keeping comments and what was changed here, and note the version", async () => {
    await kit(["fork", "--update", child, "--from", town, "--yes"]);
    const text = readFileSync(join(child, "event.yaml"), "utf8");
    expect(text).toContain("# Notre axe.");
    expect(text).toContain("avec qui ?");
    expect(eventOf(child).axes.map(({ id }: { id: string }) => id)).toEqual(["lieux", "temps"]);
    expect(eventOf(child).tasks.map(({ due }: { due: string }) => due)).toEqual(["J-200", "J+3"]);
    expect(readFileSync(join(child, "pages/accueillir.md"), "utf8")).toContain("Chez nous, on ouvre");
    await kit(["validate", child]);
    const { stdout } = await kit(["fork", "--compare", child, "--from", town, "--lang", "en"]);
    expect(stdout).toMatch(/has not changed/u);
    expect(stdout).toContain(eventOf(child).lineage[0].version);
  });

  it("follow no link that stands in the folder", async () => {
    const linked = join(scratch, "linked");
    const elsewhere = join(scratch, "elsewhere");
    cpSync(child, linked, { recursive: true });
    cpSync(join(linked, "formats"), elsewhere, { recursive: true });
    rmSync(join(linked, "lineage/bourg-2031-sessions.md"));
    writeFileSync(join(elsewhere, "ideas.md"), "mine");
    symlinkSync(join(elsewhere, "ideas.md"), join(linked, "lineage/bourg-2031-sessions.md"));
    const later = { ...changed, "formats/ronde.md": "---\ntitle: Ronde\n---\nOn tourne.\n" };
    const moved = writeTown(join(scratch, "later-town"), later);
    await kit(["fork", "--update", linked, "--from", moved, "--yes"]);
    expect(readFileSync(join(elsewhere, "ideas.md"), "utf8")).toBe("mine");
    rmSync(join(linked, "formats"), { recursive: true });
    symlinkSync(elsewhere, join(linked, "formats"));
    await kit(["fork", "--update", linked, "--from", town, "--yes"], 1);
    expect(readdirSync(elsewhere).sort()).toEqual(["ideas.md", "veillee.md"]);
  });

  it("refuse another event in the place of the parent", async () => {
    const ran = await kit(["fork", "--compare", child, "--from", join(root, "examples/minimal"), "--lang", "en"], 1);
    expect(ran.stderr).toMatch(/and not “bourg-2031”/u);
  });

  it("refuse an event that was never forked", async () => {
    const ran = await kit(["fork", "--compare", join(root, "examples/minimal"), "--lang", "en"], 2);
    expect(ran.stderr).toMatch(/nothing to compare/u);
  });
});
