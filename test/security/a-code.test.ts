// SPDX-License-Identifier: MIT
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { cssFault } from "../../kit/validate/files/css-fault.ts";
import { isActiveSvg } from "../../kit/validate/files/svg-fault.ts";
import { scratchFolder } from "../helpers/kit-cli.ts";
import { filesOf } from "../helpers/site-files.ts";
import { attack, expectRefusal, expectSentences, hostileEvent } from "./hostile.ts";

const place = scratchFolder();
const canary = join(place, "canary");
const code = `require("fs").writeFileSync(${JSON.stringify(canary)}, "ran")`;
const module = `import { writeFileSync } from "node:fs"; writeFileSync(${JSON.stringify(canary)}, "ran"); export default {};`;

describe("row 1: code in the event folder", () => {
  it.each(["js", "javascript", "jsLegacy", "JavaScript", "node", "coffee", "json", "constructor"])(
    "---%s is refused and not run",
    async (language) => {
      const folder = hostileEvent(place, `front-${language}`, {
        "pages/a.md": `---${language}\n{ title: (${code}, "a") }\n---\nText.\n`,
      });
      expectRefusal(await attack(["build", folder]), 1, "front-matter/language");
      expect(existsSync(canary)).toBe(false);
    },
  );

  it("files that Eleventy would run are left out, said, and not run, in the event or in the current folder", async () => {
    const names = [
      "eleventy.config.js",
      "eleventy.config.mjs",
      ".eleventy.js",
      "_data/a.mjs",
      "pages/pages.11tydata.mjs",
      "a.11ty.mjs",
      "theme/templates/session.mjs",
    ];
    const folder = hostileEvent(place, "eleventy", {
      ...Object.fromEntries(names.map((name) => [name, module])),
      ".eleventyignore": "**/*\n",
      ".gitignore": "*\n",
      "package.json": "{ not JSON",
    });
    const ran = await attack(["build", "."], { cwd: folder });
    expect(ran.code, ran.stderr).toBe(0);
    expect(ran.stderr).toContain("file/unknown");
    expect(existsSync(canary)).toBe(false);
    expect(filesOf(join(folder, "_site")).filter((path) => /11ty|eleventy|\.mjs/u.test(path))).toEqual([]);
  });
});

describe("rows 3 and 7: fields that give orders to Eleventy", () => {
  it("are unknown fields, all of them", async () => {
    const fields = [
      "templateEngineOverride",
      "layout",
      "permalink",
      "pagination",
      "eleventyComputed",
      "eleventyExcludeFromCollections",
      "eleventyNavigation",
      "eleventyImport",
      "permalinkBypassOutputDir",
      "tags",
      "date",
      "dynamicPermalink",
      "override:a",
    ];
    const folder = hostileEvent(place, "fields", {
      "pages/a.md": `---\ntitle: A\n${fields.map((name) => `${name}: ../../x\n`).join("")}---\nText.\n`,
    });
    const { stdout, code: exit } = await attack(["validate", folder, "--format", "json"]);
    const found: { code: string; line: number }[] = JSON.parse(stdout).findings;
    expect(exit).toBe(1);
    expect(found.filter((one) => one.code === "schema/unknown-field").map((one) => one.line)).toEqual(
      fields.map((_, index) => index + 3),
    );
  });
});

