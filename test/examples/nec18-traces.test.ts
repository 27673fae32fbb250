// SPDX-License-Identifier: MIT
import { describe, expect, it } from "vitest";
import type { Session, Trace, TraceType } from "../../kit/model/edition.ts";
import { checkFolder, editionOf, folder, textOf } from "./read-event.ts";

const edition = editionOf(checkFolder(folder("examples/nec18-nantes")));
const sessions = edition.sessions.filter(({ kind }) => kind === "session");
const received = edition.traces.filter(({ status }) => status !== "expected");
const ofType = (type: TraceType) => edition.traces.filter((trace) => trace.type === type);
const workshops = sessions
  .filter(({ track }) => track === "parcours-communs")
  .map(({ id }) => ofType("minutes").find(({ session }) => session === id));

describe("the traces of the example of NEC 18", () => {
  it("are of every kind that an event leaves, in every state", () => {
    const kinds: readonly TraceType[] = [
      ...(["note", "minutes", "synthesis", "takeaways", "slides", "video", "audio", "photos"] as const),
      ...(["graphic_recording", "dataset", "code", "article", "press", "external_contribution"] as const),
    ];
    expect(kinds.filter((type) => ofType(type).length === 0)).toEqual([]);
    expect([...new Set(edition.traces.map(({ status }) => status))].sort()).toEqual([
      "expected",
      "proof_read",
      "raw",
      "validated",
    ]);
  });

  it("name their authors and a licence of their own, and who validated them", () => {
    expect(received.filter(({ authors, licence_inherited }) => authors.length === 0 || licence_inherited)).toEqual([]);
    const unread = edition.traces.filter(
      ({ status, validated_by }) => (status === "validated") !== validated_by.length > 0,
    );
    expect(unread.map(({ id }) => id)).toEqual([]);
  });

  it.each(workshops)("tell the workshop $session of the commons track in full", (trace) => {
    const { key_ideas, agreements, disagreements, decisions, open_questions, resources } = trace as Trace;
    expect(key_ideas.length).toBeGreaterThanOrEqual(3);
    const { what_worked, what_to_change, next_steps } = trace as Trace;
    for (const list of [agreements, disagreements, decisions, open_questions, what_worked, what_to_change]) {
      expect(list.length).toBeGreaterThan(0);
    }
    expect(next_steps.filter(({ who, when }) => who !== undefined && when !== undefined).length).toBeGreaterThanOrEqual(
      2,
    );
    expect(resources.every(({ licence }) => licence !== undefined) && resources.length > 0).toBe(true);
    for (const text of [trace?.summary, trace?.question, trace?.context, trace?.report, trace?.method?.changes]) {
      expect(Object.keys(text ?? {})).toEqual(["fr", "en"]);
    }
    expect(trace?.attendance).toBeGreaterThan(0);
  });

  it("have next steps done, under way, open and dropped", () => {
    const statuses = edition.traces.flatMap(({ next_steps }) => next_steps.map(({ status }) => status));
    expect([...new Set(statuses)].sort()).toEqual(["doing", "done", "dropped", "open"]);
  });

  it("gather each axis, then the edition, in a synthesis that names what it was made from", () => {
    const gathered = ofType("synthesis").filter(({ session }) => session === undefined);
    expect(gathered.map(({ axis }) => axis ?? "").sort()).toEqual(["", "communs", "donnees", "lieux"]);
    for (const { derived_from, disagreements, next_steps, figures, axis } of gathered) {
      expect(derived_from.length).toBeGreaterThanOrEqual(3);
      expect(disagreements.length * next_steps.length).toBeGreaterThan(0);
      if (axis === undefined) expect(figures.map(({ value }) => value)).toEqual([850, 120]);
    }
  });

  it("quote people, with and without their approval", () => {
    const quotes = edition.traces.flatMap((trace) => trace.quotes);
    expect(quotes.some(({ approved }) => approved)).toBe(true);
    expect(quotes.some(({ approved }) => !approved)).toBe(true);
  });

  it("are still awaited in several sessions, from somebody and for a day", () => {
    const come = (session: Session, type: TraceType) =>
      received.some((it) => it.session === session.id && it.type === type);
    const awaited = sessions.flatMap((session) => session.expected_traces.filter(({ type }) => !come(session, type)));
    expect(awaited.length).toBeGreaterThanOrEqual(5);
    expect(awaited.filter(({ from, due }) => from === undefined || due === undefined)).toEqual([]);
  });

  it("only point to what is not free", () => {
    const closed = edition.traces.filter(({ licence }) => licence.startsWith("LicenseRef-"));
    expect(closed.map(({ type, file, media, url }) => [type, file, media.length, typeof url])).toEqual([
      ["press", undefined, 0, "string"],
    ]);
  });

  it("lead to addresses that are nobody's, or to the few real pages that are told as such", () => {
    const hosts = new Set(JSON.stringify(edition.traces).match(/(?<=https?:\/\/)[^/"]+/gu));
    expect([...hosts].filter((host) => !/(^|\.)example\.org$/u.test(host)).sort()).toEqual([
      "cnnumerique.fr",
      "movilab.org",
      "numerique-en-communs.fr",
      "www.solidarnum.org",
    ]);
  });

  it("name real people once only, for what the source says of them", () => {
    const naming = edition.traces.filter((trace) => /Coadic|Loubet|Techer/u.test(JSON.stringify(trace)));
    expect(naming.map(({ id }) => id)).toEqual(["comment-nous-avons-documente"]);
    const { context, ...rest } = naming[0] as Trace;
    expect(JSON.stringify(context)).toContain("Movilab");
    expect(JSON.stringify(rest)).not.toMatch(/Coadic|Loubet|Techer/u);
  });

  it("have a recording with captions in both languages, cue for cue, and another with its transcript", () => {
    const media = edition.traces.flatMap((trace) => trace.media);
    const captioned = media.filter(({ captions }) => captions.length > 0);
    expect(captioned.map(({ captions }) => captions.map(({ language }) => language))).toEqual([["fr", "en"]]);
    const times = (language: string) =>
      textOf(`examples/nec18-nantes/media/la-lenteur.${language}.vtt`).match(/^\d\d:.* --> .*$/gmu);
    expect(times("fr")?.length).toBeGreaterThan(10);
    expect(times("en")).toEqual(times("fr"));
    expect(media.some(({ transcript }) => Object.keys(transcript ?? {}).join() === "fr,en")).toBe(true);
  });
});
