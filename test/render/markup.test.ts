// SPDX-License-Identifier: MIT
import fc from "fast-check";
import { type ComponentChildren, Fragment, h, type VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { derive } from "../../kit/derive/derive.ts";
import type { Page } from "../../kit/derive/site.ts";
import { markup } from "../../kit/render/markup.ts";
import { pageUis } from "../../kit/render/page-ui.ts";
import type { Template } from "../../kit/render/ui.ts";
import { templates } from "../../templates/site/pages/index.ts";
import { smallTown } from "../templates/small-town.ts";

const element = (tag: string, props: object, ...children: ComponentChildren[]) => h<object>(tag, props, ...children);

describe("the markup of a template", () => {
  it("is what preact gives, on every page of a site that uses all there is", () => {
    const site = derive(smallTown, { today: "2031-05-02", siteUrl: "https://petitbourg.example/" });
    const uiOf = pageUis(site);
    const tree = (page: Page) => h(templates[page.kind] as Template<Page>, { page, ui: uiOf(page) });
    for (const page of site.pages) expect(markup(tree(page)), page.path).toBe(renderToString(tree(page)));
    expect(site.pages.length).toBeGreaterThan(30);
  });

  it.each<[string, VNode]>([
    ["texts and attributes are escaped", element("p", { title: `"<&>'` }, `"<&>'`, 7, 0)],
    ["absent attributes are left out", element("p", { id: undefined, title: null, lang: "", dir: "ltr" })],
    ["a true one stands alone, a false one is left out", element("details", { open: true, hidden: false })],
    ["except where they are values", element("p", { "aria-hidden": true, "aria-live": false, draggable: false })],
    ["camel case is the attribute's own", element("td", { colSpan: 2, rowSpan: 3, className: "a", srcSet: "b" })],
    ["also in a drawing", element("svg", { viewBox: "0 0 1 1" }, element("path", { strokeWidth: 2, clipPath: "x" }))],
    ["but not in HTML within it", element("svg", {}, element("foreignObject", {}, element("td", { colSpan: 2 })))],
    ["elements without content close themselves", element("p", {}, element("br", {}), element("img", { alt: "" }))],
    ["functions and keys are no attributes", element("p", { key: "k", onClick: () => 1 })],
    ["names that would break out are dropped", element("p", { "a>b": "c", "d e": "f" })],
    ["markup made before stands as it is", element("p", { dangerouslySetInnerHTML: { __html: "<b>&amp;</b>" } })],
    ["a style may be an object", element("p", { style: { color: "red", marginTop: 3 } })],
    ["forms are left to preact", element("select", { value: "b" }, element("option", { value: "b" }, "B"))],
    ["nothing, true and false are nothing", element("p", {}, null, undefined, true, false, "", [])],
    ["lists and fragments are their content", element("p", {}, ["a", ["b"]], h(Fragment, null, "c", "d"))],
  ])("follows preact: %s", (_rule, tree) => {
    expect(markup(tree)).toBe(renderToString(tree));
  });

  it("is that of preact for whatever tree of elements", () => {
    const name = fc.constantFrom(
      "class",
      "href",
      "aria-label",
      "aria-current",
      "data-n",
      "viewBox",
      "tabindex",
      "datetime",
    );
    const value = fc.oneof(
      fc.string(),
      fc.string({ unit: "binary" }),
      fc.boolean(),
      fc.integer(),
      fc.constant(undefined),
    );
    const { tree } = fc.letrec<{ tree: VNode; child: ComponentChildren }>((tie) => ({
      child: fc.oneof({ maxDepth: 4 }, fc.string(), fc.integer(), fc.boolean(), fc.constant(null), tie("tree")),
      tree: fc
        .tuple(
          fc.constantFrom("p", "ul", "a", "svg", "g", "td", "time"),
          fc.dictionary(name, value),
          fc.array(tie("child"), { maxLength: 4 }),
        )
        .map(([tag, props, children]) => element(tag, props, ...children)),
    }));
    fc.assert(
      fc.property(tree, (one) => {
        expect(markup(one)).toBe(renderToString(one));
      }),
    );
  });

  it("of a part drawn in the middle of another leaves the other whole, even when it fails", () => {
    const Inner = () => element("p", { title: markup(element("b", {}, "in")) });
    const Failing = () => {
      throw new Error("a fault of ours");
    };
    expect(markup(element("div", {}, "a", h(Inner, {}), "z"))).toBe('<div>a<p title="&lt;b>in&lt;/b>"></p>z</div>');
    expect(() => markup(element("div", {}, h(Failing, {})))).toThrow("a fault of ours");
    expect(markup(element("p", {}, "next"))).toBe("<p>next</p>");
  });
});
