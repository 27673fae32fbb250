// SPDX-License-Identifier: MIT
/** For tests: the bundle of an event written in the test itself, through the real stages, and what the kit reads of it. */
import { type BundlePlan, makeBundle } from "../../kit/bundle/make-bundle.ts";
import { sourceZip } from "../../kit/bundle/source-zip.ts";
import { type MemoryContent, memoryFiles } from "../../kit/io/memory-files.ts";
import type { Edition } from "../../kit/model/edition.ts";
import { redactedFile } from "../../kit/render/redacted-file.ts";
import type { CheckedInput } from "../../kit/validate/checked-input.ts";
import { checkFolder, editionOf, findingsOf } from "../examples/read-event.ts";
import { eventYaml } from "../helpers/an-event.ts";

type Folder = Readonly<Record<string, MemoryContent>>;

export interface Made {
  readonly plan: BundlePlan;
  readonly edition: Edition;
  /** What a file of the bundle says; empty when there is none. */
  text(path: string): string;
  readonly paths: readonly string[];
  /** The event that the kit reads from the bundle. */
  readonly again: CheckedInput;
}

/** The input and the edition of a folder; throws with the findings when it has errors. */
function readFolder(files: Folder): { readonly input: CheckedInput; readonly edition: Edition } {
  const checked = checkFolder(memoryFiles(files));
  if (checked.input === undefined) throw new Error(findingsOf(checked).join("\n"));
  return { input: checked.input, edition: editionOf(checked) };
}

/** The bundle of an event with these fields, and these files beside it. */
export function made(fields: object, files: Folder = {}): Made {
  return madeOf({ "event.yaml": eventYaml(fields), ...files });
}

/** The bundle of an event folder. Throws with the findings when what goes along is no event that validation lets through. */
export function madeOf(files: Folder): Made {
  const { input, edition } = readFolder(files);
  const plan = makeBundle(input, edition);
  const media = plan.media.map(({ path }) => [path, files[path] ?? ""] as const);
  const texts = plan.texts.map(({ path, content }) => [path, content] as const);
  return {
    plan,
    edition,
    text: (path) => plan.texts.find((text) => text.path === path)?.content ?? "",
    paths: [...texts, ...media].map(([path]) => path).sort(),
    again: readFolder(Object.fromEntries([...texts, ...media])).input,
  };
}

/** The packed bundle of a folder. */
export function zipOf(files: Folder, siteUrl?: string) {
  const { input, edition } = readFolder(files);
  const plan = makeBundle(input, edition);
  const bytes = (path: string) => {
    const content = files[path];
    return typeof content === "string" ? new TextEncoder().encode(content) : (content as Uint8Array);
  };
  return sourceZip(plan, edition, siteUrl, (path) => redactedFile(path, bytes(path), plan.clean));
}
