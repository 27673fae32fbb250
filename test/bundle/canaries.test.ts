// SPDX-License-Identifier: MIT
import { describe, expect, it } from "vitest";
import { parse, stringify } from "yaml";
import { readBundle } from "../../kit/bundle/read-bundle.ts";
import { everyFile, everyWritten } from "../export/every-field.ts";
import { canary, canaryEvent } from "../security/withdrawn-canary.ts";
import { madeOf, zipOf } from "./made.ts";

/** An event in which one name, invented, stands in every field of every schema that can hold words, an address or the name of a file. */
function everywhere(isWithdrawn: boolean): Readonly<Record<string, string>> {
  const files = canaryEvent(isWithdrawn);
  const event = parse(files["event.yaml"] ?? "");
  // Lines of credit are due as they are: a licence asks for them.
  const lineage = event.lineage.map((one: object) => ({ ...one, credits: ["Une équipe inventée"] }));
  return { ...files, "event.yaml": stringify({ ...event, lineage }, { aliasDuplicateObjects: false }) };
}

/** A text with the escapes of HTML and addresses undone, in plain small letters. */
function bare(text: string): string {
  return text
    .replace(/(?:%[\da-f]{2})+/giu, (bytes) => Buffer.from(bytes.replaceAll("%", ""), "hex").toString("utf8"))
    .replace(/&#(\d+);/gu, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/\\u([\da-f]{4})/giu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .normalize("NFD")
    .replace(/[\p{M}\p{Cf}]/gu, "")
    .toLowerCase();
}

async function holding(files: Readonly<Record<string, string>>, what: readonly string[]): Promise<readonly string[]> {
  const zip = await zipOf(files, "https://fete.example/");
  const bundle = await readBundle(zip.bytes, zip);
  const texts = [...bundle.files].map(([path, bytes]) => [path, new TextDecoder().decode(bytes)] as const);
  const all = [...texts, ["the archive itself", new TextDecoder().decode(zip.bytes)] as const];
  return all
    .filter(([path, text]) => what.some((word) => bare(path).includes(word) || bare(text).includes(word)))
    .map(([path]) => path);
}

/** The same event before that name was written in it. */
const plain: Readonly<Record<string, string>> = {
  ...(everyFile as Readonly<Record<string, string>>),
  "media/extra.svg": '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"/>',
  "event.yaml": stringify(everyWritten, { aliasDuplicateObjects: false }),
};

const family = "canarquez";
/** Words of everybody and of every way to reach them, besides that name. */
const others = [
  "zoe-carnot",
  "lou-brin",
  "basile",
  "ines-roc",
  "prune vasseur",
  "published@",
  "legal@",
  "rights@",
  "access@",
  "00 00 00 00",
  "11 11 11 11",
  "valbrume.example/inscription",
  "audit.example",
  "hebergeur",
];

describe("a name written in every field that there is", () => {
  it("is found by this test in what the event folder itself says", () => {
    const texts = (files: object) => Object.values(files).map(bare).join("\n");
    expect(texts(everywhere(false))).toContain(family);
    expect(others.filter((word) => !texts(plain).includes(word))).toEqual([]);
  });

  it.each([
    ["of somebody who stays", false],
    ["of somebody who withdrew", true],
  ])("%s is in no byte of what goes along", async (_, isWithdrawn) => {
    expect(await holding(everywhere(isWithdrawn), [family, canary.id])).toEqual([]);
  });

  it("nor is anybody else’s, nor any way to reach them, nor the place where one registered", async () => {
    expect(await holding(plain, others)).toEqual([]);
  });

  it("leaves an event that validation lets through, with its texts around it", () => {
    const { again, text } = madeOf(everywhere(false));
    expect(again.event.value.id).toBe("tous-les-champs");
    expect(again.sessions.length).toBeGreaterThan(0);
    expect(text("sessions/ouverte.md")).toContain("Par […].");
  });
});
