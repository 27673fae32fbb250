// SPDX-License-Identifier: MIT
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseDocument } from "yaml";
import { planImport } from "../../kit/import/notes/plan-import.ts";
import { readNotes } from "../../kit/import/notes/read-notes.ts";
import { memoryFiles } from "../../kit/io/memory-files.ts";
import { networkLinks } from "../../kit/io/network-links.ts";
import { isPublicAddress } from "../../kit/io/public-address.ts";
import { splitMarkdown } from "../../kit/load/split-markdown.ts";
import { check } from "../../kit/pipeline.ts";
import { parseCaptions } from "../../kit/recordings/captions.ts";
import { paragraphsOf } from "../../kit/recordings/paragraphs.ts";
import { recognise } from "../../kit/recordings/recognise.ts";
import { redact } from "../../kit/withdrawal/redact.ts";
import { withdrawnNames } from "../../kit/withdrawal/withdrawn-names.ts";
import { anEvent, eventYaml } from "../helpers/an-event.ts";

/** Generous: what grows with the square of its input takes many times as long at these sizes. */
const patience = 8_000;
const people = Array.from({ length: 1000 }, (_, index) => ({ id: `p${index}`, name: `Pers Onne ${index}` }));
const edition = anEvent({ sessions: [{ id: "s", title: "S" }], people });

describe("row 20: a note sheet of 150,000 bytes made to be slow is read all the same", () => {
  const size = 149_000;
  const spaces = " ".repeat(size);
  const filling = (line: string) => line.repeat(Math.floor(size / line.length));
  it.each([
    ["spaces in a next step", `## Suites\n- a${spaces}b`],
    ["spaces in names", `## Auteur\n${filling(`- a${" ".repeat(19_000)}b\n`)}`],
    ["spaces in a number of people", `## Participants\n- a${spaces}b`],
    ["spaces in the name of a session", `Session: a${spaces}b`],
    ["signs in a heading", `## a${"* ".repeat(size / 2)}b\ntext`],
    ["spaces in the account", `## Récit\n- a${spaces}b`],
    ["seventy thousand names", `## Auteur\n${filling(`- ${"a,".repeat(9000)}\n`)}`],
    ["one part many thousand times", filling("Idées: a\n")],
    ["headings", filling("# a\n")],
    ["quotes", `## Citations\n${filling("- a\n - qui: b\n")}`],
    ["what might be an address", filling("a")],
    ["what might be a telephone number", `+${filling("1 ")}`],
  ])("%s", { timeout: patience }, (_, text) => {
    const read = readNotes(`Session: s\n${text}\n`, "x.md", edition);
    expect(read.session?.id).toBe("s");
  });
});

describe("row 20: captions made to be slow are read all the same", () => {
  const cue = "00:01.000 --> 00:02.000\n";
  const size = 600_000;
  it.each([
    ["wrong escapes", `${cue}${"&a\n".repeat(size / 3)}`],
    ["marks within marks", `${cue}${"<b>".repeat(size / 3)}`],
    ["arrows", "-->\n".repeat(size / 4)],
    ["lines that are nothing", "x\n".repeat(size / 2)],
    ["settings", `${cue.trimEnd()} ${"a:b ".repeat(size / 4)}\na`],
    ["spaces", `${cue}a${" ".repeat(size)}b`],
    ["a number of many digits", `${"0".repeat(size)}:00 --> 1\na`],
  ])("%s", { timeout: patience }, (_, text) => {
    const { cues, problems } = parseCaptions(`WEBVTT\n\n${text}`);
    expect(paragraphsOf(cues).length).toBeLessThanOrEqual(cues.length);
    expect(problems.length).toBeLessThan(size / 100);
  });
});

describe("row 20: a text that names somebody who withdrew, made to be slow", () => {
  const names = withdrawnNames([
    { id: "a", name: "Éloïse Canarquez", withdrawn: true },
    { id: "b", name: "A A A A A A A", withdrawn: true },
  ]);
  it.each([
    ["letters that might begin an address", "a".repeat(800_000)],
    ["addresses and names", "https://a.example/ Éloïse Canarquez ".repeat(20_000)],
    ["first letters", "a ".repeat(200_000)],
    ["spaces", `a${" ".repeat(800_000)}`],
    ["bytes of addresses", "%c3".repeat(200_000)],
    ["accents", "\u0301".repeat(400_000)],
  ])("%s: is blanked out all the same", { timeout: patience }, (_, text) => {
    const left = redact(`Éloïse Canarquez, ${text}`, names);
    expect(left.startsWith("[…], ")).toBe(true);
    expect(left).not.toContain("Canarquez");
  });

  it("an address goes as a whole wherever the name stands in it", () => {
    expect(redact("x a.eloise.canarquez@b.example y https://c.example/eloise-canarquez/2 z", names)).toBe(
      "x […] y […] z",
    );
    expect(redact("https://a.example/ Éloïse Canarquez https://b.example/", names)).toBe(
      "https://a.example/ […] https://b.example/",
    );
  });
});

