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
    credit: () => undefined,
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

describe("a picture whose author is named", () => {
  const licence = { name: "CC <BY> 4.0", url: "https://licence.example/?a&b" };
  const credit = () => ({ credit: 'Prune "<b>" Vasseur', licence });
  const said =
    '<figcaption><span class="credit">Prune &quot;&lt;b&gt;&quot; Vasseur</span>, <a href="https://licence.example/?a&amp;b" rel="noopener">CC &lt;BY&gt; 4.0</a></figcaption>';

  it("says who made it and under which licence, when it stands alone in its paragraph", () => {
    const picture = '<img src="media/x.png" alt="Un hall" loading="lazy" decoding="async">';
    expect(html("![Un hall](media/x.png)", { credit })).toBe(`<figure class="figure">${picture}${said}</figure>`);
    expect(html("[![Un hall](media/x.png)](a.md)", { credit })).toBe(
      `<figure class="figure"><a href="a.html">${picture}</a>${said}</figure>`,
    );
    expect(html("- ![Un hall](media/x.png)", { credit })).toMatch(/<li>\s*<figure [\s\S]*<\/figure>\s*<\/li>/u);
  });

  it("stays in its line when there are words around it, and as it was without a credit or a file", () => {
    expect(html("Voir ![Un hall](media/x.png)", { credit })).toMatch(/^<p>Voir <img [^>]*><\/p>$/u);
    expect(html("![Un hall](media/x.png)")).toMatch(/^<p><img /u);
    expect(html("![Un hall](media/none.png)", { credit })).toBe("<p>Un hall</p>");
    expect(html("![Un hall](https://a.example/x.png)", { credit })).toMatch(/^<p><a /u);
  });

  it("is credited without a licence when none is known", () => {
    expect(html("![](media/x.png)", { credit: () => ({ credit: "Colin" }) })).toContain(
      '<figcaption><span class="credit">Colin</span></figcaption>',
    );
  });
});

describe("a web address left bare", () => {
  const link = (address: string) => `<a href="${address}" rel="noopener">${address}</a>`;

  it("is a link when it stands as a word, without the sentence's punctuation", () => {
    expect(html("https://a.example/x_y_z")).toBe(`<p>${link("https://a.example/x_y_z")}</p>`);
    expect(html("Voir HTTPS://a.example, (http://b.example/c_(d)). Et **https://e.example/**!")).toBe(
      `<p>Voir ${link("HTTPS://a.example")}, (${link("http://b.example/c_(d)")}). Et <strong>${link("https://e.example/")}</strong>!</p>`,
    );
    expect(html("Un carnet (https://a.example/x) ; « https://b.example »", { lang: "fr" })).toBe(
      `<p>Un carnet (${link("https://a.example/x")})\u202f; «\u202f${link("https://b.example")}\u202f»</p>`,
    );
    expect(html("https://a.example/?a=1&b=l'eau", { lang: "fr" })).toContain(
      'href="https://a.example/?a=1&amp;b=l\'eau"',
    );
  });

  it.each([
    "a.example",
    "www.a.example",
    "ada@a.example",
    "192.0.2.1",
    "//a.example/x",
    "ftp://a.example/x",
    "https://",
    "https:a.example",
    "view-source:https://a.example",
    "javascript:https://a.example",
    "src=https://a.example/x.png",
    '<img src="https://a.example/x.png">',
    "https://ville.example@evil.example/",
    "https://ville.example\\\\@evil.example/",
    "`https://a.example`",
    "    https://a.example",
  ])("is left as it is when it is anything else: %s", (markdown) => {
    expect(active(html(markdown))).toEqual([]);
  });

  it("makes no link inside a link, nor in a picture's words", () => {
    expect(html("[https://b.example](a.md)")).toBe('<p><a href="a.html">https://b.example</a></p>');
    expect(html("![https://b.example](media/x.png)")).toContain('alt="https://b.example"');
  });

  it("makes one link of each address, however many and however closed", () => {
    const many = "https://a.example/(((.,.,.,))) ".repeat(5000);
    expect(html(many).match(/<a href/gu)).toHaveLength(5000);
    expect(html(`https://a.example/${")".repeat(100_000)}`)).toContain(`${link("https://a.example/")})`);
  });
});

describe("headings", () => {
  it("start below the page's own, and never go beyond the sixth", () => {
    expect(html("# A\n\n## B\n\n###### C", { level: 3 }).match(/<h\d/gu)).toEqual(["<h3", "<h4", "<h6"]);
  });

  it("have an address that starts with a letter, even when they start with a number", () => {
    expect(html("# 2018, une édition\n\n# ½ journée")).toMatch(
      / id="text-2018-une-edition"[\s\S]* id="text-½-journee"/u,
    );
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
      '<p>Qui vient\u202f? «\u202fTous\u202f!\u202f» Voir <code>a ? b</code> et <a href="https://a.example/?q=1" rel="noopener">https://a.example/?q=1</a>\u00a0: oui.</p>',
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
