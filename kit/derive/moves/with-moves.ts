// SPDX-License-Identifier: MIT
import type { Edition } from "../../model/edition.ts";
import type { Context } from "../context.ts";
import { movedPages } from "../pages/moved.ts";
import { mediaPath } from "../paths.ts";
import type { Page, SiteModel } from "../site.ts";
import { movesOf, type Standing } from "./moves-of.ts";

/**
 * The pages of a site with those that stand at its old addresses, and the old addresses of its other files.
 * @param recorded every address of the edition that was ever published, below the edition's own.
 */
export function withMoves(
  edition: Edition,
  contexts: readonly Context[],
  pages: readonly Page[],
  recorded: readonly string[],
): Pick<SiteModel, "pages" | "moved_files"> {
  const moves = movesOf(edition, standingIn(edition, pages), recorded);
  return { pages: [...pages, ...movedPages(contexts, pages, moves.pages)], moved_files: moves.files };
}

function standingIn({ id, media }: Edition, pages: readonly Page[]): Standing {
  const published = media.filter(({ withdrawn }) => !withdrawn);
  return {
    pages: new Set(pages.map(({ path }) => path)),
    files: new Set([
      ...pages.flatMap(({ calendar }) => calendar ?? []),
      ...published.map(({ path }) => mediaPath(id, path)),
    ]),
  };
}
