// SPDX-License-Identifier: MIT
import { expect, it } from "vitest";
import { anEvent } from "../helpers/an-event.ts";
import { siteOf } from "./draw.ts";

it("says how to join a working group in the Markdown that it was written in", () => {
  const contribute = "**Venez** le mardi.\n\n- à pied\n- à vélo";
  const site = siteOf(
    anEvent({ working_groups: [{ id: "doc", title: "Le groupe documentation", contribute }] }),
    "2031-06-20",
  );
  const html = site.draw(site.page("group"));
  expect(html).toContain("<strong>Venez</strong> le mardi.");
  expect(html.match(/<li>à (?:pied|vélo)<\/li>/gu)).toHaveLength(2);
});
