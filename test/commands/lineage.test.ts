// SPDX-License-Identifier: MIT
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { builtSite, eventKit, scratchFolder } from "../helpers/kit-cli.ts";
import { type Server, serve } from "../helpers/serve.ts";
import { filesOf } from "../helpers/site-files.ts";

const folder = scratchFolder();
const env = { SOURCE_DATE_EPOCH: "1800000000", LC_ALL: "C.UTF-8" };
const run = (...args: string[]) => eventKit([...args, "--lang", "en"], { env });
const read = (path: string) => readFileSync(join(folder, path), "utf8");
const parsed = (path: string) => JSON.parse(read(path));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

const head = (id: string, title: string) => `# The file of the event: every line counts.
format: 1
id: ${id}   # never change it
title: ${title} (événement fictif)
languages: [fr]
dates: {start: 2027-05-12, end: 2027-05-13}
territory: {name: ${title} (territoire fictif)}
`;
const person = (more = "") => `---\nname: Aline Roussel\nfictional: true\n${more}---\nElle anime.\n`;

let servers: { readonly mere: Server; readonly fille: Server };

/** Builds the site of an event at the place where its server looks. */
async function build(id: string): Promise<void> {
  await builtSite(join(folder, id), join(folder, `site-${id}`));
}

beforeAll(async () => {
  mkdirSync(join(folder, "site-mere"));
  mkdirSync(join(folder, "site-fille"));
  servers = { mere: await serve(join(folder, "site-mere")), fille: await serve(join(folder, "site-fille")) };
  write("mere/event.yaml", `${head("mere", "Valbourg")}url: ${servers.mere.url}\n`);
  write("mere/people/aline-roussel.md", person());
  write(
    "fille/event.yaml",
    `${head("fille", "Val-Doré")}lineage:\n  - relation: continues\n    title: Valbourg\n    url: ${servers.mere.url}mere/\n`,
  );
  write("fille/people/aline-roussel.md", person());
  await build("mere");
  await build("fille");
}, 60_000);

afterAll(() => {
  servers.mere.close();
  servers.fille.close();
});

