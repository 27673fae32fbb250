// SPDX-License-Identifier: MIT
import { describe, expect, it } from "vitest";
import { isSafeLink, type MarkdownEnv, markdownRenderer } from "../../kit/render/markdown.ts";

const render = markdownRenderer();
const pages: Readonly<Record<string, string>> = { "a.md": "a.html", "media/x.png": "media/x.png" };

function html(markdown: string, given: Partial<MarkdownEnv> = {}): string {
  const env = {
    lang: "en",
    level: 2,
    usedIds: new Set<string>(),
    resolve: (address: string) => pages[address],
    measure: () => ({}),
    ...given,
  };
  return render(markdown, env).trim();
}

/** What a browser could follow or run in some HTML. */
const active = (text: string) =>
  [
    ...text.matchAll(
      /<[a-z][^>]*\s(?:href|src|on\w+|style|formaction|xlink:href|srcdoc)\s*=[^>]*>|<(?:script|iframe|object|embed|svg|style|base|meta|form)\b[^>]*>/giu,
    ),
  ].map(([tag]) => tag);

describe("HTML in an author's text", () => {
  it.each([
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "text <b onmouseover='alert(1)'>bold</b>",
    "<!-- comment --><style>*{display:none}</style>",
    "<svg/onload=alert(1)>",
    "<iframe srcdoc='<script>alert(1)</script>'>",
    "<details open ontoggle=alert(1)>",
    "| a |\n|---|\n| <script>alert(1)</script> |",
    "# <script>alert(1)</script>",
    "[<img src=x onerror=alert(1)>](a.md)",
    '![x" onerror="alert(1)](media/x.png)',
    "```html\n<script>alert(1)</script>\n```",
  ])("is shown as it is written: %s", (markdown) => {
    const tags = active(html(markdown)).filter(
      (tag) =>
        !/^<(?:a href="a\.html"|img src="media\/x\.png" alt="[^"]*" loading="lazy" decoding="async")>$/u.test(tag),
    );
    expect(tags).toEqual([]);
    expect(html(markdown)).not.toMatch(/<(?:script|img src=x|b |style|svg|iframe|details|!--)/iu);
  });
});

describe("a link in disguise is no link", () => {
  it.each([
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "javascript&colon;alert(1)",
    "javascript&#58;alert(1)",
    "javascript&#x3A;alert(1)",
    "&#106;avascript:alert(1)",
    "&#x6A;&#x61;vascript:alert(1)",
    "java&Tab;script:alert(1)",
    "java&NewLine;script:alert(1)",
    "java%0Ascript:alert(1)",
    "%6Aavascript:alert(1)",
    "javascript%3Aalert(1)",
    "<javascript:alert(1)>",
    "< javascript:alert(1)>",
    "<java\tscript:alert(1)>",
    "\u0001javascript:alert(1)",
    "\u00a0javascript:alert(1)",
    "\ufeffjavascript:alert(1)",
    "java\u00adscript:alert(1)",
    "java\\script:alert(1)",
    "vbscript:msgbox(1)",
    "data:text/html;base64,PHNjcmlwdD4=",
    "data:image/svg+xml,<svg/onload=alert(1)>",
    "DATA:text/html,x",
    "file:///etc/passwd",
    "ftp://files.example/x",
    "blob:https://a.example/1",
    "view-source:https://a.example",
    "intent://scan/#Intent;end",
    "about:blank",
    "ms-word:ofe|u|https://a.example/x.docx",
    "//evil.example/x",
    "\\\\evil.example\\x",
    "/\\evil.example",
    "https&colon;//evil.example\\@a.example",
    "https://ville.example@evil.example/",
    "https:ville.example@evil.example",
    "a.md:javascript:alert(1)",
    "../../../etc/passwd",
    "/etc/passwd",
  ])("%s", (address) => {
    const links = [`[text](${address})`, `![text](${address})`, `<${address}>`, `[text][1]\n\n[1]: ${address}`];
    for (const markdown of links) expect(active(html(markdown)), markdown).toEqual([]);
  });

  it.each([
    "https://a.example/x?y=1#z",
    "http://a.example",
    "HTTPS://a.example",
    "mailto:equipe@example.org",
    "tel:+33200000000",
  ])("%s is one, as it is written", (address) => {
    expect(isSafeLink(address)).toBe(true);
    expect(html(`[text](${address})`)).toBe(`<p><a href="${address}" rel="noopener">text</a></p>`);
  });
});

