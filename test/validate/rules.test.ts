// SPDX-License-Identifier: MIT
import { describe, expect, it } from "vitest";
import { isActiveSvg } from "../../kit/validate/files/svg-fault.ts";
import { nearest } from "../../kit/validate/nearest.ts";
import { codes, event, found } from "./judge.ts";

const inEvent = (extra: string) => found({ "event.yaml": event + extra });

describe("references", () => {
  it("are checked in every field that holds an id", () => {
    const lines = [
      "axes: [x]",
      "track: x",
      "format: x",
      "slots: [{start: 2018-09-13T10:00, duration: 1h, room: x}, {start: 2018-09-14T10:00, duration: 1h, rooms: [x]}]",
      "speakers: [x]",
      "facilitators: [x]",
      "moderators: [x]",
      "rapporteurs: [x]",
      "graphic_recorders: [x]",
      "interpreters: [x]",
      "expected_traces: [{type: minutes, from: x}]",
    ];
    expect(found({ "sessions/a.md": `---\ntitle: A\n${lines.join("\n")}\n---\n` })).toHaveLength(12);
    const extra =
      "tracks: [{id: t, title: T, axis: x, lead: x}]\npeople: [{id: p, name: P, fictional: true, organisation: x}]\npartners: [{organisation: x, role: host}]\nworking_groups: [{id: g, title: G, coordinators: [x]}]\n";
    expect(inEvent(extra)).toHaveLength(5);
    expect(
      found({
        "traces/t.md":
          "---\nsession: x\naxis: x\nworking_group: x\nmethod: {format: x}\nquotes: [{text: Oui, person: x}]\n---\nTexte.\n",
      }).filter((line) => line.includes("reference/unknown")),
    ).toHaveLength(5);
  });

  it("may lead to the kit's own formats", () => {
    expect(codes({ "sessions/a.md": "---\ntitle: A\nformat: fishbowl\n---\n" })).toEqual([]);
    expect(found({ "sessions/a.md": "---\ntitle: A\nformat: fish-bowl\n---\n" })).toEqual([
      'sessions/a.md:3:9 reference/unknown {"id":"fish-bowl","kind":"format","nearest":"fishbowl","known":3}',
    ]);
  });
});

describe("the nearest word", () => {
  it.each([
    ["hugo-lemoin", "hugo-lemoine"],
    ["Hugo_Lemoine", "hugo-lemoine"],
    ["hügo lemoine", "hugo-lemoine"],
    ["lou", undefined],
    ["", undefined],
    ["x".repeat(5000), undefined],
  ])("to “%s” is %s", (word, expected) => {
    expect(nearest(word, ["hugo-lemoine", "ada"])).toBe(expected);
  });
});

describe("ids", () => {
  it("are unique for each kind, not between kinds", () => {
    expect(inEvent("axes: [{id: a, title: A}]\ntracks: [{id: a, title: A}]\n")).toEqual([]);
    expect(inEvent("axes: [{id: a, title: A}, {id: a, title: B}]\n")).toEqual([
      'event.yaml:10:32 id/duplicate {"id":"a","kind":"axis"}',
    ]);
  });

  it("of rooms are unique across places, since sessions name rooms alone", () => {
    const room = (place: string) => `{id: ${place}, name: A, rooms: [{id: r, name: R}]}`;
    expect(codes({ "event.yaml": `${event}places: [${room("un")}, ${room("deux")}]\n` })).toEqual(["id/duplicate"]);
  });

  it("take no address that a web server reserves", () => {
    expect(codes({ "sessions/index.md": "---\ntitle: A\n---\n" })).toEqual(["id/collision"]);
    expect(codes({ "places/index.md": "---\nname: A\n---\n" })).toEqual([]);
  });
});

