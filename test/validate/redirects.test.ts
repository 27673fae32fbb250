// SPDX-License-Identifier: MIT
import { describe, expect, it } from "vitest";
import { memoryFiles } from "../../kit/io/memory-files.ts";
import { eventYaml } from "../helpers/an-event.ts";
import { judge } from "./judge.ts";

const sessions = [
  { id: "accueil", title: "Accueil" },
  { id: "pause", title: "Pause", kind: "break" },
  { id: "idee", title: "Une idée", status: "proposed" },
];

/** The codes and arguments of what is said of a list of redirects, each written `from > to`. */
function said(...redirects: readonly string[]) {
  const list = redirects.map((one) => {
    const [from, to] = one.split(" > ");
    return { from, to };
  });
  return judge(memoryFiles({ "event.yaml": eventYaml({ sessions, redirects: list }) }))
    .findings.filter(({ code }) => /^(?:redirect|link|schema)\//u.test(code))
    .map(({ code, args, place }) => ({ code, at: place.pointer, ...args }));
}

describe("redirects", () => {
  it("lead to pages of the event, to parts of them, to lists and elsewhere", () => {
    expect(
      said(
        "sessions/ouverture.html > sessions/accueil.html",
        "sessions/b.html > sessions/accueil.html#content",
        "c.html > programme.html",
        "d.html > programme/2031-06-14.html",
        "e.html > https://autre.example/",
        "media/plan.pdf > media/plan-2.pdf",
        "en/sessions/f.html > sessions/accueil.html",
      ),
    ).toEqual([]);
  });

  it("do not lead to a session that there is not, and say which was meant", () => {
    expect(said("a.html > sessions/acueil.html")).toMatchObject([
      { code: "redirect/unknown-target", at: "/redirects/0/to", nearest: "sessions/accueil.html" },
    ]);
    expect(said("a.html > people/personne.html")).toMatchObject([{ code: "redirect/unknown-target" }]);
  });

  it("do not begin where a session has its page; a break or a proposal has none", () => {
    expect(said("sessions/accueil.html > programme.html")).toMatchObject([
      { code: "redirect/shadows-page", at: "/redirects/0/from" },
    ]);
    expect(said("sessions/pause.html > programme.html", "sessions/idee.html > programme.html")).toEqual([]);
  });

  it("lead straight to their end", () => {
    expect(said("a.html > b.html", "b.html > c.html", "c.html > sessions/accueil.html")).toMatchObject([
      { code: "redirect/chain-or-loop", at: "/redirects/0/to", end: "sessions/accueil.html" },
      { code: "redirect/chain-or-loop", at: "/redirects/1/to", end: "sessions/accueil.html" },
    ]);
  });

  it("do not go round, not even through a part of a page or into a round of others", () => {
    for (const loop of [["a.html > a.html"], ["a.html > b.html#x", "b.html > a.html"]]) {
      for (const one of said(...loop)) expect(one).toMatchObject({ code: "redirect/chain-or-loop" });
      expect(said(...loop).some((one) => "end" in one)).toBe(false);
    }
    expect(said("a.html > b.html", "b.html > c.html", "c.html > b.html")).toHaveLength(3);
  });

  it("are said once for each old address", () => {
    expect(said("a.html > programme.html", "a.html > index.html")).toMatchObject([
      { code: "redirect/duplicate", at: "/redirects/1/from" },
    ]);
  });

  it("lead elsewhere by http and https alone", () => {
    expect(said("a.html > javascript:alert(1)")).toMatchObject([{ code: "link/unsafe" }]);
    expect(said("a.html > mailto:jo@fete.example")).toMatchObject([{ code: "link/malformed" }]);
    expect(said("a.html > //autre.example/")).toMatchObject([{ code: "link/unsafe" }]);
    expect(said("a.html > https://jo:secret@autre.example/")).toMatchObject([{ code: "link/unsafe" }]);
  });

  it("let only a page stand where a file was when the file is of the same type", () => {
    expect(said("media/plan.pdf > programme.html")).toMatchObject([{ code: "redirect/other-kind" }]);
    expect(said("media/plan.pdf > https://autre.example/plan.pdf")).toMatchObject([{ code: "redirect/other-kind" }]);
    expect(said("sessions/ouverture > sessions/accueil.html")).toMatchObject([{ code: "redirect/other-kind" }]);
  });

  it("are addresses: nothing leads out of the site's folder", () => {
    expect(said("../a.html > programme.html")).toMatchObject([{ code: "schema/format" }]);
  });
});

describe("the format of an event", () => {
  it("is older when it is not said, and newer when its number is higher: then nothing else is said of its fields", () => {
    const found = (format: unknown, more: object = {}) =>
      judge(memoryFiles({ "event.yaml": eventYaml({ format, ...more }) }))
        .findings.filter(({ severity }) => severity === "error")
        .map(({ code }) => code);
    expect(found(undefined)).toEqual(["format/older"]);
    expect(found(0)).toEqual(["format/older"]);
    expect(found(2, { from_the_future: true })).toEqual(["format/newer"]);
    expect(found("one")).toEqual(["schema/type"]);
  });
});