describe("event-kit lineage add", () => {
  it("does not ask this machine, unless it is told to", async () => {
    let asked = 0;
    const server = createServer((_, response) => {
      asked += 1;
      response.end("{}");
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", () => resolve()));
    const { port } = server.address() as AddressInfo;
    const ran = await run("lineage", "add", `http://127.0.0.1:${port}/`, join(folder, "mere"));
    server.close();
    expect(ran).toMatchObject({ code: 3, stdout: "" });
    expect(ran.stderr).toContain("--allow-private-network");
    expect(asked).toBe(0);
    expect(existsSync(join(folder, "mere/lineage"))).toBe(false);
  });

  it("says what it would write with --dry-run, and writes nothing", async () => {
    const before = read("mere/event.yaml");
    const ran = await run(
      "lineage",
      "add",
      servers.fille.url,
      join(folder, "mere"),
      "--dry-run",
      "--allow-private-network",
    );
    expect(ran).toMatchObject({ code: 0, stderr: "" });
    expect(ran.stdout).toContain("lineage/fille.json, event.yaml");
    expect(read("mere/event.yaml")).toBe(before);
    expect(existsSync(join(folder, "mere/lineage"))).toBe(false);
  });

  it("adds the child to event.yaml, whose other lines stay as they are, and keeps what it says", async () => {
    const before = read("mere/event.yaml");
    // The root of the site shows its edition.
    const ran = await run("lineage", "add", servers.fille.url, join(folder, "mere"), "--allow-private-network");
    expect(ran).toMatchObject({ code: 0, stderr: "" });
    expect(ran.stdout.replace(/:\d+\//u, ":…/").replace(folder, "")).toMatchInlineSnapshot(`
      "Found: “Val-Doré (événement fictif)” (Val-Doré (territoire fictif), 12–13 May 2027, http://127.0.0.1:…/fille/).
      Its site says so too: it continues “Valbourg (événement fictif)”.
      It is now in the “children” of event.yaml.
      What its site says of it is kept in lineage/fille.json, so that the tree can be drawn without the network.
      To see it: npx event-kit build /mere
      "
    `);
    const after = read("mere/event.yaml");
    expect(after.startsWith(before)).toBe(true);
    expect(parse(after).children).toEqual([
      {
        relation: "continues",
        title: "Val-Doré (événement fictif)",
        edition: "fille",
        url: `${servers.fille.url}fille/`,
        territory: "Val-Doré (territoire fictif)",
        date: "2027-05-12",
      },
    ]);
    expect(parsed("mere/lineage/fille.json")).toMatchObject({ id: "fille", read: "2027-01-15" });
    expect(read("mere/lineage/fille.json")).not.toContain("Roussel");
    expect(readdirSync(join(folder, "mere/lineage"))).toEqual(["fille.json"]);
  });

  it("adds it once, however it is named", async () => {
    const before = read("mere/event.yaml");
    for (const address of ["", "fille/", "fille/event.json", "fille/legal.html"]) {
      const ran = await run(
        "lineage",
        "add",
        `${servers.fille.url}${address}`,
        join(folder, "mere"),
        "--allow-private-network",
      );
      expect(ran.stdout).toContain("It was already in the “children” of event.yaml, where nothing had to change.");
    }
    expect(read("mere/event.yaml")).toBe(before);
  });

  it("shows it on the site, with a tree that needs no network", async () => {
    const site = await builtSite(join(folder, "mere"), join(folder, "shown"));
    const page = readFileSync(join(site, "mere/family.html"), "utf8");
    expect(page).toContain(`href="${servers.fille.url}fille/"`);
    expect(page).toContain("Lui fait suite");
  });

  it("warns when the child does not say where it comes from", async () => {
    cpSync(join(folder, "fille"), join(folder, "tue"), { recursive: true });
    write("tue/event.yaml", head("tue", "Muette"));
    const ran = await run("lineage", "add", `${servers.mere.url}mere/`, join(folder, "tue"), "--allow-private-network");
    expect(ran.code).toBe(0);
    expect(ran.stderr).toContain("Its site does not say that it comes from “Muette (événement fictif)”.");
    expect(parse(read("tue/event.yaml")).children[0].relation).toBe("inspired_by");
  });

  it("refuses the event itself, and one that it comes from", async () => {
    const itself = await run("lineage", "add", servers.mere.url, join(folder, "mere"), "--allow-private-network");
    expect(itself.code).toBe(2);
    const parent = await run("lineage", "add", servers.mere.url, join(folder, "fille"), "--allow-private-network");
    expect(parent.code).toBe(2);
    expect(parent.stderr).toContain("it cannot come from yours as well");
  });

  it("refuses one that it comes from further back, as those between them tell", async () => {
    write(
      "petite-fille/event.yaml",
      `${head("petite-fille", "Petit-Val")}lineage:\n  - {relation: continues, title: Val-Doré, url: ${servers.fille.url}fille/}\n`,
    );
    const event = join(folder, "petite-fille");
    expect(await run("lineage", "check", event, "--allow-private-network")).toMatchObject({ code: 0 });
    const before = read("petite-fille/event.yaml");
    const added = await run("lineage", "add", servers.mere.url, event, "--allow-private-network");
    expect(added.code).toBe(2);
    expect(added.stderr).toContain("it cannot come from yours as well");
    expect(read("petite-fille/event.yaml")).toBe(before);
  });

  it("says what to give when an address is missing, or is not that of an event", async () => {
    expect(await run("lineage", "add")).toMatchObject({ code: 2, stdout: "" });
    const ran = await run(
      "lineage",
      "add",
      `${servers.mere.url}nowhere/`,
      join(folder, "mere"),
      "--allow-private-network",
    );
    expect(ran).toMatchObject({ code: 3, stdout: "" });
    expect(ran.stderr).toContain("404");
  });
});

describe("event-kit lineage check", () => {
  const check = (...options: string[]) =>
    run("lineage", "check", join(folder, "fille"), "--allow-private-network", ...options);

  it("keeps what the family says, and finds nothing withdrawn at first", async () => {
    const ran = await check("--strict");
    expect(ran).toMatchObject({ code: 0, stderr: "" });
    expect(ran.stdout).toContain("read for the first time");
    expect(ran.stdout).toContain("Nothing that was withdrawn is still in this folder.");
    expect(parsed("fille/lineage/mere.json")).toMatchObject({ id: "mere", read: "2027-01-15" });
    const again = await check();
    expect(again.stdout).toContain("nothing new");
  });

  it("says what was withdrawn and is still here, by file and line; with --strict, it ends with 1", async () => {
    write("mere/people/aline-roussel.md", person("withdrawn: true\n"));
    await build("mere");
    const ran = await check("--strict");
    expect(ran.code).toBe(1);
    expect(ran.stdout.replaceAll(folder, "…")).toMatchInlineSnapshot(`
      "The family of “Val-Doré (événement fictif)”

        Valbourg (what it comes from)
          what can be taken over has changed (see: npx event-kit fork --compare)
          1 more event comes from it
          1 thing withdrawn

      1 thing that an event before this one withdrew is still in the folder:
        …/fille/people/aline-roussel.md:1:1: the person “aline-roussel”, withdrawn by “mere”
      Nothing of it is published any more. Delete it here too, or keep only “withdrawn: true”. If it is something else of the same name, write “withdrawn: false”.

      1 file written in lineage/: the tree can be drawn without the network.
      "
    `);
    expect((await check()).code).toBe(0);
  });

  it("gives the same as one JSON document", async () => {
    const { relatives, held } = JSON.parse((await check("--json")).stdout);
    expect(relatives).toMatchObject([{ id: "mere", role: "parent", outcome: "read", changes: [] }]);
    expect(held).toEqual([
      { what: "person", id: "aline-roussel", by: "mere", file: "people/aline-roussel.md", line: 1, column: 1 },
    ]);
  });

  it("lets the next build show nothing of it, nor say more of it than an id", async () => {
    await build("fille");
    const site = join(folder, "site-fille");
    const holding = filesOf(site).filter((path) => readFileSync(join(site, path)).includes("Roussel"));
    expect(holding).toEqual([]);
    expect(parsed("site-fille/fille/event.json").withdrawn.people).toEqual(["aline-roussel"]);
  });

  it("keeps the last good copy when nobody answers, and says of which day it is", async () => {
    const copy = read("fille/lineage/mere.json");
    servers.mere.close();
    const { port } = new URL(servers.mere.url);
    write("fille/event.yaml", read("fille/event.yaml").replace(`:${port}/`, ":9/"));
    write("fille/lineage/mere.json", copy.replaceAll(`:${port}/`, ":9/"));
    const kept = read("fille/lineage/mere.json");
    const ran = await check();
    expect(ran.code).toBe(0);
    expect(ran.stdout).toContain("does not answer");
    expect(ran.stdout).toContain("The copy of 15\u00a0January 2027 is kept.");
    expect(read("fille/lineage/mere.json")).toBe(kept);
  });

  it("has nobody to ask in an event without a family", async () => {
    write("seule/event.yaml", head("seule", "Seule"));
    const ran = await run("lineage", "check", join(folder, "seule"));
    expect(ran).toMatchObject({ code: 0, stderr: "" });
    expect(ran.stdout).toContain("There is nobody to ask.");
  });

  it("speaks French too", async () => {
    const ran = await eventKit(["lineage", "check", join(folder, "fille"), "--lang", "fr", "--allow-private-network"], {
      env,
    });
    expect(ran.stdout).toContain("La copie du 15");
    expect(ran.stdout).toContain("retrait fait par « mere »");
  });
});
