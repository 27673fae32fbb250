// SPDX-License-Identifier: MIT
import { describe, expect, it } from "vitest";
import { exportedIn } from "../../../kit/export/exported.ts";
import { jsonLd } from "../../../kit/export/json-ld.ts";
import { everyFieldSite } from "../../export/every-field.ts";
import { aSite } from "../../helpers/an-event.ts";
import { googleFaults } from "../../helpers/google-event.ts";
import { vocabularyFaults } from "../../helpers/schema-vocabulary.ts";
import { type Json, read, thing, town, townFields } from "./read-json-ld.ts";

const event = (fields: object = {}, more: object = {}, files = {}) => {
  const site = town(fields, more, files);
  return thing(site, site.page("session"), "Event");
};
const edition = (more: object = {}) => {
  const site = town({}, more);
  return thing(site, site.page("landing"), "Event");
};
const address = {
  "@type": "PostalAddress",
  streetAddress: "1 rue du Pont",
  postalCode: "00000",
  addressLocality: "Valbrume",
  addressCountry: "FR",
};
const on = "https://schema.org/";

describe("the edition, on the front page", () => {
  it("is an event with its days, its place and the rooms in it", () => {
    expect(edition()).toMatchObject({
      "@id": "https://valbrume.example/fete/fete/#it",
      name: "Fête des communs de Valbrume",
      alternateName: "Fête 31",
      description: "Un week-end pour réparer.",
      startDate: "2031-06-14",
      endDate: "2031-06-15",
      eventStatus: `${on}EventScheduled`,
      eventAttendanceMode: `${on}OfflineEventAttendanceMode`,
      location: {
        name: "La halle",
        address,
        geo: { latitude: 47.5, longitude: -1.5 },
        containsPlace: [{ name: "La nef", maximumAttendeeCapacity: 80 }, { name: "La cale" }],
      },
      inLanguage: "fr",
    });
  });

  it("names its sessions, which its session’s page names back", () => {
    const site = town();
    const whole = thing(site, site.page("landing"), "Event");
    const part = thing(site, site.page("session"), "Event");
    expect(whole.subEvent).toMatchObject({ "@id": part["@id"], name: "Réparer ensemble", startDate: part.startDate });
    expect(part.superEvent["@id"]).toBe(whole["@id"]);
  });

  it("says who organises, who funds and who supports, each by the word for it", () => {
    expect(edition()).toMatchObject({
      organizer: { name: "Foyer de Valbrume", url: "https://foyer.example/" },
      funder: { name: "Mairie de Valbrume" },
      sponsor: { name: "La région" },
    });
  });

  it("belongs to a series when it has one", () => {
    expect(edition()).not.toHaveProperty("superEvent");
    expect(edition({ series: { name: "Les fêtes" } }).superEvent).toEqual({
      "@type": "EventSeries",
      name: "Les fêtes",
    });
  });

  it("has an offer where one registers, in the organiser’s words: no price is read into them", () => {
    const registration = { url: "https://in.example/", opens: "2031-05-01", price: "Prix libre" };
    expect(edition()).not.toHaveProperty("offers");
    expect(edition({ registration }).offers).toEqual({
      "@type": "Offer",
      url: "https://in.example/",
      availabilityStarts: "2031-05-01",
      description: "Prix libre",
    });
    expect(edition({ registration })).not.toHaveProperty("isAccessibleForFree");
  });

  it("is cancelled with all that is in it", () => {
    const site = town({}, { state: "cancelled" });
    for (const kind of ["landing", "session"] as const)
      expect(thing(site, site.page(kind), "Event").eventStatus).toBe(`${on}EventCancelled`);
  });

  it("online, is held at its own address; in two ways, at both", () => {
    expect(edition({ mode: "online" }).location).toEqual({
      "@type": "VirtualLocation",
      url: "https://valbrume.example/fete/fete/",
    });
    const both = edition({ mode: "hybrid" });
    expect(both.eventAttendanceMode).toBe(`${on}MixedEventAttendanceMode`);
    expect(both.location.map((one: Json) => one["@type"])).toEqual(["Place", "VirtualLocation"]);
  });

  it("without a place, is held in its territory", () => {
    const site = aSite({ territory: { name: "Valbrume", country: "FR" } });
    expect(thing(site, site.page("landing"), "Event").location).toEqual({
      "@type": "Place",
      name: "Valbrume",
      address: { "@type": "PostalAddress", addressLocality: "Valbrume", addressCountry: "FR" },
    });
  });
});

