// SPDX-License-Identifier: MIT
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { runInNewContext } from "node:vm";
import { beforeAll, describe, expect, it } from "vitest";
import { parse, stringify } from "yaml";
import { plainText } from "../../kit/withdrawal/fold.ts";
import { eventKit, scratchFolder } from "../helpers/kit-cli.ts";
import { filesOf, pagesOf } from "../helpers/site-files.ts";
import { attack, expectRefusal, hostileEvent } from "./hostile.ts";
import { canaryEvent } from "./withdrawn-canary.ts";

const place = scratchFolder();
const told = ["--as-of", "2027-07-01", "--site-url", "https://fete.example/"];
/** Ends a script, a line of one, a tag, a comment, an entry of BibTeX. */
const evil = `</script></title>"'--><img src=x onerror=alert(1)>\u2028alert(2)\u2029{}%\\@x`;
const unsaid = "motnonapprouvezq";
const gone = "motretirezq";
const uuid = "123e4567-e89b-12d3-a456-426614174000";

const trace = (fields: object, body = "") => `---\n${stringify(fields)}---\n${body}\n`;
const traces: Readonly<Record<string, string>> = {
  "traces/mal.md": trace(
    {
      session: "carte",
      type: "video",
      title: evil,
      authors: [evil, "joao-pereira"],
      licence: "LicenseRef-Maison",
      language: "con",
      summary: evil,
      key_ideas: [evil],
      decisions: [{ text: evil, by: evil, scope: evil }],
      disagreements: [{ topic: evil, positions: [{ text: evil, by: evil }, { text: evil }] }],
      next_steps: [{ what: evil, who: evil, when: evil }],
      open_questions: [evil],
      quotes: [
        { text: unsaid, person: "joao-pereira", approved: false },
        { text: unsaid },
        { text: `${unsaid} ${gone}`, person: "joao-pereira", approved: true, withdrawn: true },
        { text: evil, person: "joao-pereira", approved: true },
      ],
      figures: [{ counts: "participants", value: 3, label: evil, source: { title: evil } }],
      resources: [{ title: evil, author: evil }],
      derived_from: [{ url: "traces/retiree.md", title: "Une trace" }],
      method: { changes: evil },
      url: `https://videos.example.org/w/${uuid}`,
      media: [
        {
          type: "video",
          title: evil,
          url: `https://videos.example.org/w/${uuid}?x="onload=alert(1)`,
          author: evil,
          language: "fr",
          captions: [{ language: "fr", file: "media/a.vtt" }],
          chapters: [{ at: "0:01", title: evil }],
          transcript: evil,
        },
        { type: "video", title: "Autre", url: `https://youtube.com.evil.example/watch?v=dQw4w9WgXcQ` },
      ],
    },
    evil,
  ),
  "traces/mal-2.md": trace({
    session: "carte",
    type: "note",
    title: "b",
    licence: "LicenseRef-maison",
    language: "pt-BR",
    key_ideas: ["b"],
    authors: ["a"],
  }),
  "traces/mal-3.md": trace({
    session: "bilan",
    type: "note",
    title: "c",
    licence: "LicenseRef-..",
    language: "aux",
    key_ideas: ["c"],
    authors: ["a"],
  }),
  "traces/retiree.md": trace(
    { session: "carte", type: "note", title: gone, authors: [gone], key_ideas: [gone], withdrawn: true },
    gone,
  ),
  "media/a.vtt": `WEBVTT\n\n00:01.000 --> 00:02.000\n<v ${"x".repeat(9)} y>${evil.replaceAll("<", "&lt;").replaceAll("-->", "")} <i>parole</i>\n`,
};

let site = "";
beforeAll(async () => {
  const event = hostileEvent(place, "traces", traces);
  site = join(place, "site");
  const built = await attack(["build", event, "-o", site, ...told]);
  expect(built.code, built.stdout + built.stderr).toBe(0);
}, 120_000);

const texts = () => filesOf(site).map((path) => [path, readFileSync(join(site, path), "utf8")] as const);

