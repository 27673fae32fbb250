// SPDX-License-Identifier: MIT
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, it } from "vitest";
import { pageJsonLd } from "../../kit/derive/json-ld/pages.ts";
import { eventJson } from "../../kit/export/event-json/event-json.ts";
import { exportedIn } from "../../kit/export/exported.ts";
import { aSite } from "../helpers/an-event.ts";
import { root } from "../helpers/kit-cli.ts";

const trace = (id: string, more: object) => ({ id, status: "raw", authors: ["Lou"], key_ideas: ["Une idée"], ...more });
const site = aSite(
  {
    traces: [
      trace("notes", {}),
      trace("synthese", {
        derived_from: [
          { url: "traces/notes.md", title: "Les notes" },
          { url: "https://pad.example/", title: "Le pad" },
          { url: "traces/promise.md", title: "La suite" },
        ],
      }),
      { id: "promise", status: "expected" },
    ],
  },
  {},
  { siteUrl: "https://fete.example/" },
);

it("what a trace was made from is, in event.json, an address, or the id and the page of another trace", () => {
  const manifest = JSON.parse(eventJson(exportedIn(site, "fr")));
  const found = manifest.traces.find(({ id }: { id: string }) => id === "synthese");
  expect(found.derived_from).toEqual([
    { url: "traces/notes.html", trace: "notes", title: { fr: "Les notes" } },
    { url: "https://pad.example/", title: { fr: "Le pad" } },
    { title: { fr: "La suite" } },
  ]);
  const schema = JSON.parse(readFileSync(join(root, "schemas/published/event-manifest.schema.json"), "utf8"));
  const ajv = new Ajv2020({ strict: true, strictRequired: true, allErrors: true });
  ajv.addVocabulary(["x-fr"]);
  const validate = ajv.compile(schema);
  validate(manifest);
  expect(validate.errors ?? []).toEqual([]);
});

it("what a trace was made from is, in its page's linked data, the whole address of another trace", () => {
  const data = pageJsonLd(site)(site.page("trace", "fr", "/synthese.html"));
  expect(data).toContain("https://fete.example/fete/traces/notes.html");
  expect(data).not.toContain("notes.md");
});
