// SPDX-License-Identifier: MIT
import type { Links } from "./links.ts";

/** A web written down: what each address answers; those not written do not answer. `asked` lists what was asked, in order. */
export function memoryLinks(answers: Readonly<Record<string, string>>): Links & { readonly asked: readonly string[] } {
  const asked: string[] = [];
  return {
    asked,
    ask(url) {
      asked.push(url);
      return Promise.resolve(answers[url] ?? "no-answer");
    },
  };
}
