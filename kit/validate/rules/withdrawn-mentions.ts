// SPDX-License-Identifier: MIT
import type { Place } from "../../diagnostics/finding.ts";
import { placeAt } from "../../load/place-at.ts";
import type { Source } from "../../load/source.ts";
import { type FieldNature, fieldNature } from "../../withdrawal/field-nature.ts";
import { type WithdrawnNames, withdrawnNames } from "../../withdrawal/withdrawn-names.ts";
import type { Draft, Report, Rule } from "../draft.ts";
import { bodyField } from "../merge/body-field.ts";
import { field, step, text } from "../reading.ts";
import { isWithdrawn } from "../standing-traces.ts";
import { kindsOfLists } from "../texts/authored-texts.ts";

function namesIn(draft: Draft): WithdrawnNames {
  return withdrawnNames(
    draft.people.map(({ id, value }) => ({
      id,
      name: text(field(value, "name")) ?? "",
      sort_name: text(field(value, "sort_name")),
      withdrawn: isWithdrawn(value),
    })),
  );
}

/** Nobody who withdrew is named in what stays: in texts, credits, addresses, styles, captions, names of files. */
export const withdrawnMentions: Rule = (draft, report) => {
  const names = namesIn(draft);
  if (!names.any) return;
  const gone = goneSources(draft);
  for (const { source, data } of draft.sources) {
    if (gone.has(source.kind + source.id)) continue;
    visit(data, "", listOf(source), "", (pointer, nature, value) =>
      reportText(source, pointer, nature, value, names, report),
    );
  }
  for (const { path, css } of draft.stylesheets) reportFile(path, css, names, report);
  for (const file of draft.files) {
    const whole = { file: file.path, line: 1, column: 1, length: 0, pointer: "" };
    for (const { id } of names.mentions(file.path)) report("withdrawn/named", { person: id, where: "file" }, whole);
    if (/\.(?:svg|vtt|csv|txt|json)$/iu.test(file.path)) {
      reportFile(file.path, file.text ?? new TextDecoder().decode(file.head), names, report);
    }
  }
};

/** Files, their translations included, of what was withdrawn: nothing of them is shown. */
function goneSources(draft: Draft): ReadonlySet<string> {
  const gone = [...draft.people, ...draft.traces, ...draft.media].filter(({ value }) => isWithdrawn(value));
  return new Set(gone.filter(({ pointer }) => pointer === "").map(({ source, id }) => source.kind + (source.id || id)));
}

/** The list that the thing of a file could stand in, as `fieldNature` wants it. */
function listOf({ kind }: Source): string {
  return Object.entries(kindsOfLists).find(([, each]) => each === kind)?.[0] ?? "";
}

type Visit = (pointer: string, nature: FieldNature, value: string) => void;

function visit(value: unknown, pointer: string, name: string, inside: string, tell: Visit): void {
  if (typeof value === "string") tell(pointer, fieldNature(name, inside), value);
  else if (Array.isArray(value)) {
    for (const [index, each] of value.entries()) visit(each, pointer + step(index), name, inside, tell);
  } else if (typeof value === "object" && value !== null && !isWithdrawn(value)) {
    for (const [key, inner] of Object.entries(value)) visit(inner, pointer + step(key), key, name, tell);
  }
}

const wheres: Readonly<Record<FieldNature, "text" | "name" | "address" | undefined>> = {
  text: "text",
  name: "name",
  address: "address",
  // A file is told of once, where it is; an id is an address, and stays.
  file: undefined,
  key: undefined,
};

function reportText(
  source: Source,
  pointer: string,
  nature: FieldNature,
  value: string,
  names: WithdrawnNames,
  report: Report,
): void {
  const where = wheres[nature];
  if (where === undefined) return;
  const isBody = source.body === value && pointer === step(bodyField(source.kind) ?? "");
  for (const { id, start, end } of names.mentions(value)) {
    const place = isBody ? source.locateInBody(start, end - start) : source.locate(pointer);
    const isWhole = where === "name" && names.whole(value) !== undefined;
    report("withdrawn/named", { person: id, where: where === "name" && !isWhole ? "text" : where }, place);
  }
}

function reportFile(path: string, content: string, names: WithdrawnNames, report: Report): void {
  for (const { id, start, end } of names.mentions(content)) {
    const place: Place = placeAt({ path, text: content }, start, end);
    report("withdrawn/named", { person: id, where: "text" }, place);
  }
}
