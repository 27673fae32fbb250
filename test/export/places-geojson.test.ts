// SPDX-License-Identifier: MIT
import { describe, expect, it } from "vitest";
import { exportFiles } from "../../kit/export/export-files.ts";
import { placesGeojson } from "../../kit/export/places-geojson.ts";
import type { Edition } from "../../kit/model/edition.ts";
import { anEvent, siteOf } from "../helpers/an-event.ts";
import { beyondValidation, everyField, withTexts } from "./every-field.ts";
import { everyExport, exported } from "./schedules.ts";

const collection = (edition: Edition, options?: Parameters<typeof exported>[1]) =>
  JSON.parse(placesGeojson(exported(edition, options)));
const geo = (latitude: number, longitude: number) => ({ geo: { latitude, longitude } });

describe("places as GeoJSON", () => {
  it.each(everyExport)("are points of the whole world, longitude first, or no file: %s", (_name, of) => {
    const placed = of.edition.places.filter((place) => place.geo !== undefined);
    const text = placesGeojson(of);
    expect(placesGeojson({ ...of })).toBe(text);
    if (placed.length === 0) return expect(text).toBe("");
    const { type, features } = JSON.parse(text);
    expect(type).toBe("FeatureCollection");
    expect(features.map((feature: { id: string }) => feature.id)).toEqual(placed.map(({ id }) => id));
    for (const { type, geometry, properties } of features) {
      expect([type, geometry.type]).toEqual(["Feature", "Point"]);
      const [longitude, latitude] = geometry.coordinates;
      expect(Math.abs(longitude)).toBeLessThanOrEqual(180);
      expect(Math.abs(latitude)).toBeLessThanOrEqual(90);
      expect(properties.name).not.toBe("");
    }
  });

  it("say where, how to enter and which rooms", () => {
    const [feature] = collection(everyField(), { siteUrl: "https://valbrume.example/liens/" }).features;
    expect(feature.geometry.coordinates).toEqual([-1.5648, 47.2063123]);
    expect(feature.properties).toMatchObject({
      id: "halle",
      name: "La Halle",
      address: "1 rue du Pont, bâtiment « B », 00000 Valbrume",
      city: "Valbrume",
      country: "FR",
      url: "https://valbrume.example/liens/tous-les-champs/practical.html#place-halle",
      website: "https://halle.example/",
      accessibility: [
        { feature: "step_free", available: true },
        { feature: "lift", available: false },
      ],
    });
    expect(feature.properties.rooms).toMatchObject([
      {
        id: "grande-salle",
        name: "Grande salle",
        capacity: 120,
        floor: "Rez-de-chaussée",
        step_free: true,
        url: "https://valbrume.example/liens/tous-les-champs/rooms/grande-salle.html",
      },
      { id: "salle-1", name: "Salle 1" },
    ]);
  });

  it("leave out places without coordinates, keep those of the other hemispheres", () => {
    const places = [
      { id: "sans", name: "Sans" },
      { id: "ile", name: "L’île", ...geo(-21.1151, 55.5364) },
      { id: "cap", name: "Le cap", ...geo(-55.98, -67.27) },
    ];
    const points = collection(anEvent({ places })).features.map(
      ({ geometry }: { geometry: { coordinates: number[] } }) => geometry.coordinates,
    );
    expect(points).toEqual([
      [55.5364, -21.1151],
      [-67.27, -55.98],
    ]);
  });

  it("are no file when no place has coordinates", () => {
    const paths = (fields: object) => [...exportFiles(siteOf(anEvent(fields)))].map(({ path }) => path);
    expect(paths({ places: [{ id: "a", name: "A" }] })).not.toContain("fete/places.geojson");
    expect(paths({ places: [{ id: "a", name: "A", ...geo(1, 2) }] })).toContain("fete/places.geojson");
  });

  it("are JSON whatever the texts, in the language asked for", () => {
    const worse = withTexts(everyField(), beyondValidation);
    expect(collection(worse, { lang: "en" }).features[0].properties.name).toContain("مهرجان");
    expect([...placesGeojson(exported(worse))].filter((sign) => sign < " " && sign !== "\n")).toEqual([]);
  });
});
