// SPDX-License-Identifier: MIT
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sessionsCsv } from "../../kit/export/sessions-csv/sessions-csv.ts";
import { csvCell } from "../../kit/export/sessions-csv/sessions-csv-cell.ts";
import { plainText } from "../../kit/export/xml.ts";
import { anEvent } from "../helpers/an-event.ts";
import { everyField, everyFieldSite } from "./every-field.ts";
import { readCsv, withoutGuard } from "./read-csv.ts";
import { everyExport, exported } from "./schedules.ts";

type Row = Readonly<Record<string, string>>;

/** The rows of a table by the names of its columns. */
function rowsOf(csv: string, separator: "," | ";"): Row[] {
  const [head = [], ...rows] = readCsv(csv.replace(/^\ufeff/u, ""), separator);
  return rows.map((row) => {
    expect(row.length).toBe(head.length);
    return Object.fromEntries(head.map((name, index) => [name, withoutGuard(row[index] ?? "")]));
  });
}

const french = (fields: object, siteUrl?: string) =>
  rowsOf(sessionsCsv(exported(anEvent(fields), siteUrl === undefined ? {} : { siteUrl })), ";");
const at = (start: string, more: object = {}) => [{ start: `2031-06-14T${start}`, duration: "1h15", ...more }];

describe("cells", () => {
  it.each([
    ["=1+1", "'=1+1"],
    ["+33 2 00 00 00 00", "'+33 2 00 00 00 00"],
    ["-cmd", "'-cmd"],
    ["@sum(1)", "'@sum(1)"],
    ["\t=1", '"\'\t=1"'],
    ["\r=1", '"\'\n=1"'],
    ["\u0000=1", "'=1"],
    ["＝1", "'＝1"],
    ["'=1", "''=1"],
    ['=HYPERLINK("a")', '"\'=HYPERLINK(""a"")"'],
  ])("%j is no formula to a spreadsheet: %j", (text, cell) => {
    expect(csvCell(text)).toBe(cell);
  });

  it.each(["-5", "+33123456789", "-1.55", "+0,5", "1 = 1", "a@b.example", "l’été", "’=", "2031-06-14", "a'b", "'a"])(
    "%j stays as it is",
    (text) => {
      expect(withoutGuard(readCsv(csvCell(text), ",")[0]?.[0] ?? "")).toBe(text);
      expect(csvCell(text).replaceAll('"', "")).toBe(text);
    },
  );

  const hostile = fc.string({
    unit: fc.constantFrom("'", "=", "+", "-", "@", "\t", "\n", '"', ",", ";", "|", " ", "1", "é", "🎈", "＝"),
  });

  it("give back every text, whatever it starts with and whichever the separator", () => {
    fc.assert(
      fc.property(fc.oneof(hostile, fc.string({ unit: "binary" })), fc.constantFrom(",", ";"), (text, separator) => {
        const line = [text, "end"].map(csvCell).join(separator);
        const [row = []] = readCsv(line, separator);
        expect(row.map(withoutGuard)).toEqual([plainText(text), "end"]);
      }),
    );
  });

  it("start with no sign that a spreadsheet runs, unless they are numbers", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const [[cell = ""] = []] = readCsv(csvCell(text), ",");
        if (!/^[+-]?\d+(?:[.,]\d+)?$/u.test(cell)) expect(cell).not.toMatch(/^[=+\-@＝＋－＠\t\n]/u);
      }),
    );
  });
});

describe("the programme as a table", () => {
  it.each(everyExport)("is a table of RFC 4180, the same bytes each time: %s", (_name, of) => {
    const csv = sessionsCsv(of);
    const separator = of.lang === "fr" ? ";" : ",";
    const held = of.edition.sessions.filter(({ status }) => status !== "proposed");
    const rows = rowsOf(csv, separator);
    expect(rows.length).toBe(held.reduce((sum, { slots }) => sum + Math.max(1, slots.length), 0));
    expect(new Set(rows.map(({ id }) => id))).toEqual(new Set(held.map(({ id }) => id)));
    expect(sessionsCsv({ ...of })).toBe(csv);
  });

  it("opens by itself in a spreadsheet: it says it is UTF-8, and has the separator of its language", () => {
    const edition = anEvent({ languages: ["fr", "en"] });
    expect(sessionsCsv(exported(edition))).toMatch(/^\ufeffid;slot;title;/u);
    expect(sessionsCsv(exported(edition, { lang: "en" }))).toMatch(/^\ufeffid,slot,title,/u);
    expect(sessionsCsv(exported(edition))).toMatch(/;url\r\n$/u);
  });

  it("has a row for each time, in order, then what has none yet; not what is only proposed", () => {
    const sessions = [
      { id: "sans-heure", title: "Sans heure" },
      { id: "deux", title: "Deux", slots: [...at("16:00"), ...at("09:00")] },
      { id: "entre", title: "Entre", slots: at("12:00") },
      { id: "annulee", title: "Annulée", status: "cancelled", updated: "2031-06-01", slots: at("13:00") },
      { id: "proposee", title: "Proposée", status: "proposed", slots: at("14:00") },
    ];
    expect(french({ sessions }).map(({ id, slot, start_time, status }) => [id, slot, start_time, status])).toEqual([
      ["deux", "2", "09:00", "scheduled"],
      ["entre", "1", "12:00", "scheduled"],
      ["annulee", "1", "13:00", "cancelled"],
      ["deux", "1", "16:00", "scheduled"],
      ["sans-heure", "", "", "scheduled"],
    ]);
  });

  it("says times as the place's clocks do, and as instants", () => {
    const fields = { timezone: "Asia/Kathmandu", sessions: [{ id: "a", title: "A", slots: at("23:30") }] };
    expect(french(fields)[0]).toMatchObject({
      day: "2031-06-14",
      start_time: "23:30",
      end_time: "00:45",
      start: "2031-06-14T23:30",
      end: "2031-06-15T00:45",
      start_instant: "2031-06-14T23:30:00+05:45",
      end_instant: "2031-06-15T00:45:00+05:45",
      minutes: "75",
    });
  });

  it("gives ids under the data model's names, and what people read beside them", () => {
    const site = everyFieldSite();
    const [row] = rowsOf(sessionsCsv(exported(everyField(), { siteUrl: site.site_url ?? "" })), ";").filter(
      ({ id }) => id === "complete",
    );
    expect(row).toMatchObject({
      rooms: "grande-salle | salle-1",
      rooms_names: "Grande salle | Salle 1",
      places: "halle",
      places_names: "La Halle",
      online_url: "https://live.example/1",
      axes: "liens | 2-lieux",
      axes_titles: "Liens | Lieux",
      track: "liens",
      track_title: "Parcours",
      format: "cercle",
      format_title: "Cercle",
      language: "fr",
      level: "beginner",
      capacity: "40",
      status: "moved",
      updated: "2031-03-01",
      revision: "2",
      speakers: "zoe-carnot",
      interpreters: "ines-roc",
      interpreters_names: "=Inès Roc",
      url: "https://valbrume.example/liens/tous-les-champs/sessions/complete.html",
    });
  });

  it("names nobody who has withdrawn, by id or by name", () => {
    const csv = sessionsCsv(exported(everyField()));
    expect(csv).not.toMatch(/basile/iu);
    expect(rowsOf(csv, ";").find(({ id }) => id === "complete")).toMatchObject({ facilitators: "zoe-carnot" });
  });
});