describe("a session, on its page", () => {
  it("says when with the zone’s offset, and where with an address", () => {
    expect(event()).toMatchObject({
      startDate: "2031-06-14T10:00:00+02:00",
      endDate: "2031-06-14T11:15:00+02:00",
      url: "https://valbrume.example/fete/fete/sessions/reparer-ensemble.html",
      location: { "@type": "Place", name: "La nef, La halle", address },
      about: { "@type": "DefinedTerm", name: "Réparer" },
    });
  });

  it("names who speaks and leads, and never whoever has withdrawn", () => {
    expect(event().performer.map(({ name }: Json) => name)).toEqual(["Prune Vasseur", "Colin Marchais"]);
    const noted = event({ rapporteurs: ["prune"], interpreters: ["colin"] });
    expect(noted).toMatchObject({ contributor: { name: "Prune Vasseur" }, translator: { name: "Colin Marchais" } });
    expect(JSON.stringify(noted)).not.toContain("Retirée");
  });

  it("is cancelled when it is; moved, it makes up no former date", () => {
    expect(event({ status: "cancelled", updated: "2031-06-01" }).eventStatus).toBe(`${on}EventCancelled`);
    const moved = event({ status: "moved", updated: "2031-06-01" });
    expect(moved.eventStatus).toBe(`${on}EventScheduled`);
    expect(moved).not.toHaveProperty("previousStartDate");
  });

  it("held twice, has an event for each time", () => {
    const slots = [
      { start: "2031-06-14T10:00", duration: "1h", room: "nef" },
      { start: "2031-06-15T10:00", duration: "1h", room: "cale" },
    ];
    const twice = event({ slots });
    expect(twice).toMatchObject({ startDate: "2031-06-14T10:00:00+02:00", endDate: "2031-06-15T11:00:00+02:00" });
    expect(twice.subEvent.map(({ location }: Json) => location.name)).toEqual([
      "La nef, La halle",
      "La cale, La halle",
    ]);
  });

  it("in several rooms of a place, says them together", () => {
    const slots = [{ start: "2031-06-14T10:00", duration: "1h", rooms: ["nef", "cale"] }];
    expect(event({ slots }).location.name).toBe("La nef et La cale, La halle");
  });

  it("attended by a link, says so and gives it", () => {
    const slot = { start: "2031-06-14T10:00", duration: "1h", online_url: "https://visio.example/a" };
    expect(event({ slots: [slot] })).toMatchObject({
      eventAttendanceMode: `${on}OnlineEventAttendanceMode`,
      location: { "@type": "VirtualLocation", url: "https://visio.example/a" },
    });
    const both = event({ slots: [{ ...slot, room: "nef" }] });
    expect(both.eventAttendanceMode).toBe(`${on}MixedEventAttendanceMode`);
    expect(both.location).toHaveLength(2);
  });

  it("without a time, is not yet an event", () => {
    expect(event({ slots: [] })).toBeUndefined();
  });

  it("over a change of clocks, keeps the offset of each moment", () => {
    const slots = [{ start: "2031-10-26T01:00", end: "2031-10-26T04:00", room: "nef" }];
    const dates = { start: "2031-10-25", end: "2031-10-26" };
    expect(event({ slots }, { dates })).toMatchObject({
      startDate: "2031-10-26T01:00:00+02:00",
      endDate: "2031-10-26T04:00:00+01:00",
    });
  });
});

describe("what remains of a session", () => {
  const trace = (type: string, more = "") =>
    `---\nsession: reparer-ensemble\ntype: ${type}\nstatus: validated\nauthors: [prune]\nlicence: CC-BY-4.0\ndate: 2031-06-20\n${more}---\nOui.\n`;
  const recording = { planned: "video", url: "https://video.example/1", licence: "CC-BY-4.0" };
  const png = Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==",
    "base64",
  );

  it("is a work with its authors, its licence and its credit", () => {
    expect(event({}, {}, { "traces/notes.md": trace("minutes") }).subjectOf).toMatchObject({
      "@type": "Report",
      "@id": "https://valbrume.example/fete/fete/traces/notes.html#it",
      url: "https://valbrume.example/fete/fete/traces/notes.html",
      author: { "@type": "Person", name: "Prune Vasseur" },
      datePublished: "2031-06-20",
      license: "https://creativecommons.org/licenses/by/4.0/deed.fr",
      creditText: "Prune Vasseur, CC BY 4.0",
    });
  });

  it("is featured work when it is slides, and is not there while it is only expected", () => {
    expect(event({}, {}, { "traces/slides.md": trace("slides") })).toHaveProperty("workFeatured");
    const expected = trace("minutes").replace("validated", "expected");
    expect(event({}, {}, { "traces/notes.md": expected })).not.toHaveProperty("subjectOf");
  });

  it("captured the session when it is a recording, and no other recording is named", () => {
    const filmed = { "traces/film.md": trace("video", "url: https://video.example/1\n") };
    expect(event({}, {}, filmed).recordedIn).toMatchObject({ "@type": "MediaObject", datePublished: "2031-06-20" });
    expect(event({ recording }, {}, filmed).subjectOf).toMatchObject({ "@type": "MediaObject" });
  });

  it("as a recording, is a video for search engines only with the thumbnail and date that they ask for", () => {
    expect(event({ recording }).recordedIn).toEqual({
      "@type": "MediaObject",
      name: "Réparer ensemble",
      url: "https://video.example/1",
      license: "https://creativecommons.org/licenses/by/4.0/deed.fr",
    });
    const files = {
      "traces/video.md": trace("video", "url: https://video.example/1\n"),
      "media/nef.png": png,
      "media/nef.png.yaml": "alt: La nef\n",
    };
    expect(event({ recording, picture: "media/nef.png" }, {}, files).recordedIn).toMatchObject({
      "@type": "VideoObject",
      uploadDate: "2031-06-20",
      thumbnailUrl: "https://valbrume.example/fete/fete/media/nef.png",
    });
    expect(event({ recording: { ...recording, planned: "audio" } }).recordedIn["@type"]).toBe("AudioObject");
  });
});