describe("a link to another file of the event", () => {
  it("leads to its page", () => {
    expect(html("[page](a.md)")).toBe('<p><a href="a.html">page</a></p>');
  });

  it("that leads nowhere keeps its text, whatever is in it, and the links around it", () => {
    expect(html("[*un* `b`](nowhere.md), [page](a.md)")).toBe(
      '<p><em>un</em> <code>b</code>, <a href="a.html">page</a></p>',
    );
  });

  it("inside the page is left as it is", () => {
    expect(html("[haut](#venir)")).toBe('<p><a href="#venir">haut</a></p>');
  });
});

describe("a picture", () => {
  it("of the event is shown, with its size when it is known, and its words without marks", () => {
    expect(html("![Un *grand* hall](media/x.png)", { measure: () => ({ width: 5, height: 3 }) })).toBe(
      '<p><img src="media/x.png" alt="Un grand hall" width="5" height="3" loading="lazy" decoding="async"></p>',
    );
  });

  it("of another site becomes a link to it, and only its words inside a link", () => {
    expect(html("![Un hall](https://a.example/x.png)")).toBe(
      '<p><a href="https://a.example/x.png" rel="noopener">Un hall</a></p>',
    );
    expect(html("![](https://a.example/x.png)")).toContain(">https://a.example/x.png</a>");
    expect(html("[![Un hall](https://a.example/x.png)](a.md)")).toBe('<p><a href="a.html">Un hall</a></p>');
  });

  it("that is not there leaves its words", () => {
    expect(html("![Un hall](media/none.png)")).toBe("<p>Un hall</p>");
  });
});

describe("headings", () => {
  it("start below the page's own, and never go beyond the sixth", () => {
    expect(html("# A\n\n## B\n\n###### C", { level: 3 }).match(/<h\d/gu)).toEqual(["<h3", "<h4", "<h6"]);
  });

  it("have an address from their words, unique on the page, apart from the page's own", () => {
    const usedIds = new Set(["content"]);
    const ids = (text: string) => [...html(text, { usedIds }).matchAll(/ id="([^"]*)"/gu)].map((match) => match[1]);
    expect(ids("# Été à Liège !\n\n# Content\n\n# 日本語\n\n# !!!\n\n# Part places\n\n> # Été à Liège")).toEqual([
      "ete-a-liege",
      "content-2",
      "日本語",
      "section",
      "text-part-places",
      "ete-a-liege-2",
    ]);
    expect(ids("# Été à Liège")).toEqual(["ete-a-liege-3"]);
  });
});

describe("French spacing", () => {
  const text = "Qui vient ? « Tous ! » Voir `a ? b` et https://a.example/?q=1 : oui.";

  it("is given to French texts, never to code or addresses", () => {
    expect(html(text, { lang: "fr" })).toBe(
      "<p>Qui vient\u202f? «\u202fTous\u202f!\u202f» Voir <code>a ? b</code> et https://a.example/?q=1\u00a0: oui.</p>",
    );
    expect(html("Oui ?", { lang: "fr-CA" })).toContain("\u202f?");
  });

  it("is not given to others", () => {
    expect(html(text, { lang: "en" })).not.toMatch(/[\u00a0\u202f]/u);
    expect(html("Ja ?", { lang: "frr" })).toBe("<p>Ja ?</p>");
  });
});

describe("a block of code", () => {
  it("can be scrolled with the keyboard, whichever way it is written", () => {
    expect(html("```js\na\n```")).toBe('<pre tabindex="0"><code class="language-js">a\n</code></pre>');
    expect(html("    a")).toBe('<pre tabindex="0"><code>a\n</code></pre>');
  });
});

describe("a table", () => {
  it("scrolls within its own box, which the keyboard reaches", () => {
    expect(html("| a | b |\n|---|--:|\n| 1 | 2 |")).toMatch(
      /^<div class="table-scroll" tabindex="0"><table>[\s\S]*<td>1<\/td>[\s\S]*<\/table><\/div>$/u,
    );
  });

  it("aligns nothing with an inline style, which a strict policy would refuse", () => {
    expect(html("| a | b |\n|:-:|--:|\n| 1 | 2 |")).not.toContain("style=");
    expect(html("| a | b | c |\n|:-:|--:|:--|\n| 1 | 2 | 3 |")).toContain(
      '<td class="align-center">1</td>\n<td class="align-right">2</td>\n<td>3</td>',
    );
  });
});
