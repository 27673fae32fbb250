// SPDX-License-Identifier: MIT
import { describe, expect, it } from "vitest";
import { parse, stringify } from "yaml";
import { readBundle } from "../../kit/bundle/read-bundle.ts";
import { forkEvent } from "../../kit/fork/fork-event.ts";
import { chosenParts, parts } from "../../kit/fork/parts.ts";
import { zipOf } from "../bundle/made.ts";
import { canaryEvent } from "../security/withdrawn-canary.ts";
import { answers, inputOf } from "./a-bundle.ts";

/** An event in which one invented name stands in every field of every schema that can hold it. */
async function everywhere() {
  const files = canaryEvent(false);
  const event = parse(files["event.yaml"] ?? "");
  // Lines of credit are due as they are: a licence asks for them.
  const lineage = event.lineage.map((one: object) => ({ ...one, credits: ["Une équipe inventée"] }));
  const { bytes: zip } = await zipOf({
    ...files,
    "event.yaml": stringify({ ...event, lineage }, { aliasDuplicateObjects: false }),
  });
  const bundle = await readBundle(zip);
  return { bundle, zip, input: inputOf(Object.fromEntries(bundle.files)) };
}

const bare = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

describe("a fork of an event in which somebody is named in every field", () => {
  it.each(["fork_of", "continues", "inspired_by", "satellite_of", "translated_from"] as const)(
    "as %s, with everything that can be kept, is valid and names nobody",
    async (relation) => {
      const all = answers({ parts: chosenParts(parts), all_pages: true, languages: ["fr", "en", "de"], relation });
      const { files } = forkEvent(await everywhere(), all);
      inputOf(Object.fromEntries(files));
      const naming = [...files].filter(([path, content]) => {
        const text = typeof content === "string" ? content : new TextDecoder().decode(content);
        return /canarquez/u.test(bare(`${path}\n${text}`));
      });
      expect(naming.map(([path]) => path)).toEqual([]);
    },
  );
});
