// SPDX-License-Identifier: MIT
import { describe, expect, it } from "vitest";
import { lostText } from "../../kit/commands/addresses/lost-text.ts";
import { addressWords } from "../../kit/commands/words/addresses/index.ts";
import type { AddressRecord } from "../../kit/record/address-record.ts";
import { likelyAddress } from "../../kit/record/likely-address.ts";
import { lostAddresses, withoutLost } from "../../kit/record/lost-addresses.ts";
import { redirectFaults } from "../../kit/record/redirect-faults.ts";
import { redirectFor } from "../../kit/record/redirect-for.ts";

const record = (...addresses: string[]): AddressRecord => ({ format: 1, editions: { fete: addresses } });
const lost = (recorded: readonly string[], published: readonly string[]) =>
  lostAddresses(record(...recorded), new Set(published.map((path) => `fete/${path}`))).map(({ address }) => address);

describe("addresses that are lost", () => {
  it("are those recorded and not published", () => {
    expect(lost(["a.html", "b.html"], ["b.html", "c.html"])).toEqual(["a.html"]);
  });

  it("are told once for a page, its calendar, its other languages and its further parts", () => {
    const recorded = [
      "en/sessions/x.html",
      "en/sessions/x.ics",
      "sessions/x.html",
      "sessions/x.ics",
      "synthesis/x.html",
      "synthesis/x/2.html",
      "outcomes.html",
      "outcomes-2.html",
    ];
    expect(lost(recorded, [])).toEqual(["sessions/x.html", "synthesis/x.html", "outcomes.html"]);
  });

  it("are told in their language when the main one keeps its page", () => {
    expect(lost(["en/pages/x.html", "pages/x.html"], ["pages/x.html"])).toEqual(["en/pages/x.html"]);
  });

  it("are not the calendar of a session that has no time any more", () => {
    expect(lost(["sessions/x.html", "sessions/x.ics"], ["sessions/x.html"])).toEqual([]);
  });

  it("are not those of what was withdrawn", () => {
    expect(lostAddresses(record("media/x.jpg"), new Set(), new Set(["fete/media/x.jpg"]))).toEqual([]);
  });

  it("are found in every edition, and at the root", () => {
    const both: AddressRecord = { format: 1, editions: { "": ["editions/people.html"], a: ["x.html"], b: ["x.html"] } };
    expect(lostAddresses(both, new Set(["a/x.html"]))).toEqual([
      { edition: "", address: "editions/people.html" },
      { edition: "b", address: "x.html" },
    ]);
  });

  it("are forgotten with all that went with them once they are given up", () => {
    const recorded = record("a.html", "a.ics", "b.html", "b.ics", "media/gone.jpg");
    const kept = withoutLost(recorded, new Set(["fete/b.html"]), new Set(["fete/media/gone.jpg"]));
    expect(kept.editions).toEqual({ fete: ["b.html", "b.ics", "media/gone.jpg"] });
  });
});

describe("where a lost address most likely is", () => {
  const at = (address: string, isNew = true, title?: string) => ({ address, isNew, ...(title && { title }) });

  it("is the new address whose name is nearest", () => {
    const candidates = [at("sessions/ouverture-du-bal.html"), at("sessions/cloture.html"), at("people/ouverture.html")];
    expect(likelyAddress("sessions/ouverture.html", candidates)).toBe("sessions/ouverture-du-bal.html");
  });

  it("is the one whose title says the old name", () => {
    const candidates = [at("sessions/s12.html", true, "Qui décide ?"), at("sessions/s13.html", true, "Le bal")];
    expect(likelyAddress("sessions/qui-decide.html", candidates)).toBe("sessions/s12.html");
  });

  it("is the only new one of its folder, however it is called", () => {
    const candidates = [at("sessions/atelier.html"), at("sessions/cloture.html", false)];
    expect(likelyAddress("sessions/xyz.html", candidates)).toBe("sessions/atelier.html");
  });

  it("is of the same folder and type, or unknown", () => {
    expect(likelyAddress("media/plan.pdf", [at("media/plan.png"), at("sessions/plan.html")])).toBeUndefined();
  });

  it("is nothing that is only as far from it as any other name", () => {
    const others = [at("sessions/atelier-du-soir.html", false), at("sessions/cloture.html", false)];
    expect(likelyAddress("sessions/ouverture.html", others)).toBeUndefined();
  });

  it("is otherwise the list that a page was in, which somebody is to look at", () => {
    expect(redirectFor("people/jo.html", [at("people.html", false)])).toEqual({
      from: "people/jo.html",
      to: "people.html",
      isGuess: true,
    });
    expect(redirectFor("people/jo.html", [])).toMatchObject({ to: "index.html", isGuess: true });
    expect(redirectFor("media/plan.pdf", [])).toBeUndefined();
  });
});

describe("redirects judged by what the site has", () => {
  const faults = (from: string, to: string) =>
    redirectFaults(
      { id: "fete", redirects: [{ from, to }] },
      new Set(["fete/index.html", "fete/programme/2031-06-14.html", "fete/practical.html"]),
      (address) => address.endsWith(".html"),
    );

  it("may lead to any page, to a part of one, or elsewhere", () => {
    expect(faults("a.html", "programme/2031-06-14.html")).toEqual([]);
    expect(faults("a.html", "practical.html#place-lavoir")).toEqual([]);
    expect(faults("a.html", "https://autre.example/a")).toEqual([]);
  });

  it("may not lead to nothing: the nearest page is said", () => {
    expect(faults("a.html", "programme/2031-06-15.html")).toMatchObject([
      { code: "redirect/unknown-target", field: "to", nearest: "programme/2031-06-14.html" },
    ]);
  });

  it("may not begin where a page is", () => {
    expect(faults("practical.html", "index.html")).toMatchObject([{ code: "redirect/shadows-page", field: "from" }]);
  });

  it("are not judged by what is not known yet", () => {
    expect(faults("a.csv", "b.csv")).toEqual([]);
  });
});

describe("what is said of lost addresses", () => {
  it("names the first, counts the rest, and looks for no more new addresses than it prints", () => {
    const numbered = (count: number, name: string) =>
      Array.from({ length: count }, (_, index) => `sessions/${name}-of-a-quite-long-title-${index}.html`);
    const lost = numbered(50_000, "the-old-name").map((address) => ({ edition: "fete", address }));
    const paths = new Set(numbered(200, "some-other-words").map((address) => `fete/${address}`));
    const edition = {
      id: "fete",
      file: "event.yaml",
      redirects: [],
      hasAddress: true,
      planned: paths,
      titles: new Map([...paths].map((path) => [path, `The title of ${path}`])),
      narrower: [],
      withdrawn: [],
    };
    const record = { format: 1, editions: { fete: lost.map(({ address }) => address) } } as const;
    const text = lostText(
      lost,
      { editions: new Map([["fete", edition]]), paths, record },
      addressWords.en,
      () => "event.yaml",
    );
    expect(text.match(/^ {2}- \{from:/gmu)).toHaveLength(200);
    expect(text).toMatch(/50\D?000/u);
  });
});
