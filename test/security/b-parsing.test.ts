// SPDX-License-Identifier: MIT
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { eventYaml } from "../helpers/an-event.ts";
import { scratchFolder } from "../helpers/kit-cli.ts";
import { filesOf } from "../helpers/site-files.ts";
import { attack, type Content, expectRefusal, expectSentences, hostileEvent } from "./hostile.ts";

const place = scratchFolder();
const page = (text: string) => `---\ntitle: A\n---\n${text}\n`;
let count = 0;
const event = (files: Readonly<Record<string, Content>>) => hostileEvent(place, `event-${count++}`, files);

describe("row 11: links in disguise", () => {
  it.each([
    "[a](javascript:alert(1))",
    "[a](&#106;avascript:alert(1))",
    "[a](java\\script:alert(1))",
    "<javascript:alert(1)>",
    "[a][b]\n\n[b]: javascript:alert(1)",
    "![a](data:text/html,1)",
    "[a](//e.example)",
    "[a](intent:x)",
    "[a](../../../../etc/passwd)",
  ])("%s is refused in a text", async (text) => {
    expectRefusal(await attack(["validate", event({ "pages/a.md": page(text) })]), 1, /link\/(?:unsafe|malformed)/);
  });

  it("are refused in every field that holds an address", async () => {
    const url = "javascript:alert(1)";
    const fields = {
      links: [{ title: "A", url }],
      registration: { url },
      call: { url },
      organisations: [{ id: "o", name: "O", url }],
      lineage: [{ relation: "continues", title: "A", url }],
    };
    const { stdout } = await attack(["validate", event({ "event.yaml": eventYaml(fields) }), "--format", "json"]);
    const found: { code: string; pointer: string }[] = JSON.parse(stdout).findings;
    const unsafe = found.filter((one) => one.code === "link/unsafe").map((one) => one.pointer);
    expect(unsafe).toEqual(
      expect.arrayContaining(["/registration/url", "/call/url", "/organisations/0/url", "/lineage/0/url"]),
    );
  });

  it("HTML in a title or a text is text on every page", async () => {
    const evil = '</title><script>alert(1)</script><img src=x onerror="alert(1)">';
    const folder = event({
      "event.yaml": eventYaml({ title: evil, tagline: evil, axes: [{ id: "a", title: evil }] }),
      "pages/a.md": page(evil),
    });
    const ran = await attack(["build", folder]);
    expect(ran.code, ran.stderr).toBe(0);
    const site = join(folder, "_site");
    for (const path of filesOf(site).filter((name) => /\.(?:html|svg|xml)$/u.test(name))) {
      expect(readFileSync(join(site, path), "utf8"), path).not.toMatch(/<script>alert|<img src=x/u);
    }
  });
});

describe("row 16: characters that nobody sees", () => {
  it.each([
    ["U+202E by an escape", '"\\u202e"', "text/bidi-control"],
    ["NUL by an escape", '"\\0"', "text/control-character"],
    ["half a character by an escape", '"\\ud800"', "text/control-character"],
    ["U+FFFF, which no drawing can hold", '"\uffff"', "text/control-character"],
    ["U+FFFE by an escape", '"\\ufffe"', "text/control-character"],
  ])("%s is refused in a title", async (_, title, code) => {
    const text = eventYaml().replace("La Fête", title);
    expectRefusal(await attack(["build", event({ "event.yaml": text })]), 1, code);
  });

  it.each(["utf16le", "latin1"] as const)("a file in %s is refused", async (encoding) => {
    expectRefusal(
      await attack(["validate", event({ "event.yaml": Buffer.from(eventYaml({ title: "La Fête" }), encoding) })]),
      1,
      /text\/(?:encoding|control-character)/,
    );
  });

  it("those of a terminal, in a file's name or text, never reach the terminal", async () => {
    const folder = event({ "media/a\u001b[2J.png": "x", "pages/a.md": page("a \u001b]0;title\u0007 b") });
    const ran = await attack(["validate", folder]);
    expect(ran.code).toBe(1);
    expect(ran.stdout + ran.stderr).not.toContain("\u001b");
  });
});

describe("row 19: more than anybody writes", () => {
  const many = (length: number, make: (index: number) => string) =>
    Array.from({ length }, (_, index) => make(index)).join("");

  it.each([
    ["10,000 unknown fields", eventYaml() + many(10_000, (index) => `k${index}: 1\n`)],
    [
      "50,000 references to nothing",
      `${eventYaml()}axes: [{id: a, title: A}]\nsessions: [{id: s, title: S, axes: [${many(50_000, (index) => `b${index},`)}]}]\n`,
    ],
    ["a text of a million characters", `${eventYaml()}tagline: "${"a ".repeat(500_000)}"\n`],
  ])("%s are refused, and the refusal ends", async (_, text) => {
    const ran = await attack(["validate", event({ "event.yaml": text })]);
    expectRefusal(ran, 1, /schema\//);
    expect(ran.stdout.match(/ {2}error {2}/gu)?.length).toBeLessThanOrEqual(1_000);
  });
});

describe("row 20: texts made to be slow", () => {
  const length = 190_000;
  const filled = (sign: string) => sign.repeat(Math.floor(length / sign.length));

  it.each(["](", "[a](", "![a](b", "[a]: x\n"])("a text full of %j is refused, its first links named", async (sign) => {
    const ran = await attack(["build", event({ "pages/a.md": page(filled(sign)) })]);
    expectRefusal(ran, 1, /link\//);
    expect(ran.stderr.match(/ {2}error {2}/gu)?.length).toBeLessThanOrEqual(20);
  });

  it.each(["*a_ ", "> ", "- ", "`", "<", "&#", "**a", "|a"])("a text full of %j is published", async (sign) => {
    const ran = await attack(["build", event({ "pages/a.md": page(filled(sign)) })]);
    expect(ran.code, ran.stderr).toBe(0);
  });

  const megabyte = 1_048_000;
  it.each([
    ["url(", " "],
    ["", '"\\'],
    ["", "/*"],
    ["", "a\\"],
    ["expression", " "],
  ])("a stylesheet of %j and a megabyte of %j is judged", async (start, filling) => {
    const ran = await attack([
      "validate",
      event({ "theme/a.css": start + filling.repeat(Math.floor(megabyte / filling.length)) }),
    ]);
    expect(ran.code, ran.stderr).not.toBeNull();
    expectSentences(ran.stdout + ran.stderr);
  });

  it.each([
    ["<svg><a href=", " "],
    ["<svg>", "<!doctype "],
    ["<svg>url(", " "],
    ["<svg>", "&#"],
    ["<svg><", "a"],
  ])("a drawing of %j and a megabyte of %j is judged", async (start, filling) => {
    const drawing = start + filling.repeat(Math.floor(megabyte / filling.length));
    const ran = await attack([
      "validate",
      event({ "media/a.svg": drawing, "media/a.svg.yaml": "alt: A\ncredit: B\n" }),
    ]);
    expect(ran.code, ran.stderr).not.toBeNull();
    expectSentences(ran.stdout + ran.stderr);
  });
});
