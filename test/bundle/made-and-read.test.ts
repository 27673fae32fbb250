// SPDX-License-Identifier: MIT
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { makeBundle } from "../../kit/bundle/make-bundle.ts";
import { readBundle } from "../../kit/bundle/read-bundle.ts";
import { sourceZip } from "../../kit/bundle/source-zip.ts";
import { checkFolder, editionOf, folder } from "../examples/read-event.ts";
import { root } from "../helpers/kit-cli.ts";

const ajv = new Ajv2020({ strict: true, allErrors: true });
ajv.addVocabulary(["x-fr"]);
const validate = ajv.compile(JSON.parse(readFileSync(join(root, "schemas/published/bundle.schema.json"), "utf8")));

describe("the archive that the kit makes of an example", () => {
  it.each(["minimal", "nec18-nantes", "pole-numerique"])(
    "%s is one that the kit takes, and follows its schema",
    async (name) => {
      const checked = checkFolder(folder(`examples/${name}`));
      if (checked.input === undefined) throw new Error(`${name} has errors`);
      const edition = editionOf(checked);
      const media = (path: string) => new Uint8Array(readFileSync(join(root, "examples", name, path)));
      const zip = await sourceZip(makeBundle(checked.input, edition), edition, "https://e.example/", media);
      const { manifest, files } = await readBundle(zip.bytes, zip);
      expect(validate(manifest) ? [] : validate.errors).toEqual([]);
      expect(manifest).toEqual(JSON.parse(bundleJsonIn(zip.bytes)));
      expect([...files.keys()]).toContain("event.yaml");
    },
  );
});

/** The list as it stands in an archive that is not compressed. */
function bundleJsonIn(zip: Uint8Array): string {
  const text = new TextDecoder().decode(zip);
  const start = text.indexOf("{", text.indexOf("bundle.json"));
  return text.slice(start, text.indexOf("\n}\n", start) + 2);
}