describe("licences", () => {
  it("are checked wherever one is given", () => {
    const trace =
      "---\ntype: slides\nauthors: [Ada]\nlicence: libre\nresources: [{title: R, licence: libre}]\nmedia: [{type: video, author: Ada, licence: libre}]\n---\nTexte.\n";
    expect(codes({ "traces/t.md": trace })).toEqual(["licence/unknown"]);
    expect(found({ "traces/t.md": trace })).toHaveLength(3);
    expect(found({ "media/a.txt": "a", "media/a.txt.yaml": "credit: Ada\nlicence: libre\n" })).toHaveLength(1);
    expect(inEvent("licences: {content: libre, data: libre, code: libre, brand: libre, media: libre}\n")).toHaveLength(
      5,
    );
  });

  it("may be of the SPDX list or named by the organiser", () => {
    expect(inEvent("licences: {content: CC-BY-SA-4.0, data: etalab-2.0, brand: LicenseRef-marque}\n")).toEqual([]);
    expect(inEvent("licences: {content: cc-by-sa-4.0, brand: LicenseRef-}\n")).toEqual([
      'event.yaml:10:21 licence/unknown {"licence":"cc-by-sa-4.0","nearest":"CC-BY-SA-4.0"}',
      'event.yaml:10:42 licence/unknown {"licence":"LicenseRef-"}',
    ]);
  });
});

const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]);
const described = "alt: Une image\ncredit: Ada\n";
const medium = (name: string, content: string | Uint8Array) =>
  codes({ [`media/${name}`]: content, [`media/${name}.yaml`]: described });

describe("files of media/", () => {
  it.each<[string, string | Uint8Array]>([
    ["a.png", png],
    ["a.PNG", png],
    ["a.jpg", Uint8Array.from([0xff, 0xd8, 0xff, 0xe0])],
    ["a.gif", "GIF89a"],
    ["a.webp", "RIFF....WEBPVP8 "],
    ["a.avif", "....ftypavif...."],
    ["a.pdf", "%PDF-1.7"],
    ["a.vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\nOui\n"],
    ["a.csv", "a;b\n"],
    ["a.json", "{}"],
    ["a.odt", "PK\u0003\u0004"],
    ["a.mp3", "ID3"],
    ["a.ogg", "OggS"],
    [
      "a.svg",
      '<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"><a href="#b"/><rect fill="url(#c)"/></svg>',
    ],
  ])("may be %s", (name, content) => {
    expect(medium(name, content)).toEqual([]);
  });

  it.each<[string, string | Uint8Array]>([
    ["a.exe", "MZ"],
    ["a.html", "<p>"],
    ["a.js", "1"],
    ["a", "a"],
    ["a.png", "<svg></svg>"],
    ["a.jpg", png],
    ["a.txt", Uint8Array.from([97, 0, 98])],
    ["a.svg", "<html></html>"],
    ["a.svg", `<svg>${" ".repeat(1024 * 1024)}</svg>`],
  ])("may not be %s holding something else (%#)", (name, content) => {
    expect(medium(name, content)).toEqual(["media/type"]);
  });

  it.each([
    "<svg><script>1</script></svg>",
    "<svg><SCRIPT href='#a'/></svg>",
    "<svg><x:script xmlns:x='http://www.w3.org/2000/svg'>1</x:script></svg>",
    "<svg onload='1'></svg>",
    "<svg/onload=1>",
    "<svg><foreignObject><p/></foreignObject></svg>",
    "<svg><a href='java&#115;cript:1'/></svg>",
    "<svg><a xlink:href='java&Tab;script:1'/></svg>",
    "<svg><image href='https://ailleurs.example/a.png'/></svg>",
    "<svg><image href='data:text/html,1'/></svg>",
    "<svg><image href='data:image/svg+xml,1'/></svg>",
    "<svg><use href='autre.svg#a'/></svg>",
    "<svg><rect fill='url(https://ailleurs.example#a)'/></svg>",
    "<svg><style>@import 'a.css'</style></svg>",
    "<!DOCTYPE svg [<!ENTITY a 'b'>]><svg>&a;</svg>",
    "<?xml-stylesheet href='a.css'?><svg/>",
  ])("may not be a drawing that runs or loads anything: %s", (svg) => {
    expect(isActiveSvg(svg)).toBe(true);
  });

  it("may be a drawing that holds its own picture", () => {
    expect(isActiveSvg("<svg><image href='data:image/png;base64,AAAA'/></svg>")).toBe(false);
  });

  it("are missing when a field names them and they are not there", () => {
    const files = {
      "event.yaml": `${event}people: [{id: a, name: A, fictional: true, photo: media/a.jpg}]\n`,
      "theme.yaml": "logo: media/b.png\n",
      "traces/t.md": "---\nauthors: [Ada]\nlicence: CC0-1.0\nfile: media/c.pdf\n---\nTexte.\n",
    };
    expect(found(files).map((line) => line.split(" ")[1])).toEqual(["media/missing", "media/missing", "media/missing"]);
    expect(codes({ "event.yaml": `${event}media: [{path: media/d.txt, credit: Ada}]\n` })).toEqual(["media/missing"]);
  });

  it("need no text of their own when the Markdown that shows them says what they are", () => {
    const page = (alt: string) => `---\ntitle: A\n---\n![${alt}](../media/a.png)\n`;
    const files = { "media/a.png": png, "media/a.png.yaml": "credit: Ada\n" };
    expect(codes({ ...files, "pages/a.md": page("Une place") })).toEqual([]);
    expect(codes({ ...files, "pages/a.md": page("") })).toEqual(["media/alt-missing"]);
  });

  it("need nothing more once withdrawn", () => {
    expect(codes({ "media/a.png": png, "media/a.png.yaml": "withdrawn: true\n" })).toEqual([]);
  });

  it("say nothing of a document that is not a picture but its author", () => {
    expect(codes({ "media/a.txt": "a" })).toEqual(["media/credit-missing"]);
  });
});

