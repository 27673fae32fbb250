// SPDX-License-Identifier: MIT
import type { Axis, Id } from "../../model/edition.ts";
import { present } from "../../model/present.ts";
import { countTraces } from "../../status/count-traces.ts";
import { axisColors, tokensOf } from "../axis-colors.ts";
import { type Context, own } from "../context.ts";
import { groupBy } from "../schedule.ts";
import type { EditionsAxesPage } from "../site.ts";
import { hasPage } from "../views.ts";
import { acrossBase, bytesOf, partsOf } from "./series-base.ts";
import { type Year, yearsOf } from "./series-years.ts";

type Entry = EditionsAxesPage["axes"][number];
type InEdition = Entry["editions"][number];
type Found = { readonly year: Year; readonly axis: Axis; readonly traces: number };

/** Every axis that an edition had, those with the same id together; those of the latest edition first. */
export function axesOver(context: Context): readonly Entry[] {
  const found = yearsOf(context).flatMap(foundIn);
  return [...groupBy(found, ({ axis }) => axis.id)].map(([id, all]) => entryOf(id, all));
}

function foundIn(year: Year): readonly Found[] {
  const { axes } = countTraces(year.edition);
  return year.edition.axes.map((axis) => ({ year, axis, traces: axes.get(axis.id)?.received.length ?? 0 }));
}

function entryOf(id: Id, all: readonly Found[]): Entry {
  const [last] = all;
  if (last === undefined) throw new Error(`no edition has the axis ${id}`);
  const title = last.year.views.text(last.axis.title);
  return {
    id,
    title,
    shape: last.axis.shape,
    ...fillsOf(last),
    editions: all.map((one) => inEdition(one, title.text)),
  };
}

/** The colours of its mark, which the stylesheet of another edition does not hold. */
function fillsOf({ year, axis }: Found): Pick<Entry, "fill" | "dark_fill"> {
  const [colors] = axisColors([axis], tokensOf(year.edition.theme));
  return { fill: colors?.light.fill ?? axis.color, dark_fill: colors?.dark.fill ?? axis.color };
}

function inEdition({ year, axis, traces }: Found, lastTitle: string): InEdition {
  const { edition, views, ref, link } = year;
  const title = views.text(axis.title);
  return {
    edition: ref,
    page: link(views.paths.item("axes", axis.id)),
    sessions: edition.sessions.filter((session) => hasPage(session) && session.axes.includes(axis.id)).length,
    traces,
    ...present({ question: views.maybe(axis.question), title: title.text === lastTitle ? undefined : title }),
  };
}

/** The bytes that an axis takes in the page. */
export function weightOfAxis({ title, editions }: Entry): number {
  const each = editions.map((one) => 320 + bytesOf(one.question?.text, one.title?.text, one.page.path));
  return each.reduce((sum, bytes) => sum + bytes, 240 + bytesOf(title.text));
}

/** The pages of all axes over the years. */
export function editionsAxesPages(
  context: Context,
  axes: readonly Entry[],
  cuts: readonly number[],
): readonly EditionsAxesPage[] {
  const title = own(context, context.words.text.editions.axes);
  return partsOf(context, "axes", axes, cuts).map(({ items, ...part }) => ({
    kind: "editions_axes",
    ...acrossBase(context, "axes", title, part.part),
    ...part,
    axes: items,
  }));
}
