// SPDX-License-Identifier: MIT
import type { FamilyNode, FamilyTree } from "../../lineage/family-tree.ts";
import type { Shape } from "../../model/edition.ts";
import type { FamilyBox, FamilyDrawing, Said } from "../site.ts";
import { titleLines } from "./title-lines.ts";

/** Pixels. */
const familyBox = { width: 244, height: 68 } as const;
const gap = 52;
const row = 84;
const margin = 3;
/** What the title has, right of the shape: ems of 15 pixels. */
const titleWidth = 170 / 15;

/** What a box says, in the language of the page. */
export interface BoxWords {
  readonly title: Said;
  readonly place?: Said | undefined;
  readonly year?: string | undefined;
}

/**
 * The tree as a picture: one column for each generation, the eldest at the left; each edition in the middle of those below
 * it. `look` are the shapes of the edition's own poster, taken in turn.
 */
export function familyDrawing(
  tree: FamilyTree,
  look: readonly { readonly shape: Shape }[],
  say: (node: FamilyNode) => BoxWords,
): FamilyDrawing {
  const rows = rowsOf(tree);
  const at = (node: FamilyNode) => ({
    x: margin + node.generation * (familyBox.width + gap),
    y: margin + (rows[node.index] ?? 0) * row,
  });
  const columns = Math.max(...tree.nodes.map(({ generation }) => generation)) + 1;
  return {
    width: columns * (familyBox.width + gap) - gap + 2 * margin,
    height: Math.ceil(Math.max(...rows)) * row + familyBox.height + 2 * margin,
    box: familyBox,
    boxes: tree.nodes.map((node) => boxOf(node, at(node), look, say(node))),
    lines: tree.nodes.flatMap((node) => linesTo(node, tree, at)),
  };
}

/** The row of each node: those at the ends one below the other, the others in the middle of what stands below them. */
function rowsOf({ nodes, roots }: FamilyTree): readonly number[] {
  const rows: number[] = [];
  let next = 0;
  const place = (index: number): number => {
    const below = (nodes[index]?.branches ?? []).map(place);
    rows[index] = below.length === 0 ? next : ((below[0] ?? 0) + (below.at(-1) ?? 0)) / 2;
    if (below.length === 0) next += 1;
    return rows[index];
  };
  for (const root of roots) place(root);
  return rows;
}

type Point = { readonly x: number; readonly y: number };

function boxOf(
  { index, self }: FamilyNode,
  { x, y }: Point,
  look: readonly { readonly shape: Shape }[],
  { title, place, year }: BoxWords,
): FamilyBox {
  const where = titleLines(place?.text ?? "", year === undefined ? titleWidth : titleWidth - 2.8, 1);
  const turn = index % Math.max(look.length, 1);
  return {
    x,
    y,
    self,
    shape: look[turn]?.shape ?? "square",
    color: turn + 1,
    title: titleLines(title.text, titleWidth, place === undefined && year === undefined ? 3 : 2).map((text) => ({
      ...title,
      text,
    })),
    detail: { lang: place?.lang ?? title.lang, text: [...where, year ?? []].flat().join(" · ") },
  };
}

/** A line from each parent: out of its right side, across, into the left side; several lines arrive one below the other. */
function linesTo(node: FamilyNode, { nodes }: FamilyTree, at: (node: FamilyNode) => Point): FamilyDrawing["lines"] {
  const to = at(node);
  return node.parents.flatMap(({ relation, index }, place) => {
    const parent = nodes[index];
    if (parent === undefined) return [];
    const from = at(parent);
    const aside = (place - (node.parents.length - 1) / 2) * 14;
    const [startX, startY] = [from.x + familyBox.width, from.y + familyBox.height / 2];
    const endY = to.y + familyBox.height / 2 + aside;
    const turnX = to.x - gap / 2 - aside;
    return [{ relation, path: `M${startX} ${startY}H${turnX}V${endY}H${to.x}` }];
  });
}