describe("texts waiting to be replaced", () => {
  it.each(["FIXME", "TODO : la salle", "à compléter", "À compléter", "XXX", "Lorem ipsum dolor", "[…]", "[...]"])(
    "are found in “%s”",
    (text) => {
      expect(codes({ "pages/a.md": `---\ntitle: A\n---\n${text}\n` })).toEqual(["text/placeholder"]);
      expect(codes({ "event.yaml": event.replace("title: Essai", `title: ${JSON.stringify(text)}`) })).toEqual([
        "text/placeholder",
      ]);
    },
  );

  it.each(["todo el mundo", "Todo", "XXXL", "method", "https://example.org", "un formulaire à compléter_ici"])(
    "are not found in “%s”",
    (text) => {
      expect(codes({ "pages/a.md": `---\ntitle: A\n---\n${text}\n` })).toEqual([]);
    },
  );

  it("are found in the starter's own id, which would stand in every address for ever", () => {
    expect(codes({ "event.yaml": event.replace(/^id: .*$/mu, "id: fixme-2027") })).toEqual(["text/placeholder"]);
  });

  it("are found in fields of one language too, such as the name of a host", () => {
    expect(codes({ "event.yaml": event.replace("Hébergeur fictif", "FIXME") })).toEqual(["text/placeholder"]);
  });
});

describe("colours", () => {
  const theme = (yaml: string) => found({ "theme.yaml": yaml }).map((line) => line.replace(/.*contrast /, ""));

  it("are judged in both schemes, against the kit's own when one is not given", () => {
    expect(theme('colors: {dark: {accent: "#333333"}}\n')).toHaveLength(2);
    expect(theme('colors: {light: {ink: "#000000", paper: "#ffffff"}}\n')).toEqual([]);
    expect(theme('colors: {light: {card: "#17181c"}}\n')[0]).toContain('"against":"card"');
  });

  it("just below the limit fail, just above pass", () => {
    const all = (ink: string) =>
      theme(
        `colors: {light: {paper: "#ffffff", card: "#ffffff", ink: "${ink}", soft: "#000000", accent: "#000000"}}\n`,
      );
    expect(all("#777777")).toEqual(expect.arrayContaining([expect.stringContaining('"ratio":4.47')]));
    expect(all("#767676")).toEqual([]);
  });

  it("that cannot be read as colours are left to the schema", () => {
    expect(codes({ "theme.yaml": "colors: {light: {ink: rouge}}\n" })).toEqual(["schema/format"]);
  });
});

describe("an author's stylesheet", () => {
  const css = (text: string) => codes({ "theme/a.css": text });

  it.each([
    "@import 'a.css';",
    "@\\69mport 'a.css';",
    "a { background: url(//x.example/a.png) }",
    "a { background: url( 'https://x.example/a.png' ) }",
    "a { background: u\\72l(https://x.example/a.png) }",
    "a { background: url(\\68ttps://x.example/a.png) }",
    "a { background: url(/a.png) }",
    "a { background: url(data:text/html,1) }",
    "a { width: expression(alert(1)) }",
    "a { width: exp/**/ression(alert(1)) }\na { b: url(javascript:1) }",
    "a { -moz-binding: url(a.xml#b) }",
    "a { behavior: url(a.htc) }",
    "</style><script>",
    "a { src: image-set(url(https://x.example/a.png) 1x) }",
  ])("may not hold %s", (text) => {
    expect(css(text)).toEqual(["theme/unsafe-css"]);
  });

  it.each([
    "a { color: red; background: url(../media/a.png) }",
    "a::before { content: '\\2014' }",
    "a { background: url(data:image/png;base64,AAAA) }",
    "/* @import is not used here: see https://example.org */ a { scroll-behavior: smooth }",
    "@media print { a { color: black } }",
  ])("may hold %s", (text) => {
    expect(css(text)).toEqual([]);
  });
});

