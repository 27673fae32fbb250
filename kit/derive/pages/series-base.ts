// SPDX-License-Identifier: MIT
import { type Context, pageBase } from "../context.ts";
import { inPages } from "../in-pages.ts";
import { type AcrossPage, acrossPath } from "../paths.ts";
import type { Crumb, PageBase, Said } from "../site.ts";

/** Bytes that a page across editions may give to its list: head, styles and scripts come on top, within 100 KB. */
const most = 40_000;

/** The fields that all pages share, of a page across editions; its translations are the same part of it. */
export function acrossBase(context: Context, page: AcrossPage, title: Said, part = 1): PageBase {
  const { edition, lang, words, series } = context;
  const main = edition.languages[0] ?? lang;
  const path = (other: string) => acrossPath(page, other, main, part);
  const name = series === undefined ? title : context.views.text(series.series.name);
  const base = pageBase(context, {
    path: () => path(lang),
    title,
    description: words.describe.list({ event: name.text, page: title.text }),
  });
  const above: readonly Crumb[] = page === "index" ? [] : [{ path: acrossPath("index", lang, main), key: "editions" }];
  return {
    ...base,
    alternates: edition.languages
      .filter((other) => other !== lang)
      .map((other) => ({ lang: other, path: path(other) })),
    breadcrumb: [...base.breadcrumb, ...above],
  };
}

/** How many items each page of a list holds, from the bytes that each of them takes. */
export function cutsOf(weights: readonly number[]): readonly number[] {
  return inPages(weights, (weight) => weight, most).map(({ length }) => length);
}

/** The pages of a list cut so, each with its number and the paths of all. */
export function partsOf<T>(context: Context, page: AcrossPage, items: readonly T[], cuts: readonly number[]) {
  const main = context.edition.languages[0] ?? context.lang;
  const parts = cuts.map((_, index) => ({
    number: index + 1,
    path: acrossPath(page, context.lang, main, index + 1),
  }));
  const starts = cuts.map((_, index) => cuts.slice(0, index).reduce((sum, cut) => sum + cut, 0));
  return cuts.map((cut, index) => ({
    part: index + 1,
    parts,
    items: items.slice(starts[index], (starts[index] ?? 0) + cut),
  }));
}

/** Roughly how many bytes texts take in a page. */
export function bytesOf(...texts: readonly (string | undefined)[]): number {
  return texts.reduce((sum, text) => sum + new TextEncoder().encode(text ?? "").length, 0);
}