describe("a filled sheet can write nothing but the words of a trace", () => {
  const hostile = [
    "---",
    "status: validated",
    "withdrawn: true",
    "---js",
    "process.exit(1)",
    "---",
    "...",
    "!!js/function 'x'",
    "&a [*a, *a]",
    "*a",
    "<<: *a",
    "__proto__: {polluted: true}",
    "# comment",
    "key: value",
    "- nested: {a: b}",
    "'",
    '"',
    "| >",
    "%YAML 1.1",
    "{{ 7 * 7 }}",
    "\u2028status: validated",
    "\u0085status: validated",
    "<script>alert(1)</script>",
  ];
  const parts = [
    "Idées",
    "Accords",
    "Décisions",
    "Suites",
    "Questions",
    "Citations",
    "Ce qui a marché",
    "Récit",
    "Autre",
  ];
  const sheet = [
    "Session: s",
    ...parts.flatMap((part) => [`## ${part}`, ...hostile.map((line) => `- ${line}`), ...hostile]),
  ];

  it("its front matter stays front matter, and the event valid", () => {
    const [planned] = planImport([{ file: "s.md", text: sheet.join("\n") }], [], [], edition);
    const text = planned?.trace?.text ?? "";
    expect(planned).toMatchObject({ outcome: "written", trace: { path: "traces/s.md" } });
    const split = splitMarkdown(text);
    if ("code" in split) throw new Error(split.code);
    const document = parseDocument(split.yaml);
    const data = document.toJS() as Record<string, unknown>;
    expect(document.errors).toEqual([]);
    expect(data).toMatchObject({ session: "s", status: "raw" });
    expect(Object.keys(data)).not.toContain("withdrawn");
    expect(Object.keys(data)).not.toContain("key");
    expect(Object.getPrototypeOf(data)).toBe(Object.prototype);
    expect(Reflect.get({}, "polluted")).toBeUndefined();
    const folder = memoryFiles({
      "event.yaml": eventYaml({ sessions: [{ id: "s", title: "S" }] }),
      "traces/s.md": text,
    });
    const { findings, input } = check({ folder, formats: memoryFiles({}) });
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(input?.traces.map(({ id }) => id)).toEqual(["s"]);
  });

  it("neither its name nor its session leads out of the folder of traces", () => {
    for (const said of ["../../s", "/etc/s", "..\\..\\s", "traces/../../s", "C:\\s", "s\0", "S", "%2e%2e/s"]) {
      for (const file of ["../../s.md", "x.md"]) {
        const planned = planImport([{ file, text: `Session: ${said}\n## Idées\n- a\n` }], [], [], edition);
        for (const { trace } of planned) expect(trace?.path ?? "traces/s.md").toBe("traces/s.md");
      }
    }
  });

  it("nobody's words are approved by an unclear answer", () => {
    for (const answer of ["oui ou non", "peut-être", "oui mais anonyme", "non", "", "?", "yes/no"]) {
      const { data } = readNotes(`Session: s\n## Citations\n- Parole\n  - D’accord : ${answer}\n`, "x", edition);
      expect(
        data.quotes?.map(({ approved }) => approved),
        answer,
      ).toEqual([false]);
    }
  });
});

