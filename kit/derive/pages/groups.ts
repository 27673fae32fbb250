// SPDX-License-Identifier: MIT
import type { Trace, WorkingGroup } from "../../model/edition.ts";
import { present } from "../../model/present.ts";
import { type Context, fixedBase, pageBase } from "../context.ts";
import { excerpt } from "../say.ts";
import type { GroupPage, GroupsPage, Ref } from "../site.ts";
import { gather } from "../synthesis/gather.ts";
import { tracesInOrder } from "../trace-order.ts";
import { traceWeight } from "../trace-weight.ts";
import type { Views } from "../views.ts";

/** Bytes that the traces and objections of a group may take of its page; beyond, they are named and little more. */
const most = 36_000;

/** All working groups. */
export function groupsPage(context: Context): GroupsPage {
  const { edition, views } = context;
  const traces = tracesInOrder(context);
  const groups = edition.working_groups.map((group) => ({
    ...refOf(context, group),
    coordinators: views.people(group.coordinators),
    traces: traces.filter((trace) => isOf(trace, group)).length,
    ...present({ purpose: views.maybe(group.purpose) }),
  }));
  return { kind: "groups", ...fixedBase(context, "groups"), groups };
}

/** A page for each working group: who coordinates, its lines, what it made, who objected, how to join. */
export function groupPages(context: Context): readonly GroupPage[] {
  const traces = tracesInOrder(context);
  return context.edition.working_groups.map((group) =>
    groupPage(
      context,
      group,
      traces.filter((trace) => isOf(trace, group)),
    ),
  );
}

function groupPage(context: Context, group: WorkingGroup, traces: readonly Trace[]): GroupPage {
  const { edition, views, words, chrome } = context;
  const title = views.text(group.title);
  const purpose = views.maybe(group.purpose);
  return {
    kind: "group",
    ...pageBase(context, {
      path: (paths) => paths.item("groups", group.id),
      title,
      description:
        excerpt(purpose?.text ?? "") ||
        words.describe.item({ event: chrome.edition.title.text, kind: "group", title: title.text }),
      parents: ["groups"],
    }),
    coordinators: views.people(group.coordinators),
    lines: group.lines.map((line) => ({ title: views.text(line.title), points: views.texts(line.points) })),
    outputs: group.outputs.map(views.resource),
    ...madeBy(traces, views),
    links: group.links.map((link) => ({ url: link.url, title: views.text(link.title) })),
    others: edition.working_groups.filter(({ id }) => id !== group.id).map((other) => refOf(context, other)),
    ...present({
      purpose,
      body: views.markdown(group.description, "working-groups"),
      contribute: views.markdown(group.contribute, "working-groups"),
    }),
  };
}

/** What a group wrote, and who objected; of one that wrote a great deal, names and topics: the rest is on the page of each trace. */
function madeBy(traces: readonly Trace[], views: Views): Pick<GroupPage, "traces" | "brief" | "objections"> {
  const cards = traces.map(views.trace);
  const objections = gather(traces, views).disagreements;
  const said = objections.flatMap(({ items }) =>
    items.flatMap(({ topic, positions }) => [topic, ...positions.map(({ text }) => text)]),
  );
  const weight = (sum: number, bytes: number) => sum + bytes;
  const brief =
    [...cards.map((card) => traceWeight(card, false)), ...said.map(({ text }) => text.length + 150)].reduce(weight, 0) >
    most;
  return {
    traces: cards,
    ...present({ brief: brief ? (true as const) : undefined }),
    objections: brief
      ? objections.map(({ source, items }) => ({ source, items: items.map(({ topic }) => ({ topic, positions: [] })) }))
      : objections,
  };
}

function refOf({ views }: Context, { id, title }: WorkingGroup): Ref {
  return { id, title: views.text(title), path: views.paths.item("groups", id) };
}

function isOf(trace: Trace, { id }: WorkingGroup): boolean {
  return trace.working_group === id;
}
