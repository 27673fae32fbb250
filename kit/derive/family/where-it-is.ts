// SPDX-License-Identifier: MIT
import { present } from "../../model/present.ts";
import type { Context } from "../context.ts";
import { pathsFor } from "../paths.ts";
import type { FamilyAddress } from "../site.ts";

/**
 * Where the title of an edition of the family leads: to the address that is said of it; without one, to the first page of
 * an edition of the same series, in the language of the page if it has it. Nowhere when neither is known.
 */
export function whereItIs(
  { url, edition: id }: { readonly url?: string | undefined; readonly edition?: string | undefined },
  { series, lang, edition }: Pick<Context, "series" | "lang" | "edition">,
): FamilyAddress {
  const [main, ...others] = (id !== edition.id && series?.languages?.get(id ?? "")) || [];
  if (url !== undefined || id === undefined || main === undefined) return present({ url });
  return { path: pathsFor(id, others.includes(lang) ? lang : main, main).fixed("index") };
}