describe("translations", () => {
  const bilingual = event.replace("[fr]", "[fr, en]");

  it("are not asked for when the event has one language", () => {
    expect(codes({ "pages/a.md": "---\ntitle: A\n---\nTexte.\n" })).toEqual([]);
  });

  it("are missing once for each field, the Markdown text included", () => {
    const files = {
      "event.yaml": bilingual,
      "sessions/a.md": "---\ntitle: {fr: A, en: A}\nmaterials: [feutres, papier]\n---\nTexte.\n",
    };
    expect(found(files)).toEqual([
      'sessions/a.md:3:13 translation/missing {"language":"en","field":"materials"}',
      'sessions/a.md:5:1 translation/missing {"language":"en","field":"abstract"}',
    ]);
  });

  it("are missing in the main language too", () => {
    expect(codes({ "event.yaml": bilingual, "sessions/a.md": "---\ntitle: {en: A}\n---\n" })).toEqual([
      "translation/missing",
    ]);
  });

  it("are not asked for names: a proper noun is the same everywhere, unless it is given by language", () => {
    const places = (name: string) => codes({ "event.yaml": `${bilingual}places: [{id: a, name: ${name}}]\n` });
    expect(places("Le Lavoir")).toEqual([]);
    expect(places("{fr: Le Lavoir}")).toEqual(["translation/missing"]);
  });

  it("of an axis are looked for in event.yaml", () => {
    expect(found({ "event.yaml": `${bilingual}axes: [{id: a, title: A}]\n` })).toEqual([
      'event.yaml:10:16 translation/missing {"language":"en","field":"axes.title"}',
    ]);
  });

  it("are not asked of a person who withdrew", () => {
    expect(codes({ "event.yaml": bilingual, "people/a.md": "---\nname: A\nwithdrawn: true\n---\nTexte.\n" })).toEqual(
      [],
    );
  });
});

describe("the legal notice", () => {
  it("names the publisher and how to reach them, the director, and the host", () => {
    const none = event.slice(0, event.indexOf("legal:"));
    expect(found({ "event.yaml": none }).map((line) => line.replace(/^.* /, ""))).toEqual([
      '{"fields":["publisher.name","publisher.address","director","host.name"],"french":true}',
    ]);
  });

  it.each([
    ["a town elsewhere", "territory: {name: Gand, country: BE}\n", false],
    ["places elsewhere", "places: [{id: a, name: A, address: {city: Trèves, country: DE}}]\n", false],
    [
      "a town of France with a place elsewhere",
      "territory: {name: Metz, country: FR}\nplaces: [{id: a, name: A, address: {city: Trèves, country: DE}}]\n",
      true,
    ],
    [
      "places on both sides of a border",
      "places: [{id: a, name: A, address: {country: DE}}, {id: b, name: B, address: {country: FR}}]\n",
      true,
    ],
    ["a town of La Réunion", "territory: {name: Saint-Denis, country: RE}\n", true],
    ["a town that does not say where it is", "territory: {name: Valbrume}\n", true],
  ])("is what French law asks in France alone: %s", (_, where, french) => {
    const none = event.slice(0, event.indexOf("legal:")) + where;
    const asked = french
      ? ["publisher.name", "publisher.address", "director", "host.name"]
      : ["publisher.name", "publisher.address"];
    expect(
      found({ "event.yaml": none })
        .filter((line) => line.includes("legal/missing"))
        .map((line) => line.replace(/^.* /, "")),
    ).toEqual([JSON.stringify({ fields: asked, french })]);
  });

  it("takes a telephone for an address", () => {
    expect(codes({ "event.yaml": event.replace("address: 1 rue de l’Exemple", "phone: +33 2 00 00 00 00") })).toEqual(
      [],
    );
  });
});