describe("people", () => {
  it("have a profile with their links", () => {
    const site = town();
    expect(thing(site, site.page("person", "fr", "prune.html"), "ProfilePage").mainEntity).toMatchObject({
      name: "Prune Vasseur",
      jobTitle: "Menuisière",
      sameAs: "https://prune.example/",
    });
  });

  it("who are invented are said to be, and have no profile", () => {
    const site = town(
      { speakers: ["ida"] },
      { people: [...townFields.people, { id: "ida", name: "Ida Feinte", fictional: true }] },
    );
    const page = site.page("person", "fr", "ida.html");
    expect(thing(site, page, "ProfilePage")).toBeUndefined();
    expect(thing(site, page, "Person").disambiguatingDescription).toMatch(/fictive/u);
    expect(thing(site, site.page("session"), "Event").performer[0].disambiguatingDescription).toMatch(/fictive/u);
  });

  it("who have withdrawn are in nothing", () => {
    const site = town();
    expect(read(site, site.page("person", "fr", "retiree.html"))).toBeUndefined();
    expect(site.pages.length).toBeGreaterThan(10);
    for (const page of site.pages) expect(JSON.stringify(read(site, page)) ?? "").not.toContain("Retirée");
  });
});

describe("the other pages", () => {
  const site = town(
    {},
    { news: [{ id: "n", title: "Ouvert", date: "2031-05-01", text: "Venez.", authors: ["Foyer de Valbrume"] }] },
  );

  it("say the way to them", () => {
    expect(thing(site, site.page("axes"), "undefined")).toBeUndefined();
    expect(read(site, site.page("axes"))).toMatchObject({
      "@type": "BreadcrumbList",
      itemListElement: [{ position: 1, item: "https://valbrume.example/fete/fete/" }, { position: 2 }],
    });
  });

  it("describe places, axes and news", () => {
    expect(thing(site, site.page("practical"), "Place")).toMatchObject({ name: "La halle", address });
    expect(thing(site, site.page("axis"), "DefinedTerm")).toMatchObject({ name: "Réparer" });
    expect(thing(site, site.page("news_item"), "BlogPosting")).toMatchObject({
      headline: "Ouvert",
      datePublished: "2031-05-01",
      author: { "@type": "Organization", name: "Foyer de Valbrume" },
      license: "https://creativecommons.org/licenses/by-sa/4.0/deed.fr",
    });
  });
});

describe("the whole edition as one graph", () => {
  it.each([
    ["a small town’s", town()],
    ["one with every field, in hostile words", everyFieldSite()],
    ["one whose address is not known", aSite(townFields)],
  ])("speaks only words of schema.org: %s", (_name, site) => {
    const document = JSON.parse(jsonLd(exportedIn(site, "fr")));
    expect(vocabularyFaults(document)).toEqual([]);
    expect(JSON.stringify(document)).not.toContain("Retirée");
  });

  it("holds the edition, every session, place and person, each under its name", () => {
    const document = JSON.parse(jsonLd(exportedIn(town(), "fr")));
    const types = document["@graph"].map((one: Json) => one["@type"]);
    expect(types).toEqual(["Event", "Event", "Place", "Person", "Person"]);
    expect(googleFaults(document)).toEqual([]);
    const ids = document["@graph"].map((one: Json) => one["@id"]);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
