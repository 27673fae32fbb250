// SPDX-License-Identifier: MIT
import { describe, expect, it } from "vitest";
import { exportFiles } from "../../kit/export/export-files.ts";
import { anEvent } from "../helpers/an-event.ts";
import { siteOf } from "../templates/draw.ts";

const hall = { id: "halle", name: "La halle", rooms: [{ id: "nef", name: "La nef" }] };
const located = { ...hall, geo: { latitude: 47.2, longitude: -1.5 } };
const session = { id: "eau", title: "L’eau", slots: [{ start: "2031-06-14T10:00", duration: "1h", room: "nef" }] };
const news = [{ id: "ouvert", title: "Le programme est ouvert", date: "2031-05-01", text: "Enfin." }];

function filesOf(fields: object, lang: string, siteUrl?: string) {
  const edition = anEvent({ languages: ["fr", "en"], sessions: [session], ...fields });
  const site = siteOf(edition, "2031-06-01", siteUrl);
  const written = [...exportFiles(site)].map(({ path }) => path);
  return { files: site.page("programme", lang).files.map(({ path }) => path), written, id: edition.id };
}

describe("the files that the programme offers to other programs", () => {
  it.each(["fr", "en"])("are all that the site writes for them in %s, and nothing else", (lang) => {
    const { files, written, id } = filesOf({ places: [located], news }, lang, "https://fete.example/");
    const folder = lang === "fr" ? id : `${id}/${lang}`;
    const ours = written.filter((path) => path.replace(/\/[^/]*$/u, "") === folder || path === `${id}/event.json`);
    // Calendars stand beside each page, and what says who made what on the page of credits.
    const elsewhere = /\.ics$|credits\.json$|CITATION\.cff$|citations\.(?:bib|json)$|ro-crate-metadata\.json$/u;
    const forTools = ours.filter((path) => !elsewhere.test(path));
    expect([...files].sort()).toEqual(forTools.sort());
  });

  it("name no map where no place has coordinates, and no feed where nothing could be followed", () => {
    const { files, written } = filesOf({ places: [hall] }, "fr");
    expect(files.filter((path) => /geojson|feed/u.test(path))).toEqual([]);
    expect(files.filter((path) => !written.includes(path))).toEqual([]);
  });
});
