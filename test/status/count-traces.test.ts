// SPDX-License-Identifier: MIT
import { describe, expect, it } from "vitest";
import { countTraces } from "../../kit/status/count-traces.ts";
import { anEvent } from "../helpers/an-event.ts";

const people = [
  { id: "ada", name: "Ada Lovel" },
  { id: "bob", name: "Bob Ancien" },
];
const axes = [
  { id: "lieux", title: "Lieux" },
  { id: "communs", title: "Communs" },
];
const session = (id: string, fields: object = {}) => ({
  id,
  title: id,
  slots: [{ start: "2031-06-14T10:00", duration: "1h" }],
  ...fields,
});

/** The count of an event whose sessions and traces are given. */
function counted(sessions: readonly object[], traces: readonly object[] = []) {
  return countTraces(anEvent({ languages: ["fr"], people, axes, sessions, traces }));
}

const tally = (expected: number, received: number, validated: number, awaited: number) => ({
  expected,
  received,
  validated,
  awaited,
});

describe("a promise", () => {
  it("is awaited until a trace of its session and type comes, whoever signs it", () => {
    const promising = [session("un", { expected_traces: [{ type: "minutes", from: "ada" }] })];
    expect(counted(promising).tally).toEqual(tally(1, 0, 0, 1));
    const came = { id: "un", session: "un", type: "minutes", authors: ["Somebody else"] };
    expect(counted(promising, [came]).tally).toEqual(tally(1, 1, 0, 0));
    expect(counted(promising, [{ ...came, type: "slides" }]).tally).toEqual(tally(1, 1, 0, 1));
  });

  it("is not kept by the trace of another session", () => {
    const promising = [session("un", { expected_traces: [{ type: "minutes" }] }), session("deux")];
    expect(counted(promising, [{ id: "x", session: "deux", type: "minutes" }]).tally.awaited).toBe(1);
  });

  it("counts once when a file announces what the session already asks for", () => {
    const promising = [session("un", { expected_traces: [{ type: "slides", from: "ada", due: "2031-07-01" }] })];
    const announced = { id: "diapos", session: "un", type: "slides", status: "expected", authors: ["ada"] };
    const { tally: numbers, awaited } = counted(promising, [announced]);
    expect(numbers).toEqual(tally(1, 0, 0, 1));
    expect(awaited).toMatchObject([{ from: "ada", trace: "diapos", due: "2031-07-01", entry: 0 }]);
  });

  it("counts twice when a file announces the same type from somebody else", () => {
    const promising = [session("un", { expected_traces: [{ type: "slides", from: "ada" }] })];
    const announced = { id: "diapos", session: "un", type: "slides", status: "expected", authors: ["bob"] };
    expect(counted(promising, [announced]).tally).toEqual(tally(2, 0, 0, 2));
  });

  it("of each of two people needs a trace of each, or one that both signed", () => {
    const promising = [
      session("un", {
        expected_traces: [
          { type: "slides", from: "bob" },
          { type: "slides", from: "ada" },
        ],
      }),
    ];
    const one = counted(promising, [{ id: "x", session: "un", type: "slides", authors: ["ada"] }]);
    expect(one.awaited.map(({ from }) => from)).toEqual(["bob"]);
    const both = counted(promising, [{ id: "x", session: "un", type: "slides", authors: ["ada", "bob"] }]);
    expect(both.tally).toEqual(tally(2, 1, 0, 0));
  });

  it("about a session that is cancelled, or was never taken, is not awaited", () => {
    const gone = ["cancelled", "proposed"].map((status) =>
      session(status, { status, expected_traces: [{ type: "minutes" }] }),
    );
    expect(counted(gone).tally).toEqual(tally(0, 0, 0, 0));
  });
});

describe("a trace", () => {
  it("has come when it is raw, proof-read or validated; validated ones count apart", () => {
    const traces = ["raw", "proof_read", "validated", "expected"].map((status) => ({
      id: status.replace("_", "-"),
      session: "un",
      type: "note",
      status,
      authors: ["ada"],
    }));
    expect(counted([session("un")], traces).tally).toEqual(tally(1, 3, 1, 0));
  });

  it("that was withdrawn counts nowhere, and keeps no promise", () => {
    const promising = [session("un", { expected_traces: [{ type: "note" }] })];
    const gone = { id: "x", session: "un", type: "note", withdrawn: true };
    expect(counted(promising, [gone]).tally).toEqual(tally(1, 0, 0, 1));
  });

  it("counts for every axis of its session, for its own axis, or for the whole, and once in all", () => {
    const count = counted(
      [session("un", { axes: ["lieux", "communs"], expected_traces: [{ type: "video" }] })],
      [
        { id: "a", session: "un", type: "note" },
        { id: "b", axis: "lieux", type: "synthesis", status: "validated" },
        { id: "c", type: "takeaways" },
        { id: "d", type: "article", status: "expected" },
      ],
    );
    expect(count.tally).toEqual(tally(2, 3, 1, 2));
    expect(count.axes.get("lieux")?.tally).toEqual(tally(1, 2, 1, 1));
    expect(count.axes.get("communs")?.tally).toEqual(tally(1, 1, 0, 1));
    expect(count.whole.tally).toEqual(tally(1, 1, 0, 1));
    expect(count.sessions.get("un")?.tally).toEqual(tally(1, 1, 0, 1));
    expect(count.types.get("video")?.tally).toEqual(tally(1, 0, 0, 1));
  });
});
