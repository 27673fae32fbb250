// SPDX-License-Identifier: MIT
/** A schema as the data-model reference reads it, and the way from a reference to what it describes. */
import type { Schemas } from "../../kit/validate/generate-validators.ts";

export interface Words {
  readonly title: string;
  readonly description: string;
}

export interface Described extends Words {
  readonly "x-fr": Words;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Described>>;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Described>>;
  readonly required?: readonly string[];
  readonly items?: Described;
  readonly enum?: readonly string[];
  readonly const?: unknown;
  readonly default?: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
  readonly maxItems?: number;
  readonly examples?: readonly unknown[];
}

/** The schema of a kind, by the name of its file without `.schema.json`. */
export function rootOf(schemas: Schemas, kind: string): Described {
  return schemas[`${kind}.schema.json`] as unknown as Described;
}

/** What a `$ref` of a kind's file leads to, and the kind in whose file that stands. Throws when it leads nowhere. */
export function follow(schemas: Schemas, ref: string, kind: string): { node: Described; kind: string } {
  const [file = "", name] = ref.split("#/$defs/");
  const home = file.replace(".schema.json", "") || kind;
  const node = name === undefined ? rootOf(schemas, home) : rootOf(schemas, home)?.$defs?.[name];
  if (node === undefined) throw new Error(`The schemas refer to ${ref}, which does not exist.`);
  return { node, kind: home };
}

/** True for a mapping that the reference shows as a table of its own. */
export function isMapping(node: Described): boolean {
  return node.type === "object" && node.$ref === undefined;
}
