// SPDX-License-Identifier: MIT
import type { Edition, EditionState } from "../model/edition.ts";
import type { InSeries } from "../model/series.ts";
import { navKey } from "./context.ts";
import { acrossPath, type FixedPage } from "./paths.ts";
import { compare } from "./schedule.ts";
import type { Chrome, NavLink } from "./site.ts";
import type { Views } from "./views.ts";
import { isGathering } from "./what-exists.ts";

const menuOrder: readonly FixedPage[] = ["programme", "traces", "axes", "people", "practical", "news", "partners"];
const footerOrder: readonly FixedPage[] = [
  "practical",
  "formats",
  "tracks",
  "groups",
  "traces",
  "synthesis",
  "outcomes",
  "awaited",
  "family",
  "search",
  "rerun",
  "credits",
  "legal",
  "privacy",
  "accessibility",
];

/** What visitors do not come for: before the event, what remains of it; once it is over, how to get there. */
function outOfMenu(state: EditionState): FixedPage | undefined {
  if (!isGathering(state)) return "traces";
  return state === "live" ? undefined : "practical";
}

/** What decides which pages the menus name. */
interface Menus {
  readonly exists: ReadonlySet<FixedPage>;
  readonly state: EditionState;
  readonly series: InSeries | undefined;
}

/** The menu, and what stands at the foot of pages instead; of a series, all its editions first. */
export function menusOf(
  edition: Edition,
  views: Views,
  { exists, state, series }: Menus,
): Pick<Chrome, "menu" | "footer"> {
  const link = (page: FixedPage): NavLink => ({ key: navKey(page), path: views.paths.fixed(page) });
  const aside = outOfMenu(state);
  const menu = menuOrder.filter((page) => page !== aside && exists.has(page));
  const footer = footerOrder.filter((page) => (page === aside || !menuOrder.includes(page)) && exists.has(page));
  return {
    menu: [...menu.map(link), ...pageLinks(edition, views, true)],
    footer: [
      ...(series ? [{ key: "editions", path: allEditions(edition, views, series) } as const] : []),
      ...footer.map(link),
      ...pageLinks(edition, views, false),
    ],
  };
}

/** The page of all editions. Only the current one knows in which languages it is: others lead to the first of them. */
export function allEditions({ languages: [main] }: Edition, { lang }: Views, { editions }: InSeries): string {
  const own = editions === undefined ? main : lang;
  return acrossPath("index", own ?? lang, main ?? lang);
}

function pageLinks(edition: Edition, views: Views, menu: boolean): readonly NavLink[] {
  const pages = edition.pages
    .filter((page) => page.menu === menu)
    .sort((a, b) => a.order - b.order || compare(a.id, b.id));
  return pages.map((page) => ({
    key: "page",
    path: views.paths.item("pages", page.id),
    label: views.text(page.title),
  }));
}
