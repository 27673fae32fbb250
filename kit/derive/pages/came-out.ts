// SPDX-License-Identifier: MIT
import type { Trace } from "../../model/edition.ts";
import { type Context, navKey } from "../context.ts";
import type { FixedPage } from "../paths.ts";
import type { LandingPage } from "../site.ts";
import { tracesInOrder } from "../trace-order.ts";

/** How many ideas the front page tells: enough to want the rest. */
const most = 3;
/** All traces and what is awaited are linked beside their number. */
const pages: readonly FixedPage[] = ["synthesis", "outcomes"];

/** What came out of an event that is over: the first ideas of what was written of it as a whole, and where to read more. */
export function cameOut(context: Context): LandingPage["came_out"] {
  const { state, exists, views } = context;
  if (state !== "harvest" && state !== "archived") return undefined;
  const links = pages
    .filter((page) => exists.has(page))
    .map((page) => ({ key: navKey(page), path: views.paths.fixed(page) }));
  const ideas = firstIdeas(context);
  return ideas.length + links.length === 0 ? undefined : { ideas, pages: links };
}

/** Ideas of one trace after another, those of take-aways first, until there are enough. */
function firstIdeas(context: Context): NonNullable<LandingPage["came_out"]>["ideas"] {
  const { views } = context;
  const written = tracesInOrder(context).filter(isOfTheWhole);
  const inTurn = ["takeaways", "synthesis"].flatMap((type) => written.filter((trace) => trace.type === type));
  let left = most;
  return inTurn.flatMap((trace) => {
    const items = views.texts(trace.key_ideas.slice(0, left));
    left -= items.length;
    return items.length === 0 ? [] : [{ source: views.trace(trace), items }];
  });
}

function isOfTheWhole({ session, axis }: Trace): boolean {
  return session === undefined && axis === undefined;
}
