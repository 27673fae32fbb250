// SPDX-License-Identifier: MIT
import { present } from "../../model/present.ts";
import { type Context, own, pageBase } from "../context.ts";
import type { Move } from "../moves/moves-of.ts";
import type { MovedPage, Page, Said } from "../site.ts";

/**
 * A page for each old address, in its language: any static host serves it, and so does a folder.
 * @param pages the pages of the site, whose titles say where an address leads.
 */
export function movedPages(
  contexts: readonly Context[],
  pages: readonly Page[],
  moves: readonly Move[],
): readonly MovedPage[] {
  const byPath = new Map(pages.map((page) => [page.path, page]));
  return moves.flatMap((move) => {
    const context = contexts.find(({ lang }) => lang === move.lang);
    return context === undefined ? [] : [movedPage(context, byPath.get(move.to.replace(/#.*$/u, "")), move)];
  });
}

function movedPage(context: Context, target: Page | undefined, { from, to }: Move): MovedPage {
  const title = own(context, context.words.pages.moved);
  const said = target?.title ?? own(context, shownAddress(to));
  const description = `${context.words.text.moved.line} ${said.text}`;
  return {
    kind: "moved",
    ...pageBase(context, { path: () => from, title, description, indexed: false }),
    alternates: target?.alternates ?? [],
    to,
    target: said,
    ...present({ canonical: target?.path }),
  };
}

/** An address elsewhere without its scheme; a file by its name. */
function shownAddress(to: string): Said["text"] {
  return /^https?:\/\//u.test(to) ? to.replace(/^https?:\/\/|\/$/gu, "") : to.slice(to.lastIndexOf("/") + 1);
}
