// SPDX-License-Identifier: MIT
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { diskFiles } from "../../kit/io/disk-files.ts";
import { type MemoryContent, memoryFiles } from "../../kit/io/memory-files.ts";
import { toEdition } from "../../kit/model/to-edition.ts";
import { check } from "../../kit/pipeline.ts";
import { countTraces } from "../../kit/status/count-traces.ts";
import { lastDayOf } from "../../kit/status/missing/contents.ts";
import { whatIsMissing } from "../../kit/status/missing/what-is-missing.ts";
import { eventYaml } from "../helpers/an-event.ts";

const formats = diskFiles(join(import.meta.dirname, "../../templates/guides/formats"));
const session = { id: "un", title: "Un", slots: [{ start: "2031-06-14T10:00", duration: "1h" }] };
/** A trace in which nothing is missing. */
const whole = { id: "t", session: "un", type: "note", status: "validated", authors: ["Ada"], licence: "CC0-1.0" };

/** What is missing of an event of one session, by code: `code` or `code id`. */
function missing(
  traces: readonly object[],
  {
    day = "2031-06-20",
    event = {},
    files = {} as Readonly<Record<string, MemoryContent>>,
    sessions = [session] as readonly object[],
  } = {},
) {
  // Values shared in a test must not become aliases of YAML.
  const fields = JSON.parse(JSON.stringify({ languages: ["fr"], sessions, traces, ...event })) as object;
  const yaml = eventYaml(fields);
  const { input, findings } = check({ folder: memoryFiles({ "event.yaml": yaml, ...files }), formats });
  if (input === undefined) throw new Error(JSON.stringify(findings));
  const edition = toEdition(input);
  return whatIsMissing({ input, edition, count: countTraces(edition), findings, day });
}
const codes = (...args: Parameters<typeof missing>) => missing(...args).map(({ code }) => code);