describe("addresses that dress up as those of a host everyone knows", () => {
  const id = "dQw4w9WgXcQ";
  const uuid = "123e4567-e89b-12d3-a456-426614174000";
  const known = new Set(["youtube", "vimeo", "archive", "commons"]);

  it.each([
    `https://youtube.com@evil.example/watch?v=${id}`,
    `https://www.youtube.com:x@evil.example/embed/${id}`,
    `//youtube.com/watch?v=${id}`,
    `java\tscript:alert(1)//youtube.com/watch?v=${id}`,
    `\thttps://youtube.com/watch?v=${id}`,
    `data:text/html,<script>//youtube.com/watch?v=${id}`,
    `blob:https://youtube.com/${id}`,
    `https:youtube.com/watch?v=${id}`,
    `https:\\\\youtube.com\\watch?v=${id}`,
    "https://[::1",
    "http://",
    "https://a b/x.mp4",
  ])("%j is no address of a recording at all", (address) => {
    expect(recognise(address)).toBeUndefined();
  });

  it.each([
    `https://youtube.com.evil.example/watch?v=${id}`,
    `https://evil.example/youtube.com/watch?v=${id}`,
    `https://evil.example/#https://youtube.com/watch?v=${id}`,
    `https://xn--youtbe-4ya.com/watch?v=${id}`,
    `https://y\u043eutube.com/watch?v=${id}`,
    `https://notyoutube.com/watch?v=${id}`,
    `https://youtube.com./watch?v=${id}`,
    `https://player.vimeo.com.evil.example/video/1`,
    `https://youtube.com.evil.example/w/${uuid}`,
    `https://www-vimeo.com.evil.example/w/${uuid}`,
    `https://127.0.0.1/w/${uuid}`,
    `https://2130706433/w/${uuid}`,
    `https://[::1]/w/${uuid}`,
    `https://localhost/w/${uuid}`,
    `https://router.local/w/${uuid}`,
    `https://www.youtube.com/watch?v=${id}%22onload=alert(1)`,
    `https://www.youtube.com/embed/../redirect?q=https://evil.example`,
    `https://vimeo.com/1%2f..%2fevil`,
  ])("%s is never framed, nor called by a name it has not", (address) => {
    const found = recognise(address);
    expect(found?.embed).toBeUndefined();
    expect(known.has(found?.host ?? "")).toBe(false);
  });

  it("what a frame shows holds nothing that its address was given", () => {
    const more = '&autoplay=1&origin=https://evil.example&enablejsapi=1#"><script>';
    for (const address of [
      `https://www.youtube.com/watch?v=${id}${more}`,
      `https://vimeo.com/123456?x=1${more}`,
      `https://archive.org/details/item?x=1${more}`,
      `https://videos.example.org/w/${uuid}?x=1${more}`,
    ]) {
      const { embed = "none" } = recognise(address) ?? {};
      expect(embed).toMatch(/^https:\/\/[a-z.-]+\/[\w/-]+(?:\?[\w=&]+)?$/u);
      expect(embed).not.toMatch(/autoplay|origin|enablejsapi|evil/u);
    }
  });
});

describe("status --links: an address of the web leads to no machine of the house", () => {
  const elsewhere = [
    "http://127.0.0.2/",
    "http://2852039166/latest/meta-data/",
    "http://0xa9fea9fe/",
    "http://0251.0376.0251.0376/",
    "http://169.254.169.254/latest/meta-data/",
    "http://[::ffff:169.254.169.254]/",
    "http://[::ffff:7f00:1]/",
    "http://[fd00:ec2::254]/",
    "http://[64:ff9b::a9fe:a9fe]/",
    "http://[2002:7f00:1::]/",
    "http://10.0.0.1/",
    "//192.168.1.1/reboot",
    "http://localhost/",
    "http://%E2%91%A0%E2%91%A5%E2%91%A8.254.169.254/",
    "http://127.1/",
    "http://0/",
  ];
  const asked: string[] = [];
  const server = createServer(({ url = "" }, response) => {
    asked.push(url);
    response.writeHead(307, { location: elsewhere[Number(url.slice(1))] ?? "/" }).end();
  });
  let at = "";
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  it.each(elsewhere.map((location, index) => [location, index] as const))(
    "not through a redirect to %s",
    async (_, index) => {
      // Of this machine, the one address that stands for the public web.
      const web = networkLinks({
        mayAsk: (address) => (address === "127.0.0.1" && asked.length === 0) || isPublicAddress(address),
        milliseconds: 5000,
      });
      asked.splice(0);
      expect(await web.ask(`${at}/${index}`)).toBe("private-address");
      expect(asked).toEqual([`/${index}`]);
    },
  );

  it("not by a name that first answers with a public address, and then with another", async () => {
    const answers = [true, false];
    const web = networkLinks({ mayAsk: () => answers.shift() ?? false, milliseconds: 5000 });
    const { port } = server.address() as AddressInfo;
    asked.splice(0);
    expect(await web.ask(`http://localhost:${port}/0`)).toBe("private-address");
    expect(asked.length).toBeLessThanOrEqual(1);
  });
});
