// SPDX-License-Identifier: MIT
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { root, scratchFolder } from "../helpers/kit-cli.ts";

const recipes = ["github", "gitlab", "forgejo"].map((forge) => {
  const text = readFileSync(join(root, `templates/publish/${forge}.yml`), "utf8");
  return { forge, text, recipe: parse(text) as unknown };
});

/** Every value of a recipe that stands under one of these names, at any depth. */
function valuesOf(recipe: unknown, ...names: readonly string[]): readonly unknown[] {
  if (typeof recipe !== "object" || recipe === null) return [];
  return Object.entries(recipe).flatMap(([name, value]) =>
    names.includes(name) ? [value] : valuesOf(value, ...names),
  );
}

/** The commands of a recipe, one script after the other, as its forge runs them. */
const scriptsOf = (recipe: unknown) => valuesOf(recipe, "run", "script").flat().map(String);
const scriptWith = (recipe: unknown, words: string) => scriptsOf(recipe).find((one) => one.includes(words)) ?? "exit 9";

function run(script: string, cwd: string, env: Readonly<Record<string, string>> = {}) {
  const me = { GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1" };
  const { status, stdout, stderr } = spawnSync("sh", ["-e", "-c", script], {
    cwd,
    env: { ...process.env, ...me, ...env },
    encoding: "utf8",
  });
  return { status, said: stdout + stderr };
}

/** A clone of a repository that holds an event folder and nothing of the kit; `.kit` is what the recipe puts there. */
function clonedEvent(recipe: string, below = ""): string {
  const [scratch, kit] = [scratchFolder(), ".kit"];
  const [origin, clone] = [join(scratch, "origin.git"), join(scratch, "clone")];
  run(`git init -q --bare --initial-branch main ${origin} && git clone -q ${origin} ${clone}`, scratch);
  const event = join(clone, below);
  mkdirSync(event, { recursive: true });
  cpSync(join(root, "examples/minimal/event.yaml"), join(event, "event.yaml"));
  writeFileSync(join(event, "event.yaml"), "url: https://town.example/day/\n", { flag: "a" });
  writeFileSync(join(clone, "README.md"), "# An event\n");
  writeFileSync(join(clone, ".gitlab-ci.yml"), recipe);
  const me = "-c user.name=Town -c user.email=town@example.org";
  run(`git checkout -q -B main; git add -A; git ${me} commit -qm "An event"; git push -q -u origin main`, clone);
  symlinkSync(root, join(clone, kit));
  return clone;
}

describe.each(recipes)("the recipe that publishes from $forge", ({ forge, text, recipe }) => {
  const build = scriptWith(recipe, "event-kit.js build");
  const site = forge === "gitlab" ? "public" : "_site";

  it("uses a Node that the kit runs on, and only actions of the forge itself", () => {
    const [wanted = 0] = readFileSync(join(root, "package.json"), "utf8").match(/(?<="node": ">=)\d+/u) ?? [];
    const nodes = valuesOf(recipe, "node-version", "image").map((one) => Number(String(one).replace("node:", "")));
    expect(nodes.length).toBeGreaterThan(0);
    for (const node of nodes) expect(node).toBeGreaterThan(Number(wanted));
    const actions = valuesOf(recipe, "uses").map(String);
    expect(actions.every((one) => forge === "github" && /^actions\/[\w-]+@v\d+$/u.test(one))).toBe(true);
  });

  it("says where to copy it, and asks for the address of the kit and of the site", () => {
    const places = {
      github: ".github/workflows/site.yml",
      gitlab: ".gitlab-ci.yml",
      forgejo: ".forgejo/workflows/site.yml",
    };
    expect(text).toContain(`as ${places[forge as keyof typeof places]}`);
    expect(valuesOf(recipe, "KIT")).toEqual(["https://git.example/event-kit.git"]);
    expect(text).toContain("(url:)");
  });

  it.each(["", "event"])("builds a repository that holds an event folder alone (%j)", (below) => {
    const clone = clonedEvent(text, below);
    expect(run(build, clone)).toMatchObject({ status: 0 });
    expect(existsSync(join(clone, site, "index.html"))).toBe(true);
    expect(existsSync(join(clone, below, "event-kit.lock.json"))).toBe(true);
  });

  it("takes the kit from the repository itself when that is a copy of the kit, else clones it", () => {
    const get = scriptWith(recipe, 'git clone --depth 1 --branch "$KIT_VERSION"').split("\n")[0] ?? "";
    const copy = scratchFolder();
    mkdirSync(join(copy, "bin"));
    writeFileSync(join(copy, "bin/event-kit.js"), "");
    expect(run(get, copy)).toMatchObject({ status: 0 });
    expect(existsSync(join(copy, ".kit/bin/event-kit.js"))).toBe(true);
    const [kit, alone] = [clonedEvent(""), scratchFolder()];
    expect(run(get, alone, { KIT: kit, KIT_VERSION: "main" })).toMatchObject({ status: 0 });
    expect(existsSync(join(alone, ".kit/event.yaml"))).toBe(true);
  });
});

describe.each(recipes.filter(({ forge }) => forge !== "gitlab"))(
  "on $forge, the record of addresses",
  ({ text, recipe }) => {
    const keep = scriptWith(recipe, "Record the addresses");
    const names = (clone: string) =>
      run("git fetch -q && git ls-tree -r --name-only origin/main", clone).said.split("\n");

    it.each(["", "event"])("goes into the repository, alone, and once (%j)", (below) => {
      const clone = clonedEvent(text, below);
      const before = names(clone);
      expect(run(scriptWith(recipe, "event-kit.js build"), clone)).toMatchObject({ status: 0 });
      expect(run(keep, clone)).toMatchObject({ status: 0 });
      expect(names(clone).filter((name) => !before.includes(name))).toEqual([join(below, "event-kit.lock.json")]);
      expect(run(keep, clone)).toEqual({ status: 0, said: "" });
    });

    it("is no obstacle when there is none, nor when it cannot be pushed", () => {
      const clone = clonedEvent(text);
      expect(run(keep, clone)).toMatchObject({ status: 0 });
      writeFileSync(join(clone, "event-kit.lock.json"), "{}\n");
      run("git remote set-url origin /nowhere", clone);
      expect(run(keep, clone)).toMatchObject({
        status: 0,
        said: expect.stringContaining("the next run will try again"),
      });
    });
  },
);

it("on Forgejo, the site and nothing else is the branch “pages”", () => {
  const { text, recipe } = recipes.find(({ forge }) => forge === "forgejo") ?? { text: "", recipe: {} };
  const clone = clonedEvent(text);
  expect(run(scriptWith(recipe, "event-kit.js build"), clone)).toMatchObject({ status: 0 });
  expect(run(scriptWith(recipe, "push --force"), clone)).toMatchObject({ status: 0 });
  const { said } = run("git fetch -q origin pages && git ls-tree --name-only FETCH_HEAD", clone);
  expect(said.split("\n")).toEqual(expect.arrayContaining([".nojekyll", "404.html", "index.html"]));
  expect(said).not.toContain("event.yaml");
});
