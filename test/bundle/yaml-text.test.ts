// SPDX-License-Identifier: MIT
import {
  check,
  constantFrom,
  dictionary,
  letrec,
  oneof,
  property,
  string,
  stringMatching,
  uniqueArray,
} from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { yamlText } from "../../kit/bundle/yaml-text.ts";
import { parseYaml } from "../../kit/load/parse-yaml.ts";
import { hiddenCharacter } from "../../kit/load/text-faults.ts";

describe("a mapping as YAML", () => {
  it("is what an organiser would write", () => {
    const text = yamlText({
      format: 1,
      title: { fr: "Où va l’eau ?", en: "Where water goes" },
      axes: ["donnees", "lieux"],
      places: [{ id: "halle", geo: { latitude: 47.5, longitude: -1 }, rooms: [{ id: "a" }, { id: "b" }] }],
      text: "Une ligne.\n\n- deux\n  - trois\n",
      postcode: "01000",
      colour: "#123456",
      generic: true,
      when: "2031-06-14T10:00",
    });
    expect(text).toBe(`format: 1
title:
  fr: Où va l’eau ?
  en: Where water goes
axes: [donnees, lieux]
places:
  - id: halle
    geo:
      latitude: 47.5
      longitude: -1
    rooms:
      - id: a
      - id: b
text: |
  Une ligne.

  - deux
    - trois
postcode: "01000"
colour: "#123456"
generic: true
when: 2031-06-14T10:00
`);
  });

  const words = oneof(
    string({ maxLength: 60, unit: "grapheme" }),
    stringMatching(/^[ a-z:#\-"'|>&*!%@`?,[\]{}\n\t.\d]{0,40}$/u),
    constantFrom(
      "yes",
      "No",
      "null",
      "~",
      "1.0",
      "0x1F",
      "12:05",
      "- a",
      "a: b",
      "a #b",
      "",
      " a",
      "a ",
      "\n",
      "---",
      "…",
      "é\nè\n\n",
      "  a\nb",
    ),
  ).filter((text) => hiddenCharacter(text) === undefined && !/[\r\u0085\u2028\u2029\ufeff]/u.test(text));
  const key = stringMatching(/^[a-z][a-z_-]{0,8}$/u).filter(
    (name) => !/^(?:__proto__|constructor|prototype)$/u.test(name),
  );
  const { mapping } = letrec((tie) => ({
    value: oneof({ depthSize: "small" }, words, tie("mapping"), tie("list")),
    list: uniqueArray(tie("value"), { minLength: 1, maxLength: 4, selector: (one) => JSON.stringify(one) }),
    mapping: dictionary(key, tie("value"), { minKeys: 1, maxKeys: 4 }),
  }));

  it("says the same to the kit that reads it, and to a YAML library, whatever the texts", () => {
    const details = check(
      property(mapping, (value) => {
        const text = yamlText(value as object);
        expect(parseYaml(text)).toEqual({ data: value, faults: [] });
        expect(parse(text)).toEqual(value);
      }),
      { numRuns: 400 },
    );
    expect(details.failed, JSON.stringify([details.counterexample, String(details.errorInstance)])).toBe(false);
  });
});
