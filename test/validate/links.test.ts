// SPDX-License-Identifier: MIT
import { describe, expect, it } from "vitest";
import { judgeLink } from "../../kit/validate/texts/link-fault.ts";
import { relativePath } from "../../kit/validate/texts/link-targets.ts";
import { markdownLinks } from "../../kit/validate/texts/markdown-links.ts";
import { codes, event, found } from "./judge.ts";

const good = [
  "https://example.org",
  "HTTP://example.org/a?b=c&copy=d#e",
  "https://été.example/chemin",
  "https://[::1]:8080/",
  "mailto:contact@example.org",
  "mailto:contact@example.org?subject=Bonjour",
  "tel:+33200000000",
  "tel:+33-2-00.00(00)",
  "#salles",
];

/** Everything a careless or hostile author may write; none may reach a page as a link. */
const refused: readonly [link: string, verdict: string][] = [
  ["javascript:alert(1)", "scheme"],
  ["JaVaScRiPt:alert(1)", "scheme"],
  ["java\tscript:alert(1)", "characters"],
  ["java\nscript:alert(1)", "characters"],
  ["\u0001javascript:alert(1)", "characters"],
  [" javascript:alert(1)", "malformed"],
  ["javascript&colon;alert(1)", "characters"],
  ["&#106;avascript:alert(1)", "characters"],
  ["java&#x0A;script:alert(1)", "characters"],
  ["javascript%3Aalert(1)", "scheme"],
  ["java\u200bscript:alert(1)", "characters"],
  ["\u202ejavascript:alert(1)", "characters"],
  ["feed:javascript:alert(1)", "scheme"],
  ["view-source:javascript:alert(1)", "scheme"],
  ["vbscript:msgbox(1)", "scheme"],
  ["data:text/html,<script>alert(1)</script>", "scheme"],
  ["data:image/svg+xml;base64,PHN2Zz4=", "scheme"],
  ["blob:https://example.org/1", "scheme"],
  ["filesystem:https://example.org/1", "scheme"],
  ["file:///etc/passwd", "scheme"],
  ["ftp://example.org", "scheme"],
  ["ssh://example.org", "scheme"],
  ["intent://scan/#Intent;end", "scheme"],
  ["about:blank", "scheme"],
  ["C:/Users", "scheme"],
  ["//example.org", "host"],
  ["///example.org", "host"],
  ["/\\example.org", "characters"],
  ["\\\\example.org\\part", "characters"],
  ["https:\\\\example.org", "characters"],
  ["https://user:secret@example.org", "characters"],
  ["https:example.org", "malformed"],
  ["https:///example.org", "malformed"],
  ["https://", "malformed"],
  ["https://exa mple.org", "malformed"],
  ["https://example.org:99999", "malformed"],
  ["www.example.org:8080/x", "malformed"],
  ["mailto:nobody", "malformed"],
  ["tel:call-me", "malformed"],
  ["/etc/passwd", "outside"],
  ["../../secret.md", "outside"],
  ["%2e%2e/%2e%2e/secret.md", "outside"],
  ["a%00b.md", "characters"],
  ["a%5Cb.md", "characters"],
  ["a%E0%A4%A.md", "malformed"],
  ["?page=2", "malformed"],
];

describe("a link", () => {
  it.each(good)("may be %s", (link) => {
    expect(judgeLink(link, "sessions")).toEqual({ is: "good" });
  });

  it.each(refused)("may not be %j", (link, verdict) => {
    const judged = judgeLink(link, "sessions");
    expect(judged.is === "unsafe" ? judged.reason : judged.is).toBe(verdict);
  });

  it.each([
    ["../people/hugo.md", "people/hugo.md"],
    ["./autre.md#suite", "sessions/autre.md"],
    ["autre.md", "sessions/autre.md"],
    ["../media/plan%20a.png", "media/plan a.png"],
  ])("to %s is a path from its file's folder", (link, path) => {
    expect(judgeLink(link, "sessions")).toEqual({ is: "path", path });
  });
});

