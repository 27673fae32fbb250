// SPDX-License-Identifier: MIT
import type { BreadcrumbListLeaf, ListItemLeaf } from "schema-dts";
import { wordsFor } from "../../words/index.ts";
import type { Crumb, Page } from "../site.ts";
import type { Linked } from "./linked.ts";
import { node } from "./node.ts";
import { shared } from "./shared.ts";

/** The way to a page; undefined at the top, and when addresses are not known, for each step needs its own. */
export function breadcrumbNode(page: Page, linked: Linked): BreadcrumbListLeaf | undefined {
  const { url } = linked;
  if (page.breadcrumb.length === 0 || url("") === undefined) return undefined;
  const above = page.breadcrumb.map((crumb, index) =>
    shared(linked, `step ${index} ${crumb.path}`, () => step(index, labelOf(crumb, page), url(crumb.path))),
  );
  return node<BreadcrumbListLeaf>({
    "@type": "BreadcrumbList",
    itemListElement: [...above, step(above.length, page.title.text)],
  });
}

function step(index: number, name: string, item?: string): ListItemLeaf {
  return node<ListItemLeaf>({ "@type": "ListItem", position: index + 1, name, item });
}

function labelOf({ key, label }: Crumb, page: Page): string {
  if (label !== undefined || key === undefined || key === "page") return label?.text ?? page.title.text;
  return wordsFor(page.lang).pages[key];
}
