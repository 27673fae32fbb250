// SPDX-License-Identifier: MIT
import { type FamilyNode, type FamilyTree, familyTree } from "../../lineage/family-tree.ts";
import { relativeNamed } from "../../lineage/relative-named.ts";
import type { Child, Lineage } from "../../model/edition.ts";
import { present } from "../../model/present.ts";
import { posterAxes } from "../axis-colors.ts";
import { type Context, fixedBase } from "../context.ts";
import { familyDrawing } from "../family/family-drawing.ts";
import { whereItIs } from "../family/where-it-is.ts";
import type { ChildView, FamilyBranch, FamilyPage, ParentView } from "../site.ts";
import type { Views } from "../views.ts";

/** What the edition comes from, what came of it, and the tree they make. */
export function familyPage(context: Context): FamilyPage {
  const { edition, views, words, chrome } = context;
  const tree = familyTree(edition);
  return {
    kind: "family",
    ...fixedBase(context, "family", words.text.family.describe({ event: chrome.edition.title.text })),
    parents: edition.lineage.map((one) => parentView(one, context)),
    children: edition.children.map((one) => childView(one, context)),
    tree: tree.roots.flatMap((root) => branchOf(root, tree, context)),
    hidden: tree.hidden,
    drawing: familyDrawing(tree, posterAxes(edition), (node) => boxWords(node, views)),
  };
}

function parentView(one: Lineage, context: Context): ParentView {
  const { edition, views } = context;
  const told = relativeNamed(one, edition.relatives);
  return {
    relation: one.relation,
    title: views.text(one.title),
    credits: one.credits,
    kept: views.texts(one.kept),
    changed: views.texts(one.changed),
    dropped: views.texts(one.dropped),
    ...whereItIs({ edition: one.edition, url: one.url ?? told?.url }, context),
    ...present({ date: one.date, version: one.version, repository: one.repository, dates: told?.dates }),
    ...present({
      territory: views.maybe(told?.territory),
      licence: one.licence === undefined ? undefined : views.licence(one.licence),
      note: views.maybe(one.note),
      reasons: views.maybe(one.reasons),
    }),
  };
}

function childView(child: Child, context: Context): ChildView {
  const { relation, title, territory, date } = child;
  const { views } = context;
  const where = whereItIs(child, context);
  return { relation, title: views.text(title), ...where, ...present({ territory: views.maybe(territory), date }) };
}

function branchOf(index: number, tree: FamilyTree, context: Context): readonly FamilyBranch[] {
  const { views } = context;
  const node = tree.nodes[index];
  if (node === undefined) return [];
  const { self, title, territory, start, end, parents, branches } = node;
  return [
    {
      title: views.text(title),
      self,
      from: parents.flatMap(({ relation, index: parent }) => {
        const from = tree.nodes[parent];
        return from === undefined ? [] : [{ relation, title: views.text(from.title) }];
      }),
      branches: branches.flatMap((below) => branchOf(below, tree, context)),
      ...(self ? {} : whereItIs(node, context)),
      ...present({ territory: views.maybe(territory), start, end }),
    },
  ];
}

function boxWords({ title, territory, start }: FamilyNode, views: Views) {
  return { title: views.text(title), place: views.maybe(territory), year: start?.slice(0, 4) };
}