describe("the way between two places of the folder", () => {
  it.each([
    ["pages", "people/hugo.md", "../people/hugo.md"],
    ["people", "people/hugo.md", "hugo.md"],
    ["", "people/hugo.md", "people/hugo.md"],
  ])("from “%s” to %s is %s", (folder, path, way) => {
    expect(relativePath(folder, path)).toBe(way);
  });
});

describe("links of a Markdown text", () => {
  const targets = (markdown: string) => markdownLinks(markdown).map((link) => link.target);

  it("are inline, in references, between angle brackets, and in pictures", () => {
    const markdown =
      "[a](b.md) [c][d] <https://e.example> ![f](g.png)\n\n[d]: h.md 'Title'\n\n[i](<j k.md>) [l](m.md \"n\")";
    expect(targets(markdown)).toEqual(["b.md", "https://e.example", "g.png", "h.md", "j k.md", "m.md"]);
  });

  it("keep their parentheses, and are found around a picture", () => {
    expect(targets("[a](b_(c).md) [![d](e.png)](f.md)")).toEqual(["b_(c).md", "e.png", "f.md"]);
  });

  it("are not looked for in code", () => {
    expect(targets("`[a](b.md)`\n\n```\n[c](d.md)\n```\n\n~~~ text\n[e](f.md)\n~~~\n\n[g](h.md)")).toEqual(["h.md"]);
  });

  it("say where they stand, and what a picture shows", () => {
    expect(markdownLinks("Voir [a](b.md), ![un plan](c.png)")).toEqual([
      { target: "b.md", offset: 9 },
      { target: "c.png", offset: 27, alt: "un plan" },
    ]);
  });

  it.each(["[", "](", "![", "`", "```\n", "[a](", "<a:", "[]("])(
    "are found without end when %j is repeated",
    (sign) => {
      expect(markdownLinks(sign.repeat(20_000))).toBeInstanceOf(Array);
    },
  );
});

describe("links of an event", () => {
  it("are judged in Markdown fields of event.yaml as in bodies, each at its place", () => {
    expect(
      found({
        "event.yaml": `${event}description: "[a](ftp://b)"\n`,
        "pages/a.md": "---\ntitle: A\n---\n\nUn [b](b.md).\n",
      }),
    ).toEqual([
      'event.yaml:10:14 link/unsafe {"link":"ftp://b","reason":"scheme"}',
      'pages/a.md:5:8 link/unknown-target {"link":"b.md","nearest":"a.md"}',
    ]);
  });

  it("may lead to content, media, translations, and to things written in event.yaml", () => {
    const event2 = `${event}people: [{id: ada, name: Ada, fictional: true}]\n`;
    const page = "---\ntitle: A\n---\n[a](../people/ada.md) [b](b.md) [c](../media/c.txt)\n";
    const files = {
      "event.yaml": event2,
      "pages/a.md": page,
      "pages/b.md": page,
      "media/c.txt": "c",
      "media/c.txt.yaml": "credit: Ada\n",
    };
    expect(codes(files)).toEqual([]);
  });

  it("of fields are whole addresses, never paths", () => {
    expect(found({ "event.yaml": `${event}url: ../index.html\nregistration: {url: "#ici"}\n` })).toEqual([
      'event.yaml:10:6 link/malformed {"link":"../index.html"}',
      'event.yaml:11:21 link/malformed {"link":"#ici"}',
    ]);
  });

  it("are judged in every field that templates may turn into a link", () => {
    const extra =
      "accessibility: {contact: 'javascript:alert(1)'}\nprivacy: {contact: 'Par courrier : 1 rue de l’Exemple'}\n";
    expect(found({ "event.yaml": event + extra })).toEqual([
      'event.yaml:10:26 link/unsafe {"link":"javascript:alert(1)","reason":"scheme"}',
    ]);
  });
});
