// SPDX-License-Identifier: MIT
import fc from "fast-check";
import { expect, it } from "vitest";
import { readBundle } from "../../kit/bundle/read-bundle.ts";
import { forkEvent } from "../../kit/fork/fork-event.ts";
import { chosenParts, parts } from "../../kit/fork/parts.ts";
import { eventYaml } from "../helpers/an-event.ts";
import { answers, aZip, checked, inputOf } from "./a-bundle.ts";

/** What YAML, Markdown, HTML, front matter, spreadsheets and template languages give a meaning to. */
const signs =
  "---|...|: |# | #x|- |? |> |%TAG|&a|*a|!!js|{|}|[|]|,|'|\"|\\|`|\n|\n---\n|\n\n|\t|é|\u00a0|\u2028|\u200b|<b>|</script>|[a](b)|" +
  "![a](media/x.png)|](|{{ x }}|{% x %}|=cmd|@SUM|null|true|0123|~|1e3|2026-01-01|b c|   |%41|&lt;|&#58;|🎨|$(x)|\u0301|<<|```|<!-- |-->";
const words = fc
  .array(fc.constantFrom(...signs.split("|")), { minLength: 1, maxLength: 6 })
  .map((list) => `${list.join("")}w`);
const title = words.map((one) => `T${one}`);

const front = (fields: object, body: string) => {
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${JSON.stringify(value)}\n`);
  return `---\n${lines.join("")}---\n${body}\n`;
};

it("a valid event makes a valid fork that says the same, whatever signs its texts are made of", async () => {
  await fc.assert(
    fc.asyncProperty(title, words, title, words, async (name, line, other, body) => {
      const files = {
        "event.yaml": eventYaml({
          title: name,
          axes: [{ id: "a", title: other, question: line }],
          charter: { title: name, commitments: [{ id: "c", text: body }] },
          tasks: [{ title: other, due: "J-1", note: line }],
        }),
        "formats/veillee.md": front({ title: other, purpose: line }, body),
        "pages/accueil.md": front({ title: other, generic: true, summary: line }, body),
        "pages/ici.md": front({ title: other }, body),
        "sessions/s.md": front({ title: name, format: "veillee", question: line, axes: ["a"] }, body),
      };
      fc.pre(checked(files).input !== undefined);
      const zip = aZip(files);
      const taken = { bundle: await readBundle(zip), zip, input: inputOf(files) };
      const all = answers({ parts: chosenParts(parts), all_pages: true });
      const { event } = inputOf(Object.fromEntries(forkEvent(taken, all).files));
      expect(event.value.axes?.[0]?.title).toEqual(taken.input.event.value.axes?.[0]?.title);
      expect(event.value.axes?.[0]?.question).toEqual(taken.input.event.value.axes?.[0]?.question);
    }),
    { numRuns: 30 },
  );
});