describe("rows 52, 53: words of traces in everything that a site holds", () => {
  it("make no element, end no script and break no line of one", () => {
    for (const path of pagesOf(site)) {
      const page = readFileSync(join(site, path), "utf8");
      expect(page, path).not.toMatch(/<img src=x|<script(?![^>]*(?: src=| type="application\/))/u);
      for (const [, json = ""] of page.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/gu)) {
        expect(() => JSON.parse(json), path).not.toThrow();
        expect(json, path).not.toMatch(/<|\u2028|\u2029/u);
      }
    }
  });

  it("scripts made of data assign one value, and run nothing", () => {
    const scripts = texts().filter(([path]) => /(?:search|programme)-data\.js$/u.test(path));
    expect(scripts.map(([path]) => path)).toContain("fete-du-libre-2027/search-data.js");
    for (const [path, script] of scripts) {
      const seen: unknown[] = [];
      const world: Record<string, unknown> = { alert: (said: unknown) => seen.push(said) };
      runInNewContext(script, world, { timeout: 10_000 });
      expect(seen, path).toEqual([]);
      expect(
        Object.keys(world).filter((name) => name !== "alert"),
        path,
      ).toHaveLength(1);
      expect(script, path).not.toMatch(/<\/|<!--|[\u2028\u2029]/u);
    }
  });

  it("files for other tools are what their names say", () => {
    const readers: readonly (readonly [RegExp, (text: string) => unknown])[] = [
      [/\.json(?:ld)?$/u, JSON.parse],
      [/\.cff$/u, (text) => parse(text)],
    ];
    for (const [path, text] of texts()) {
      for (const [name, read] of readers) if (name.test(path)) expect(() => read(text), path).not.toThrow();
    }
  });

  it("an entry of BibTeX holds its braces", () => {
    const bibs = texts().flatMap(
      ([, text]) => text.match(/@(?:misc|online|article|inproceedings|video|techreport)\{[\s\S]*?\n\}/gu) ?? [],
    );
    expect(bibs.length).toBeGreaterThan(0);
    for (const bib of bibs) {
      const bare = bib.replace(/\\[{}\\]/gu, "");
      expect(bare.split("{").length, bib).toBe(bare.split("}").length);
    }
  });
});

describe("what nobody agreed to show", () => {
  it.each([
    ["quotes that were not approved", unsaid],
    ["a trace that was withdrawn, of which another is made", gone],
  ])("%s: nowhere, in no page, export or index", (_, word) => {
    expect(
      texts()
        .filter(([path, text]) => `${path}\n${text}`.includes(word))
        .map(([path]) => path),
    ).toEqual([]);
    expect(JSON.stringify(traces)).toContain(word);
  });

  it("the address of the withdrawn trace stays, is not indexed, and no list leads to it", () => {
    const own = "traces/retiree.html";
    expect(readFileSync(join(site, "fete-du-libre-2027", own), "utf8")).toContain('content="noindex');
    for (const [path, text] of texts()) {
      if (
        !path.endsWith(own) &&
        !path.endsWith("traces/mal.html") &&
        /sitemap|feed|search|by-|\/traces\.html/u.test(path)
      )
        expect(text, path).not.toContain("retiree");
    }
  });
});

describe("rows 22, 24: addresses made of what traces say", () => {
  it("are safe on every system, and one each", () => {
    const paths = filesOf(site);
    expect(new Set(paths.map((path) => path.toLowerCase())).size).toBe(paths.length);
    for (const path of paths) {
      expect(path).not.toMatch(/(?:^|\/)\.\.|[<>:"|?*\\]/u);
      expect(path).not.toMatch(/(?:^|\/)(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|\/|$)/iu);
    }
  });

  it("licences that differ by their capitals share a page", () => {
    const groups = filesOf(site).filter((path) => /\/by-(?:licence|language)\//u.test(path));
    expect(groups.filter((path) => /licenseref-maison\.html$/u.test(path))).toHaveLength(1);
    const [page = ""] = groups.filter((path) => /licenseref-maison\.html$/u.test(path));
    const text = readFileSync(join(site, page), "utf8");
    for (const id of ["mal", "mal-2"]) expect(text).toContain(`href="../${id}.html"`);
  });

  it.each([
    ["a licence that is a path", { licence: "LicenseRef-../../x" }, /licence/u],
    ["a licence that is markup", { licence: "LicenseRef-<b>" }, /licence/u],
    ["a language that is a path", { language: "../fr" }, /language/u],
    ["a session that is a path", { session: "../carte" }, /session/u],
  ])("%s is refused", async (name, fields, words) => {
    const file = trace({ session: "carte", type: "note", title: "t", ...fields });
    const folder = hostileEvent(place, `refused ${name}`, { "traces/t.md": file });
    expectRefusal(await attack(["validate", folder, "--lang", "en"]), 1, words);
  });

  it.each(["CARTE", "Carte", "carte-", "-carte", "con", "..", "a/b"])("a trace called %j is refused", async (id) => {
    const event = hostileEvent(place, `id ${id.replace("/", "_")}`, {});
    const fields = parse(readFileSync(join(event, "event.yaml"), "utf8")) as object;
    const one = { session: "carte", type: "note", title: "t" };
    const both = {
      ...fields,
      traces: [
        { id: "carte", ...one },
        { id, ...one },
      ],
    };
    writeFileSync(join(event, "event.yaml"), stringify(both));
    expectRefusal(await attack(["validate", event, "--lang", "en"]), 1, /traces|id/u);
  });

  it("the id of a withdrawn trace is given to no other: not by hand, nor by the commands that write", async () => {
    const one = { session: "carte", type: "note", title: "t" };
    const event = hostileEvent(place, "reused", { "traces/carte.md": trace({ ...one, withdrawn: true }) });
    expect((await eventKit(["new", "trace", "carte", event])).code).toBe(0);
    const pad = join(place, "pad.md");
    writeFileSync(pad, "Session: carte\n## Idées\n- Une\n");
    await eventKit(["import", "notes", pad, event]);
    expect(readFileSync(join(event, "traces/carte.md"), "utf8")).toBe(trace({ ...one, withdrawn: true }));
    const fields = parse(readFileSync(join(event, "event.yaml"), "utf8")) as object;
    writeFileSync(join(event, "event.yaml"), stringify({ ...fields, traces: [{ id: "carte", ...one }] }));
    expectRefusal(await attack(["validate", event, "--lang", "en"]), 1, /carte/u);
  });
});

describe("row 55: players", () => {
  it("let in the hosts that the page names, and no page loads one by itself", () => {
    for (const path of pagesOf(site)) {
      const page = readFileSync(join(site, path), "utf8");
      expect(page, path).not.toMatch(/<(?:iframe|object|embed|base)\b/u);
      const [, policy] = /http-equiv="Content-Security-Policy" content="([^"]*)"/u.exec(page) ?? [];
      if (policy === undefined) continue;
      expect(policy, path).toMatch(/^frame-src (?:&#39;|')?[^;]+; media-src [^;]+$/u);
      expect(policy, path).not.toMatch(/evil|\*|data:|blob:|unsafe|http:/u);
    }
    const player = readFileSync(join(site, "fete-du-libre-2027/traces/mal.html"), "utf8");
    expect(player).toContain("frame-src https://videos.example.org;");
  });
});

describe("a cache of pictures and filled sheets in the event folder", () => {
  it("are no part of the site", async () => {
    const event = hostileEvent(place, "cached", {
      ".event-kit-cache/pictures/secret.html": `<p>${gone}</p>`,
      "notes/carte.md": `Session: carte\n## Idées\n- ${gone}\n`,
    });
    const out = join(place, "site-cached");
    const built = await attack(["build", event, "-o", out, ...told]);
    expect(built.code, built.stdout + built.stderr).toBe(0);
    for (const path of filesOf(out)) {
      expect(path).not.toMatch(/event-kit-cache|(?:^|\/)notes\//u);
      expect(readFileSync(join(out, path), "utf8"), path).not.toContain(gone);
    }
  });
});

describe("row 59: what the commands for notes and traces say of somebody who withdrew", () => {
  let event = "";
  beforeAll(() => {
    event = join(place, "canary");
    for (const [path, content] of Object.entries(canaryEvent(true))) {
      mkdirSync(dirname(join(event, path)), { recursive: true });
      writeFileSync(join(event, path), content);
    }
  });

  /** The name in every form that people and files give it. */
  const named = (text: string) => /canarquez/iu.test(plainText(text).replaceAll("|", ""));

  it("`new notes`: nothing, on paper either", async () => {
    const out = join(place, "sheets");
    const { code, stdout, stderr } = await eventKit(["new", "notes", event, "-o", out]);
    expect(code, stderr).toBe(0);
    expect(named(stdout)).toBe(false);
    expect(filesOf(out).length).toBeGreaterThan(1);
    for (const path of filesOf(out)) {
      const text = readFileSync(join(out, path), "utf8").replace(/base64,[A-Za-z0-9+/=]+/gu, "");
      expect(named(`${path}\n${text}`), path).toBe(false);
    }
  });

  it("`new trace`: nothing", async () => {
    const { code, stdout, stderr } = await eventKit(["new", "trace", "complete", event, "--dry-run"]);
    expect(code, stderr).toBe(0);
    expect(named(stdout + stderr)).toBe(false);
  });

  it.each([["--json"], ["--by", "session"], ["--by", "axis"], ["--missing"]])(
    "`status %s`: nothing but files to look into and addresses, as the organiser wrote them",
    async (...args) => {
      const { code, stdout } = await eventKit(["status", event, ...args, "--as-of", "2031-07-01"]);
      expect(code, stdout).toBe(0);
      expect(stdout.length).toBeGreaterThan(200);
      expect(named(stdout.replace(/https?:[^\s"]+|media\/[^\s":]+/gu, ""))).toBe(false);
    },
  );
});

describe("row 16: what a terminal is told of a hostile sheet", () => {
  it("holds no order to it", async () => {
    const event = hostileEvent(place, "terminal", {});
    const pad = join(place, "terminal.md");
    writeFileSync(
      pad,
      "Session: carte\n## Suites\n- \u001b]0;x\u0007\u001b[2J\u009b31m \u202eabc\n## Qui\u001b[1m\n- a\n",
    );
    for (const args of [[], ["--json"], ["--dry-run"]]) {
      const { stdout, stderr } = await eventKit(["import", "notes", pad, event, ...args]);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
      expect(stdout + stderr).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e]/u);
    }
  });
});
