// SPDX-License-Identifier: MIT
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { sourcesOf } from "../../kit/commands/kit-sources.ts";
import { toEdition } from "../../kit/model/to-edition.ts";
import { check } from "../../kit/pipeline.ts";
import { countTraces } from "../../kit/status/count-traces.ts";
import { root } from "../helpers/kit-cli.ts";

interface Written {
  readonly id: string;
  readonly session?: string;
  readonly type?: string;
  readonly status?: string;
  readonly withdrawn?: string | boolean;
  readonly authors?: readonly string[];
  readonly expected_traces?: readonly { readonly type: string; readonly from?: string }[];
}

/** Every event of the examples; of a series, each of its editions. */
const examples = readdirSync(join(root, "examples")).flatMap((name) => {
  const editions = join(name, "editions");
  return existsSync(join(root, "examples", editions))
    ? readdirSync(join(root, "examples", editions)).map((id) => join(editions, id))
    : [name];
});

/** What a folder of an example and its `event.yaml` say, read by the YAML library alone: no stage of the kit takes part. */
function written(example: string, name: "sessions" | "traces"): readonly Written[] {
  const folder = join(root, "examples", example);
  const listed = (parse(readFileSync(join(folder, "event.yaml"), "utf8"))[name] ?? []) as readonly Written[];
  const files = readdirSync(folder).includes(name) ? readdirSync(join(folder, name)) : [];
  const own = files.filter((file) => /^[^.]+\.(?:md|yaml)$/u.test(file));
  return [
    ...listed,
    ...own.map((file) => {
      const text = readFileSync(join(folder, name, file), "utf8");
      const front = file.endsWith(".md") ? (/^---\n([\s\S]*?)\n---/u.exec(text)?.[1] ?? "") : text;
      return { ...parse(front), id: file.replace(/\..*$/u, "") } as Written;
    }),
  ];
}

/** The same numbers, counted another way: promises as keys, each struck off by the traces that came. */
function countedByHand(example: string) {
  const sessions = written(example, "sessions").filter(({ status }) => status !== "cancelled" && status !== "proposed");
  const traces = written(example, "traces").filter(({ withdrawn }) => `${withdrawn}` !== "true");
  const came = traces.filter(({ status }) => status !== "expected");
  const announced = traces.filter(({ status }) => status === "expected");
  const key = (session: string | undefined, type = "minutes") => `${session}/${type}`;
  const asked = sessions.flatMap((one) => (one.expected_traces ?? []).map(({ type }) => key(one.id, type)));
  const alone = announced.filter(({ session, type }) => !asked.includes(key(session, type)));
  const arrived = came.map(({ session, type }) => key(session, type));
  const awaited = [...asked, ...alone.map(({ session, type }) => key(session, type))].filter((one) => {
    // What is about an axis or the whole has its own file, which says that it is expected.
    const at = one.startsWith("undefined/") ? -1 : arrived.indexOf(one);
    if (at >= 0) arrived.splice(at, 1);
    return at < 0;
  });
  return {
    expected: asked.length + alone.length,
    received: came.length,
    validated: came.filter(({ status }) => status === "validated").length,
    awaited: awaited.length,
  };
}

describe.each(examples)("the traces of examples/%s", (example) => {
  it("are as many as another count of its files finds", () => {
    const { input, findings } = check(sourcesOf(join(root, "examples", example)));
    if (input === undefined) throw new Error(JSON.stringify(findings));
    expect(countTraces(toEdition(input)).tally).toEqual(countedByHand(example));
  });
});

it("is a count of something: the examples promise traces, and some came", () => {
  const totals = examples.map(countedByHand);
  for (const field of ["expected", "received", "validated", "awaited"] as const) {
    expect(totals.some((one) => one[field] > 0)).toBe(true);
  }
});
