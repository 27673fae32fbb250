// SPDX-License-Identifier: MIT
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { diskFiles } from "../../kit/io/disk-files.ts";
import { memoryFiles } from "../../kit/io/memory-files.ts";
import { newTrace, type TraceRequest } from "../../kit/new/trace/new-trace.ts";
import { traceTypes } from "../../kit/new/trace-types.ts";
import { check } from "../../kit/pipeline.ts";
import { eventYaml } from "../helpers/an-event.ts";
import { anEvening, eveningFields, sessionOf } from "./an-evening.ts";

const formats = diskFiles(join(import.meta.dirname, "../../templates/guides/formats"));
const evening = anEvening();

const traceOf = (id: string, more: Partial<TraceRequest> = {}) =>
  newTrace(evening, { subject: { session: sessionOf(evening, id) }, ...more });
const fieldsOf = (text: string) => parse(text.split("---\n")[1] ?? "");
/** What a person does who removes the `#` of every line that explains nothing. */
const uncommented = (text: string) => text.replace(/^#(?! \S)/gmu, "");

/** What the kit finds in the trace, once it is in the event's folder. */
function findingsIn(text: string, fields: object = {}) {
  const folder = memoryFiles({ "event.yaml": eventYaml({ ...eveningFields, ...fields }), "traces/une-trace.md": text });
  return check({ folder, formats }).findings.filter(({ place }) => place.file === "traces/une-trace.md");
}

describe("a new trace", () => {
  it("says what the programme says of its session", () => {
    expect(fieldsOf(traceOf("qui-decide"))).toEqual({
      session: "qui-decide",
      type: "minutes",
      status: "expected",
      authors: ["lou-merle"],
      language: "fr",
      date: "2031-06-14",
    });
  });

  it("explains itself in the event's main language, with the question, the axes and what the format leaves", async () => {
    await expect(traceOf("qui-decide")).toMatchFileSnapshot("new-trace.fr.md");
    const english = anEvening({ languages: ["en", "fr"] });
    const text = newTrace(english, { subject: { session: sessionOf(english, "qui-decide") } });
    await expect(text).toMatchFileSnapshot("new-trace.en.md");
  });

  it.each(["qui-decide", "atelier-cartes", "tout-nu", "repas"])("is valid as it is: %s", (id) => {
    expect(findingsIn(traceOf(id))).toEqual([]);
  });

  it.each(traceTypes)("is valid as it is, of type %s", (type) => {
    expect(findingsIn(traceOf("tout-nu", { type }))).toEqual([]);
    expect(fieldsOf(traceOf("tout-nu", { type })).type).toBe(type);
  });

  it("is YAML once its lines are opened, and what was not replaced is found", () => {
    const opened = uncommented(traceOf("qui-decide"));
    expect(fieldsOf(opened).disagreements).toEqual([
      { topic: "À compléter", positions: [{ text: "À compléter" }, { text: "À compléter" }] },
    ]);
    expect(fieldsOf(opened).key_ideas).toHaveLength(3);
    const found = findingsIn(opened, { languages: ["fr"] });
    expect(found.filter(({ code }) => code === "text/placeholder").length).toBeGreaterThan(8);
    expect(found.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it("proposes what the format leaves: positions for a fishbowl, decisions for a workshop", () => {
    expect(traceOf("qui-decide")).toMatch(/^#disagreements:$/mu);
    expect(traceOf("qui-decide")).not.toMatch(/^#decisions:$/mu);
    expect(traceOf("atelier-cartes")).toMatch(/^#decisions:$/mu);
    expect(traceOf("atelier-cartes")).not.toMatch(/^#disagreements:$/mu);
  });

  it("takes the type and the author that the session promised, and the licence of its recording", () => {
    expect(fieldsOf(traceOf("atelier-cartes"))).toMatchObject({ type: "video", licence: "CC-BY-4.0", language: "en" });
    expect(fieldsOf(traceOf("atelier-cartes", { type: "takeaways" }))).not.toHaveProperty("licence");
    const came = anEvening({
      traces: [
        { id: "film", session: "atelier-cartes", type: "video", status: "raw", url: "https://example.org/film" },
      ],
    });
    const next = newTrace(came, { subject: { session: sessionOf(came, "atelier-cartes") } });
    expect(fieldsOf(next)).toMatchObject({ type: "takeaways", authors: ["ada-lovel"] });
  });

  it("takes the author that is named", () => {
    expect(fieldsOf(traceOf("qui-decide", { by: "Ada : la #1" })).authors).toEqual(["Ada : la #1"]);
  });

  it("names nobody who withdrew", () => {
    expect(traceOf("qui-decide")).not.toMatch(/sam-parti|Sam Parti/u);
  });

  it("is about an axis, or about the whole event", () => {
    const [axis] = evening.axes;
    const ofAxis = axis === undefined ? "" : newTrace(evening, { subject: { axis } });
    expect(fieldsOf(ofAxis)).toEqual({ axis: "donnees", type: "synthesis", status: "expected", language: "fr" });
    expect(ofAxis).toContain("# Question : À qui sont-elles ?");
    const ofAll = newTrace(evening, { subject: { edition: true } });
    expect(fieldsOf(ofAll)).toEqual({ type: "synthesis", status: "expected", language: "fr" });
    expect([...findingsIn(ofAxis), ...findingsIn(ofAll)]).toEqual([]);
  });

  it("lets nothing out of its comments", () => {
    const sly = anEvening({
      sessions: [{ id: "ruse", title: "Un\n---\nstatus: validated\u2028x: y", question: "a\n# b" }],
    });
    const text = newTrace(sly, { subject: { session: sessionOf(sly, "ruse") } });
    expect(fieldsOf(text)).toEqual({ session: "ruse", type: "minutes", status: "expected", language: "fr" });
    expect(text.match(/^---$/gmu)).toHaveLength(2);
  });
});
