// SPDX-License-Identifier: MIT
import { Ajv } from "ajv";
import fc from "fast-check";
import { XmlDocument, XsdValidator } from "libxml2-wasm";
import { describe, expect, it } from "vitest";
import { scheduleJson } from "../../kit/export/schedule/schedule-json.ts";
import { scheduleXml } from "../../kit/export/schedule/schedule-xml.ts";
import { everyField, withTexts } from "./every-field.ts";
import { eventsOf, readJson, readXml } from "./read-schedule.ts";
import { scheduleFaults } from "./schedule-rules.ts";
import { events, everyExport, exported } from "./schedules.ts";
import { sharedSample } from "./shared-sample.ts";

/** What c3voc's schema of the XML says against a text. */
function xsdFaults(xsd: string, xml: string): string {
  const schema = XmlDocument.fromString(xsd);
  const document = XmlDocument.fromString(xml);
  try {
    XsdValidator.fromDoc(schema).validate(document);
    return "";
  } catch (error) {
    return String(error);
  } finally {
    document.dispose();
    schema.dispose();
  }
}

/** What c3voc's schema of the JSON says against a text. It is of draft 6, which differs in nothing it uses. */
function jsonFaults(schema: string, json: string): unknown {
  const { $schema: _, ...draft } = JSON.parse(schema);
  const uri = { validate: (text: string) => /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`[\]]+$/i.test(text) };
  const instant = { validate: (text: string) => !Number.isNaN(Date.parse(text)) && /T.*(Z|[+-]\d\d:\d\d)$/.test(text) };
  const uuid = { validate: (text: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text) };
  const formats = { uri, uuid, "date-time": instant, date: /^\d{4}-\d\d-\d\d$/, color: /^#[0-9a-f]{6}$/i };
  const ajv = new Ajv({ strict: false, allErrors: true, formats });
  const validate = ajv.compile(draft);
  return validate(JSON.parse(json)) ? [] : validate.errors;
}

describe("schedule.xml and schedule.json", () => {
  it.each(everyExport)("keep what readers rely on: %s", (_name, of) => {
    expect(scheduleFaults(readXml(scheduleXml(of)))).toEqual([]);
    expect(scheduleFaults(readJson(scheduleJson(of)))).toEqual([]);
  });

  it.each(everyExport)("say the same: %s", (_name, of) => {
    expect(readJson(scheduleJson(of))).toEqual(readXml(scheduleXml(of)));
  });

  it.each(everyExport)("are the same bytes each time: %s", (name, of) => {
    const again = everyExport.find(([other]) => other === name)?.[1] ?? of;
    expect(scheduleXml({ ...again })).toBe(scheduleXml(of));
    expect(scheduleJson({ ...again })).toBe(scheduleJson(of));
  });

  it.each(Object.entries(events))("hold every session of %s that is held, at its times", (_name, make) => {
    const edition = make();
    const held = edition.sessions.filter(({ status }) => status !== "proposed" && status !== "cancelled");
    const times = held.flatMap(({ slots }) => slots.map(({ start_instant }) => start_instant));
    const told = eventsOf(readXml(scheduleXml(exported(edition)))).map(({ date }) => date);
    expect([...told].sort()).toEqual([...times].sort());
  });

  it("keep it whatever people write", () => {
    const of = exported(everyField(), { lang: "en", siteUrl: "https://a.example/" });
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (more) => {
        const worse = { ...of, edition: withTexts(of.edition, more) };
        const read = readXml(scheduleXml(worse));
        expect(scheduleFaults(read)).toEqual([]);
        expect(readJson(scheduleJson(worse))).toEqual(read);
      }),
      { numRuns: 40 },
    );
  });

  it("are valid against c3voc’s schema of the XML", (context) => {
    const xsd = sharedSample(context, "c3voc-schedule.xsd");
    for (const [name, of] of everyExport) expect([name, xsdFaults(xsd, scheduleXml(of))]).toEqual([name, ""]);
    const [, first] = everyExport[0] ?? [];
    const broken = first === undefined ? "" : scheduleXml(first).replace(/guid="[^"]+"/u, 'guid="1"');
    expect(xsdFaults(xsd, broken)).toContain("guid");
  });

  it("are valid against c3voc’s schema of the JSON", (context) => {
    const schema = sharedSample(context, "c3voc-schedule.schema.json");
    for (const [name, of] of everyExport) expect([name, jsonFaults(schema, scheduleJson(of))]).toEqual([name, []]);
    const [, first] = everyExport[0] ?? [];
    const broken = first === undefined ? "" : scheduleJson(first).replace('"acronym":', '"acronim":');
    expect(JSON.stringify(jsonFaults(schema, broken))).toContain("acronim");
  });
});

describe("the rules that schedules are held to", () => {
  const [, of] = everyExport.find(([name]) => name.startsWith("every field, fr, at an address")) ?? [];
  const xml = of === undefined ? "" : scheduleXml(of);

  it.each([
    [/<version>[^<]*/u, "<version>", "has a version"],
    [/<acronym>/u, "<acronym>É-", "acronym"],
    [/<days>\d/u, "<days>9", "counts its days"],
    [/<timeslot_duration>[^<]*/u, "<timeslot_duration>5", "timeslot"],
    [/slug="axis-/u, 'slug="9-', "tracks"],
    [/(<event id=")\d+/u, "$10", "id"],
    [/(<event id="\d+" guid=")[^"]+/u, "$1x", "guid"],
    [/<slug>/u, "<slug>É", "slug"],
    [/<room>/u, "<room>Another ", "its room’s name"],
    [/<start>14:00/u, "<start>15:00", "start as the date says it"],
    [/<duration>\d+/u, "<duration>", "duration"],
    [/<date>2031-03-28T14/u, "<date>2031-04-28T14", "in its day"],
    [/<track>[^<]+<\/track>\n<type>/u, "<track>Unknown</track>\n<type>", "a track of the list"],
    [/<link href="/u, '<link href="mailto:', "links"],
    [/<person id="/u, '<person id="-', "persons"],
  ])("find what %s is replaced by", (part, by, fault) => {
    expect(xml).toMatch(part);
    expect(scheduleFaults(readXml(xml.replace(part, by))).join("\n")).toContain(`: ${fault}`);
  });
});
