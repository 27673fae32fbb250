// SPDX-License-Identifier: MIT
import { spawn, spawnSync } from "node:child_process";
import {
  appendFileSync,
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { bin, eventKit, root, scratchFolder } from "../helpers/kit-cli.ts";
import { filesOf, treeHash } from "../helpers/site-files.ts";
import { eventsFolder } from "./folders.ts";

const events = eventsFolder();
const at = (path: string) => join(events, path);

describe("validate", () => {
  it("gives its findings on stdout, and a document that a program can read", async () => {
    const { code, stdout, stderr } = await eventKit(["validate", at("faulty"), "--format", "json"]);
    expect([code, stderr]).toEqual([1, ""]);
    const { findings } = JSON.parse(stdout);
    expect(findings).toHaveLength(4);
    expect(findings[0]).toMatchObject({
      file: "event.yaml",
      line: 3,
      column: 1,
      severity: "error",
      code: "schema/unknown-field",
      message: expect.stringContaining("titre"),
    });
  });

  it("gives a document too when all is well, and nothing to GitHub", async () => {
    expect(JSON.parse((await eventKit(["validate", at("village"), "--format", "json"])).stdout)).toMatchObject({
      findings: [],
    });
    expect(await eventKit(["validate", at("village"), "--format", "github"])).toEqual({
      code: 0,
      stdout: "",
      stderr: "",
    });
  });

  it("lets warnings pass, and refuses them with --strict", async () => {
    expect((await eventKit(["validate", at("warned")])).code).toBe(0);
    expect((await eventKit(["validate", at("warned"), "--strict"])).code).toBe(1);
  });

  it("names everything that is checked, event or no event", async () => {
    const { code, stdout } = await eventKit(["validate", "--list-rules"], { cwd: at("empty") });
    expect(code).toBe(0);
    expect(stdout).toContain("reference/unknown");
    expect(stdout.split("\n").length).toBeGreaterThan(60);
  });

  it("works in the current folder, otherwise in its subfolder `event`", async () => {
    expect((await eventKit(["validate"], { cwd: at("village") })).code).toBe(0);
    const above = scratchFolder();
    cpSync(at("village"), join(above, "event"), { recursive: true });
    expect((await eventKit(["validate"], { cwd: above })).code).toBe(0);
  });

  it.each(["event.yaml.txt", "Event.yaml", "EVENT.YAML", "event.yaml.yaml"])(
    "names %s where event.yaml should be, and what to call it",
    async (name) => {
      const folder = scratchFolder();
      cpSync(at("village/event.yaml"), join(folder, name));
      const { code, stderr } = await eventKit(["validate", folder]);
      expect(code).toBe(2);
      expect(stderr).toContain(`there is “${name}”: rename it to event.yaml`);
    },
  );

  it("shows the line of a file that it could not read as YAML, and says errors last", async () => {
    const folder = eventsFolder();
    writeFileSync(join(folder, "warned/theme.yaml"), "colors:\n\tink: x\n");
    const { stdout } = await eventKit(["validate", join(folder, "warned")]);
    expect(stdout).toContain("\n    2 | ");
    expect(stdout.indexOf("  error  ")).toBeGreaterThan(stdout.lastIndexOf("  warning  "));
  });

  it("writes nothing", async () => {
    const before = treeHash(at("village"));
    await eventKit(["validate"], { cwd: at("village") });
    expect(treeHash(at("village"))).toBe(before);
  });
});

describe("build", () => {
  it("puts the site in _site beside event.yaml unless told otherwise", async () => {
    const folder = eventsFolder();
    expect((await eventKit(["build"], { cwd: join(folder, "village") })).code).toBe(0);
    expect(existsSync(join(folder, "village/_site/veillee-2031/index.html"))).toBe(true);
  });

  it("counts notices, which ask for nothing, and says which command shows them; they are no warnings", async () => {
    const above = scratchFolder();
    const folder = join(above, "ma fête");
    cpSync(join(root, "test/fixtures/invalid/quote--not-approved"), folder, { recursive: true });
    rmSync(join(folder, "expected.txt"));
    const { code, stdout, stderr } = await eventKit(["build", "ma fête", "--json", "--lang", "en"], { cwd: above });
    expect(stderr).toBe('1 note, asking for nothing; to read it: npx event-kit validate "ma fête"\n');
    expect([code, JSON.parse(stdout).warnings]).toEqual([0, 0]);
    expect((await eventKit(["validate", "ma fête", "--lang", "en"], { cwd: above })).stdout).toContain("not approved");
  });

  it("sums up what it did in one JSON document, alone on stdout", async () => {
    const { stdout } = await eventKit(["build", at("warned"), "-o", at("json"), "--json"]);
    const summary = JSON.parse(stdout);
    expect(summary).toEqual({
      written: expect.any(Number),
      kept: 0,
      removed: 0,
      bytes: expect.any(Number),
      pages: expect.any(Number),
      repaired: "nothing",
      leftovers: [],
      folder: at("json"),
      languages: ["fr"],
      seconds: expect.any(Number),
      warnings: 1,
    });
    expect(summary.pages).toBe(filesOf(at("json")).filter((path) => path.endsWith(".html")).length);
  });

  it("says with --dry-run what it would write, and writes nothing", async () => {
    const plan = await eventKit(["build", at("village"), "-o", at("dry"), "--dry-run", "--lang", "fr"]);
    expect(plan.code).toBe(0);
    expect(plan.stdout).toMatch(/^écrire {2}404\.html$/mu);
    expect(plan.stdout).toMatch(
      /\nRien n’a été écrit\. Une construction écrirait \d+ fichiers, en garderait 0 et en retirerait 0\.\n$/u,
    );
    expect(existsSync(at("dry"))).toBe(false);
  });

  it("plans only what would change in a site that is there", async () => {
    const folder = eventsFolder();
    const build = (...options: string[]) =>
      eventKit(["build", join(folder, "village"), "-o", join(folder, "site"), "--as-of", "2031-01-01", ...options]);
    await build();
    const yaml = join(folder, "village/event.yaml");
    writeFileSync(yaml, readFileSync(yaml, "utf8").replaceAll("premiere-histoire", "autre-histoire"));
    const plan = JSON.parse((await build("--dry-run", "--json")).stdout);
    expect(plan.write).toContain("veillee-2031/sessions/autre-histoire.html");
    expect(plan.remove).toEqual([".html", ".ics"].map((type) => `veillee-2031/sessions/premiere-histoire${type}`));
    expect(plan.keep).toContain("assets/site.css");
  });

  it("leaves the site in place as it is when it refuses the content", async () => {
    const folder = eventsFolder();
    const build = () => eventKit(["build", join(folder, "village"), "-o", join(folder, "site")]);
    expect((await build()).code).toBe(0);
    const before = treeHash(join(folder, "site"));
    appendFileSync(join(folder, "village/event.yaml"), "tracks: [{id: t, title: T, axis: inconnu}]\n");
    const refused = await build();
    expect([refused.code, refused.stdout]).toEqual([1, ""]);
    expect(refused.stderr).toContain("reference/unknown");
    expect(treeHash(join(folder, "site"))).toBe(before);
  });

  it("replaces no folder that it did not make", async () => {
    const before = treeHash(at("empty"));
    expect((await eventKit(["build", at("village"), "-o", at("empty")])).code).toBe(2);
    expect(treeHash(at("empty"))).toBe(before);
  });

  it("shows the day it is told, and takes the address and the path it is told", async () => {
    const text = async (name: string, ...options: string[]) => {
      await eventKit(["build", at("village"), "-o", at(name), ...options]);
      return (path: string) => readFileSync(join(at(name), path), "utf8");
    };
    const site = await text(
      "asked",
      "--as-of",
      "2031-06-14",
      "--site-url",
      "https://ville.example/veillee",
      "--base-path",
      "repo",
    );
    expect(site("veillee-2031/index.html")).toContain(
      '<link rel="canonical" href="https://ville.example/veillee/veillee-2031/"',
    );
    expect(site("404.html")).toContain('href="/repo/assets/site.css"');
    const before = await text("before", "--as-of", "2031-01-01");
    expect(before("veillee-2031/index.html")).not.toBe(site("veillee-2031/index.html"));
    expect(existsSync(join(at("before"), "sitemap.xml"))).toBe(false);
  });
});

describe("the language of messages", () => {
  it.each([
    [{ LC_ALL: "fr_FR.UTF-8" }, [], "fr"],
    [{ LC_ALL: "", LC_MESSAGES: "fr_CA.UTF-8", LANG: "en_GB.UTF-8" }, [], "fr"],
    [{ LC_ALL: "", LC_MESSAGES: "", LANG: "fr" }, [], "fr"],
    [{ LC_ALL: "C", LANG: "fr_FR.UTF-8" }, [], "en"],
    [{ LC_ALL: "de_DE.UTF-8" }, [], "en"],
    [{ LC_ALL: "fr_FR.UTF-8" }, ["--lang", "en"], "en"],
    [{ LC_ALL: "en_GB.UTF-8" }, ["--lang=fr"], "fr"],
  ])("with %j and %j is %s", async (env, options, lang) => {
    const { stdout } = await eventKit(["validate", at("village"), ...options], { env });
    expect(stdout.startsWith("Tout va bien") ? "fr" : "en").toBe(lang);
  });
});

describe("colours", () => {
  const esc = "\u001b[";
  it.each([
    [{}, false],
    [{ FORCE_COLOR: "1" }, true],
    [{ FORCE_COLOR: "0" }, false],
    [{ FORCE_COLOR: "1", NO_COLOR: "1" }, false],
    [{ FORCE_COLOR: "1", TERM: "dumb" }, false],
  ])("with %j: %s", async (env, colored) => {
    const { stdout } = await eventKit(["validate", at("faulty")], {
      env: { NO_COLOR: undefined, FORCE_COLOR: undefined, TERM: "xterm", ...env },
    });
    expect(stdout.includes(esc)).toBe(colored);
  });
});

describe("what the machine does to it", () => {
  it("a reader who leaves early is no error", () => {
    const { stdout, stderr } = spawnSync(
      "sh",
      ["-c", `{ "${process.execPath}" "${bin}" validate --list-rules; echo "code $?" >&2; } | head -1`],
      { encoding: "utf8", env: { ...process.env, LC_ALL: "C" } },
    );
    expect(stdout.split("\n")).toHaveLength(2);
    expect(stderr).toBe("code 0\n");
  });

  it("a fault that is not the author's ends with code 3, a sentence and no stack, unless --debug asks for it", async () => {
    const args = ["build", at("village"), "-o", at("village/event.yaml/site")];
    const { code, stderr } = await eventKit(args);
    expect(code).toBe(3);
    expect(stderr).not.toMatch(/^\s+at /mu);
    expect((await eventKit([...args, "--debug"])).stderr).toMatch(/^\s+at /mu);
  });

  it("Ctrl-C while it publishes leaves the site that was there, nothing beside it, and code 130", async () => {
    const place = scratchFolder();
    const event = join(place, "event");
    cpSync(at("village"), event, { recursive: true });
    const site = join(place, "site");
    await eventKit(["build", event, "-o", site]);
    const before = treeHash(site);
    const sessions = Array.from({ length: 1500 }, (_, index) => `  - {id: s${index}, title: Histoire ${index}}\n`);
    appendFileSync(join(event, "event.yaml"), sessions.join(""));
    const child = spawn(process.execPath, [bin, "build", event, "-o", site, "--lang", "fr"], {
      stdio: ["ignore", "ignore", "pipe"],
    });
    let said = "";
    child.stderr.setEncoding("utf8");
    child.stderr.on("data", (data) => {
      said += data;
    });
    // As soon as something of the new site is being written beside the old one.
    const watch = setInterval(() => {
      if (readdirSync(place).length > 2) child.kill("SIGINT");
    }, 5);
    const code = await new Promise((resolve) => {
      child.on("close", resolve);
    });
    clearInterval(watch);
    expect([code, said]).toEqual([
      130,
      "\nInterrompu. Rien n’est à moitié fait : ce qui était en place y est toujours.\n",
    ]);
    expect(treeHash(site)).toBe(before);
    expect(readdirSync(place).sort()).toEqual(["event", "site"]);
  });

  it("a lost site folder is made again", async () => {
    const folder = eventsFolder();
    const build = () => eventKit(["build", join(folder, "village"), "-o", join(folder, "site")]);
    await build();
    renameSync(join(folder, "site"), join(folder, "moved"));
    expect((await build()).code).toBe(0);
    expect(treeHash(join(folder, "site"))).toBe(treeHash(join(folder, "moved")));
  });
});