describe("row 4: signs of template languages", () => {
  it("are shown as they are written", async () => {
    const written = [
      "{{ 6 * 7 }}",
      "{% raw %}",
      "{{< x >}}",
      // biome-ignore lint/suspicious/noTemplateCurlyInString: it must stay text
      "${process.env.HOME}",
      "<%= 6 * 7 %>",
      '{{ range.constructor("return 6*7")() }}',
    ];
    const folder = hostileEvent(place, "templates", {
      "pages/a.md": `---\ntitle: "{{ 6 * 7 }}"\n---\n${written.map((text) => `\`${text}\`\n`).join("\n")}`,
    });
    const ran = await attack(["build", folder]);
    expect(ran.code, ran.stderr).toBe(0);
    const page = readFileSync(join(folder, "_site/fete-du-libre-2027/pages/a.html"), "utf8");
    const text = page.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"');
    for (const one of written) expect(text).toContain(`<code>${one}</code>`);
    expect(page).toContain("<h1>{{ 6 * 7 }}</h1>".slice(4, -5));
    expect(page).not.toMatch(/>\s*42\s*</u);
  });
});

describe("row 9: a stylesheet that calls elsewhere", () => {
  it.each([
    ["behind a sign of comment in a string", 'a{content:"/*"}b{background:url(https://e.example/x)}c{d:"*/"}'],
    ["behind a sign of comment in an address", "a{b:url(x/*);background:url(https://e.example/x);c:url(*/)}"],
    ["behind an address that is none", 'a{b:url(a"b);background:url(https://e.example);c:"d"}'],
    ["with an escaped end of line", 'a{background:url("ht\\\ntps://e.example")}'],
    ["with an escaped tab, which browsers drop", 'a{background:url("ht\\9tps://e.example")}'],
    ["with an escape that eats the end of a line", 'a{background:url("ht\\74\r\nps://e.example")}'],
    ["with the second of several pictures", 'a{background:image-set("a.png" 1x, "https://e.example" 2x)}'],
    ["through a variable", 'a{--x:"https://e.example";background:image-set(var(--x) 1x)}'],
    ["by a name with an escape", "a{background:\\75 rl(https://e.example)}"],
    ["by a name with an escape, then something like a comment", "a{b:\\75rl(/*);c:url(x*/)}"],
    ["without a scheme", 'a{background:-webkit-image-set("//e.example" 1x)}'],
    ["with a tab between its slashes", 'a{b:image-set("/\\9/e.example")}'],
  ])("%s is refused", (_, css) => {
    expect(cssFault(css)).toBeDefined();
  });

  it.each([
    'a[href^="https://"]::after { content: "Note: " attr(href) }',
    ".sm\\:w:not(.a) { b: c }",
    'a { b: url( "data:font/woff2;base64,AA" ); quotes: "//" "/" }',
    'ol { c: counters(i, ": ") }',
    "/* url(https://x.example) */",
  ])("%s does not, and is let through", (css) => {
    expect(cssFault(css)).toBeUndefined();
  });
});

describe("rows 9 and 27: a drawing that is a program", () => {
  it.each([
    ["with a prefix of any letters", '<svg><é:script xmlns:é="http://www.w3.org/2000/svg">1</é:script></svg>'],
    [
      "by an entity after a tricky document type",
      '<!DOCTYPE svg SYSTEM ">" [<!ENTITY a "&#38;#60;script>">]><svg>&a;</svg>',
    ],
    ["by an attribute with a default", '<!DOCTYPE svg SYSTEM ">" [<!ATTLIST svg onload CDATA "1">]><svg/>'],
    ["that animates an address", '<svg><image><set attributeName="href" to="https://e.example"/></image></svg>'],
    [
      "that sends the visitor elsewhere",
      '<svg><h:meta xmlns:h="http://www.w3.org/1999/xhtml" http-equiv="refresh" content="0;url=//e.example"/></svg>',
    ],
    ["in an encoding with another text in it", '<?xml version="1.0" encoding="iso-2022-jp"?><svg/>'],
    ["with the controls of such an encoding", "<svg><scr\u001b(Bipt/></svg>"],
    ["in bytes that are not UTF-8", "<svg>\ufffd</svg>"],
    ["with an escaped address in its style", "<svg><style>a{b:\\75rl(https://e.example)}</style></svg>"],
    ["with a set of pictures in its style", '<svg><style>a{b:image-set("https://e.example" 1x)}</style></svg>'],
    ["with space around its signs", '<svg><a href\n=\n" https://e.example"/></svg>'],
  ])("%s is refused", (_, svg) => {
    expect(isActiveSvg(svg)).toBe(true);
  });

  it("as drawing programs save it is let through", () => {
    const saved =
      '<?xml version="1.0" encoding="UTF-8" standalone="no"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd"><svg xmlns="http://www.w3.org/2000/svg"><style>.a{fill:url(#b)}[x]{}</style><use xlink:href = "#c"/><animate attributeName="x"/></svg>';
    expect(isActiveSvg(saved)).toBe(false);
  });

  it("is refused by the command, under its own name or another", async () => {
    const svg = "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>";
    const said = "alt: A\ncredit: B\n";
    const folder = hostileEvent(place, "drawings", {
      "media/a.svg": svg,
      "media/a.svg.yaml": said,
      "media/b.png": svg,
      "media/b.png.yaml": said,
      "media/c.html": svg,
    });
    const ran = await attack(["validate", folder]);
    expectRefusal(ran, 1, "media/type");
    expect(ran.stdout.match(/media\/type/gu)).toHaveLength(3);
    expectSentences(ran.stdout);
  });
});
