// SPDX-License-Identifier: MIT
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse, stringify } from "yaml";
import { withField } from "../../kit/load/edit-yaml.ts";

const after = ["dates", "timezone", "mode"];
const archived = (text: string) => withField(text, "state", "archived", after);

describe("one field of a YAML file", () => {
  it("is written on a line of its own below those it goes with; nothing else moves", () => {
    const text = `# mine\nid: fete   # short\ndates: {start: 2031-06-14, end: 2031-06-15} # two days\n\nmode: on_site\n\n# the place\ntitle:   "La  Fête"\n`;
    expect(archived(text)).toBe(text.replace("mode: on_site\n", "mode: on_site\nstate: archived\n"));
  });

  it("goes below a block, before the comments of what follows", () => {
    const text = "id: fete\ndates:\n  start: 2031-06-14\n  end: 2031-06-15\n\n# about the title\ntitle: La Fête\n";
    expect(archived(text)).toBe(text.replace("15\n", "15\nstate: archived\n"));
  });

  it("takes the place of the value that was there, quotes and all, and keeps the comment beside it", () => {
    expect(archived('id: a\nstate:   "harvest" # until May\ntitle: x\n')).toBe(
      "id: a\nstate:   archived # until May\ntitle: x\n",
    );
    expect(archived("id: a\nstate:\ntitle: x\n")).toBe("id: a\nstate: archived\ntitle: x\n");
  });

  it("keeps the line endings of Windows, and a file without a last newline", () => {
    expect(archived("id: a\r\nmode: online\r\ntitle: x\r\n")).toBe(
      "id: a\r\nmode: online\r\nstate: archived\r\ntitle: x\r\n",
    );
    expect(archived("id: a\nmode: online")).toBe("id: a\nmode: online\nstate: archived\n");
  });

  it("is written anew when the layout leaves no room, comments kept", () => {
    const text = archived("# mine\n{id: a, mode: online}\n");
    expect(parse(text)).toEqual({ id: "a", mode: "online", state: "archived" });
    expect(text).toContain("# mine");
  });

  it("changes that field alone, whatever the file says", () => {
    const value = fc.oneof(
      fc.string(),
      fc.array(fc.string(), { maxLength: 3 }),
      fc.dictionary(fc.string(), fc.string()),
    );
    fc.assert(
      fc.property(fc.dictionary(fc.stringMatching(/^[a-z]{1,6}$/u), value), value, (fields, dates) => {
        const data = { ...fields, dates };
        const text = stringify(data, { defaultStringType: "QUOTE_DOUBLE", defaultKeyType: "PLAIN" });
        expect(parse(archived(text))).toEqual({ ...data, state: "archived" });
      }),
    );
  });

  it("refuses what is no mapping", () => {
    expect(() => archived("- a\n- b\n")).toThrow(SyntaxError);
    expect(() => archived("a: [\n")).toThrow(SyntaxError);
  });
});
