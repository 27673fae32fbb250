// SPDX-License-Identifier: MIT
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Edition, Trace } from "../../kit/model/edition.ts";
import { countTraces } from "../../kit/status/count-traces.ts";
import { keptPromises } from "../../kit/status/kept-promises.ts";
import { anEvent } from "../helpers/an-event.ts";

const types = ["minutes", "slides", "video"] as const;
const sessions = ["s0", "s1", "s2", "s3"];
const base = anEvent({
  languages: ["fr"],
  axes: [
    { id: "a0", title: "A" },
    { id: "a1", title: "B" },
  ],
  people: [
    { id: "p0", name: "Ada Lovel" },
    { id: "p1", name: "Bob Ancien" },
  ],
  sessions: sessions.map((id, index) => ({ id, title: id, axes: index === 0 ? ["a0", "a1"] : ["a0"] })),
  traces: [{ id: "t", session: "s0", type: "minutes" }],
});
const [model] = base.traces as [Trace];

const promise = fc.record(
  { type: fc.constantFrom(...types), from: fc.constantFrom("p0", "p1"), due: fc.constantFrom("2031-07-01") },
  { requiredKeys: ["type"] },
);
const trace = fc
  .record({
    about: fc.constantFrom<Pick<Trace, "session" | "axis">>(
      {},
      { axis: "a1" },
      ...sessions.map((session) => ({ session })),
    ),
    type: fc.constantFrom(...types),
    status: fc.constantFrom("expected", "raw", "proof_read", "validated"),
    authors: fc.subarray(["Ada Lovel", "Bob Ancien", "Someone"]),
  })
  .map(({ about, ...fields }) => {
    const { session: _, ...bare } = model;
    return { ...bare, ...about, ...fields } as Trace;
  });

/** Editions with any promises and traces. */
const edition: fc.Arbitrary<Edition> = fc
  .record({
    promised: fc.array(fc.array(promise, { maxLength: 4 }), { minLength: 4, maxLength: 4 }),
    traces: fc.array(trace, { maxLength: 12 }),
    statuses: fc.array(fc.constantFrom("scheduled", "moved", "cancelled", "proposed"), { minLength: 4, maxLength: 4 }),
  })
  .map(({ promised, traces, statuses }) => ({
    ...base,
    sessions: base.sessions.map((session, index) => ({
      ...session,
      status: statuses[index] as "scheduled",
      expected_traces: promised[index] ?? [],
    })),
    traces: traces.map((one, index) => ({ ...one, id: `t${index}` })),
  }));

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

describe("the count of any edition", () => {
  it("has every trace once in the whole, by session, axis of its own, and type", () => {
    fc.assert(
      fc.property(edition, (any) => {
        const count = countTraces(any);
        const came = any.traces.filter(({ status }) => status !== "expected");
        expect(count.tally.received).toBe(came.length);
        expect(count.tally.validated).toBe(came.filter(({ status }) => status === "validated").length);
        const ofAxes = came.filter(({ axis }) => axis !== undefined).length;
        const bySession = sum([...count.sessions.values()].map(({ tally }) => tally.received));
        expect(bySession + count.whole.tally.received + ofAxes).toBe(came.length);
        for (const field of ["expected", "received", "validated", "awaited"] as const) {
          expect(sum([...count.types.values()].map(({ tally }) => tally[field]))).toBe(count.tally[field]);
        }
      }),
    );
  });

  it("awaits no more than was promised, and nothing once each promise has a trace of its own", () => {
    fc.assert(
      fc.property(edition, (any) => {
        const { promised, awaited, tally } = countTraces(any);
        expect(awaited.every((one) => promised.includes(one))).toBe(true);
        expect(tally.expected - tally.awaited).toBeGreaterThanOrEqual(0);
        const answers = promised
          .filter(({ session }) => session !== undefined)
          .map((one, index) => ({
            ...model,
            id: `n${index}`,
            type: one.type,
            session: one.session ?? "",
            authors: [],
          }));
        const after = countTraces({
          ...any,
          traces: [...any.traces.filter(({ status }) => status !== "expected"), ...answers],
        });
        expect(after.awaited.filter(({ session }) => session !== undefined)).toEqual([]);
      }),
    );
  });

  it("keeps a promise only where a trace of its session and type came", () => {
    fc.assert(
      fc.property(edition, (any) => {
        const { promised, awaited, received } = countTraces(any);
        for (const one of promised.filter(({ session }) => session !== undefined)) {
          const could = received.some(({ session, type }) => session === one.session && type === one.type);
          if (!could) expect(awaited).toContain(one);
        }
      }),
    );
  });

  it("says the same in whatever order traces come, for promises of distinct people", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...types]), fc.array(trace, { maxLength: 6 }), (wanted, traces) => {
        const promises = wanted.map((type) => ({ type, session: "s0", authors: [] }));
        const names = new Map<string, string>();
        expect([...keptPromises(promises, traces, names)].length).toBe(
          [...keptPromises(promises, traces.toReversed(), names)].length,
        );
      }),
    );
  });
});
