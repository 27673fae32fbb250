// SPDX-License-Identifier: MIT
/** For tests: what an invented edition's `event.json` says, with these fields over it. */
export function aManifest(fields: object = {}): Record<string, unknown> {
  return {
    $schema: "../assets/event-manifest.schema.json",
    format: 1,
    kit: { name: "event-kit", version: "0.1.0" },
    id: "val-dore-2028",
    title: { fr: "La Fête du Val-Doré", en: "The Golden Vale Fair" },
    hrefs: { fr: "index.html", en: "en/index.html" },
    languages: ["fr", "en"],
    dates: { start: "2028-05-10", end: "2028-05-11" },
    territory: { name: { fr: "Val-Doré" }, country: "FR" },
    licences: { content: "CC-BY-SA-4.0", data: "etalab-2.0" },
    people: [{ id: "aline-roussel", name: "Aline Roussel" }],
    lineage: [{ relation: "fork_of", title: { fr: "La Fête" }, edition: "fete" }],
    source: { href: "source.zip", sha256: "a".repeat(64), bytes: 12 },
    ...fields,
  };
}

export const manifestAddress = "https://val-dore.example.org/val-dore-2028/event.json";