describe("what is missing", () => {
  it("is nothing where everything is said", () => {
    expect(missing([whole])).toEqual([]);
  });

  it.each([
    ["a licence, where the event states none either", { licence: undefined }, "trace/no-licence"],
    ["an author", { authors: [] }, "trace/no-author"],
    ["a second reading", { status: "raw" }, "trace/raw"],
    ["a copy of what is only elsewhere", { url: "https://a.example/" }, "trace/only-elsewhere"],
    [
      "captions of a recording",
      { type: "video", url: "https://a.example/", archived_url: "https://b.example/" },
      "recording/no-captions",
    ],
    ["the approval of a quote", { quotes: [{ text: "Oui." }] }, "quote/not-approved"],
    [
      "the date of a figure’s source",
      { figures: [{ counts: "a", value: 1, source: { title: "S" } }] },
      "figure/undated",
    ],
    ["who takes a next step", { next_steps: [{ what: "A", when: "2032" }] }, "next-step/no-who"],
    ["when it is for", { next_steps: [{ what: "A", who: "B" }] }, "next-step/no-when"],
    [
      "what a picture shows",
      { media: [{ type: "picture", url: "https://a.example/", archived_url: "https://b.example/" }] },
      "media/alt-missing",
    ],
  ] as const)("can be %s", (_, fields, code) => {
    expect(codes([{ ...whole, ...fields }])).toEqual([code]);
  });

  it("can be the credit of a medium, unless the trace is signed, by somebody or by a working group", () => {
    const media = [{ type: "document", url: "https://a.example/x", archived_url: "https://b.example/" }];
    const event = { working_groups: [{ id: "g", title: "G" }] };
    const bare = { ...whole, authors: [], media };
    expect(codes([bare])).toEqual(["trace/no-author", "media/credit-missing"]);
    expect(codes([{ ...bare, working_group: "g" }], { event })).toEqual([]);
    expect(codes([{ ...whole, media }])).toEqual([]);
  });

  it.each([
    ["a licence that the event gives for all", { licence: undefined }, { licences: { content: "CC0-1.0" } }],
    ["an archived address", { url: "https://a.example/", archived_url: "https://b.example/" }, {}],
    [
      "a quote that was approved, or withdrawn",
      {
        quotes: [
          { text: "Oui.", approved: true },
          { text: "Non.", withdrawn: true },
        ],
      },
      {},
    ],
    [
      "a next step that is done or dropped",
      {
        next_steps: [
          { what: "A", status: "done" },
          { what: "B", status: "dropped" },
        ],
      },
      {},
    ],
    [
      "a figure with a dated source",
      { figures: [{ counts: "a", value: 1, source: { title: "S", date: "2031-06-15" } }] },
      {},
    ],
    [
      "captions",
      {
        type: "video",
        media: [{ type: "video", url: "https://a.example/", archived_url: "https://b.example/", transcript: "Tout." }],
      },
      {},
    ],
    ["a medium that was withdrawn", { media: [{ type: "video", url: "https://a.example/", withdrawn: true }] }, {}],
    ["a trace that was withdrawn", { withdrawn: true, status: "raw", authors: [] }, { sessions: [] }],
    ["a trace only announced", { status: "expected", authors: [], licence: undefined }, {}],
  ] as const)("is not %s", (_, fields, event) => {
    expect(codes([{ ...whole, ...fields, ...("sessions" in event ? { session: undefined } : {}) }], { event })).toEqual(
      [],
    );
  });

  it("is a transcript for a recording that has no captions; one of the same session will do", () => {
    const video = { ...whole, type: "video", url: "https://a.example/", archived_url: "https://b.example/" };
    expect(codes([video, { ...whole, id: "x", type: "transcript" }])).toEqual([]);
  });

  it("is something of a session only once it was held, and only if nothing is promised either", () => {
    expect(codes([], { day: "2031-06-14" })).toEqual([]);
    expect(codes([], { day: "2031-06-15" })).toEqual(["session/no-trace"]);
    const promising = [{ ...session, expected_traces: [{ type: "minutes" }] }];
    expect(codes([], { day: "2031-06-15", sessions: promising })).toEqual([]);
    expect(codes([], { day: "2031-06-15", sessions: [{ ...session, status: "cancelled" }] })).toEqual([]);
    expect(codes([], { day: "2031-06-15", sessions: [{ ...session, kind: "break" }] })).toEqual([]);
  });

  it("is a promise from the day after the one it was due on, placed where it was made", () => {
    const sessions = [{ ...session, expected_traces: [{ type: "minutes" }, { type: "slides", due: "2031-06-20" }] }];
    expect(codes([], { day: "2031-06-20", sessions })).toEqual([]);
    const [late] = missing([], { day: "2031-06-21", sessions });
    expect(late).toMatchObject({ code: "promise/overdue", type: "slides", due: "2031-06-20", session: "un" });
    const line = eventYaml({ languages: ["fr"], sessions, traces: [] }).split("\n")[(late?.line ?? 0) - 1];
    expect(line).toContain("type: slides");
  });

  it("is a next step whose day, month or year is over", () => {
    const step = (when: string) => [{ ...whole, next_steps: [{ what: "A", who: "B", when }] }];
    expect(codes(step("2031-06-19"))).toEqual(["next-step/overdue"]);
    expect(codes(step("2031-05"))).toEqual(["next-step/overdue"]);
    expect(codes(step("2030"))).toEqual(["next-step/overdue"]);
    for (const when of ["2031-06-20", "2031-06", "2031", "au printemps"]) expect(codes(step(when))).toEqual([]);
    expect(["2031", "2031-06", "2031-06-20", "bientôt"].map(lastDayOf)).toEqual([
      "2031-12-31",
      "2031-06-31",
      "2031-06-20",
      undefined,
    ]);
  });

  it("is said of texts to translate by the thing they belong to, in whatever file it is written", () => {
    const files = {
      "sessions/deux.md": "---\ntitle: Deux\nquestion: Quoi ?\n---\n",
      "sessions/deux.en.md": "---\nquestion: What?\n---\n",
    };
    const sessions = [{ ...session, title: { fr: "Un", en: "One" }, question: "Qui ?" }];
    const found = missing([], {
      day: "2031-01-01",
      event: { title: { fr: "F", en: "F" }, languages: ["fr", "en"] },
      sessions,
      files,
    });
    const told = found.map(({ code, file, id, session: of, field, language }) => [code, file, id, of, field, language]);
    expect(told).toContainEqual(["translation/missing", "event.yaml", "un", "un", "question", "en"]);
    expect(told).toContainEqual(["translation/missing", "sessions/deux.md", "deux", "deux", "title", "en"]);
    expect(told).toHaveLength(2);
  });
});
