// SPDX-License-Identifier: MIT
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { renderWithEleventy, Sheet } from "../../kit/render/eleventy.ts";
import { root } from "../helpers/kit-cli.ts";

const theme = join(root, "templates/site");
const rendered = async (pages: readonly (readonly [string, string])[]) => {
  const sheets = pages.map(([path, text]) => new Sheet(path, () => text));
  const files = await renderWithEleventy(sheets, theme);
  return files.map(({ path, content }) => ({ path, content: new TextDecoder().decode(content) }));
};

describe("pages rendered through Eleventy", () => {
  it("come back in the order given, byte for byte", async () => {
    const pages = [
      ["z.html", "Zoé \u202f «\u00a0»\r\n\t"],
      ["a/b/c.html", "日本語 😀 \u0000\u2028 e\u0301"],
      ["a.html", ""],
      ["index.html", "front"],
      ["a/index.html", "folder"],
      ["404.html", "lost"],
    ] as const;
    expect(await rendered(pages)).toEqual(pages.map(([path, content]) => ({ path, content })));
  });

  it("are texts, never templates, whatever they look like", async () => {
    const texts = [
      "---js\n{ title: process.exit(7) }\n---\n",
      "---\npermalink: elsewhere.html\n---\nx",
      "{{ 7 * 7 }}{{{ x }}}",
      "{% include 'secret' %}{%- for a in b -%}",
      "<%= 7 * 7 %><%- include('x') %>",
      "$" + "{7 * 7}`",
      "{# comment #}",
      "@@include('x')",
      "<?php echo 49 ?>",
    ];
    const pages = texts.map((text, index): [string, string] => [`p${index}.html`, text]);
    expect((await rendered(pages)).map(({ content }) => content)).toEqual(texts);
  });

  it("of a second site in the same process are not those of the first", async () => {
    await rendered([["same.html", "one"]]);
    expect(await rendered([["same.html", "two"]])).toEqual([{ path: "same.html", content: "two" }]);
  });

  it("are drawn from any current folder, such as `event` for a kit in `event-kit` beside it", async () => {
    const cwd = vi.spyOn(process, "cwd").mockReturnValue(root.slice(0, -1));
    try {
      expect(await rendered([["a.html", "drawn"]])).toEqual([{ path: "a.html", content: "drawn" }]);
    } finally {
      cwd.mockRestore();
    }
  });

  it("say which fault of a template stopped them", async () => {
    const broken = new Sheet("a.html", () => {
      throw new Error("a fault of ours");
    });
    await expect(renderWithEleventy([broken], theme)).rejects.toThrow(/a fault of ours/u);
  });
});
