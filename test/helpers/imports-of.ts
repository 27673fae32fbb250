// SPDX-License-Identifier: MIT
/** For tests: what a source text imports. */
import { posix } from "node:path";

export interface SourceText {
  /** Path in the repository. */
  readonly path: string;
  readonly text: string;
}

export interface Import {
  /** A path in the repository, or a package. */
  readonly to: string;
  readonly typeOnly: boolean;
}

/** The program without its comments, so that what they speak of is not taken for what is done. */
export function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gmu, "");
}

/** What one file imports, types and `import()` included. */
export function importsOf({ path, text }: SourceText): readonly Import[] {
  const code = withoutComments(text);
  const listed = [
    ...code.matchAll(/^\s*(?:import|export)\s+(type\s+)?([\w*{][^;"']*?\s*from\s*)?["']([^"']+)["']/gmu),
  ].map(([, type, names = "", to = ""]) => ({ to, typeOnly: type !== undefined || onlyTypes(names) }));
  // `import("x").Type` names a type; `await import("x")` loads a module.
  const called = [...code.matchAll(/(\bawait\s+)?\bimport\(\s*["']([^"']+)["']\s*\)(\.[A-Z])?/gu)].map(
    ([, awaited, to = "", type]) => ({ to, typeOnly: awaited === undefined && type !== undefined }),
  );
  const resolved = (to: string) => (to.startsWith(".") ? posix.join(posix.dirname(path), to) : to);
  return [...listed, ...called].map(({ to, typeOnly }) => ({ to: resolved(to), typeOnly }));
}

/** `{ type A, type B }` is erased as `type { A, B }` is. */
function onlyTypes(names: string): boolean {
  const inside = /^\{([\s\S]*)\}\s*from\s*$/u.exec(names)?.[1];
  return (
    inside
      ?.split(",")
      .filter((name) => name.trim() !== "")
      .every((name) => name.trim().startsWith("type ")) === true
  );
}
