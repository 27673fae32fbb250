// SPDX-License-Identifier: MIT
import { describe, expect, it } from "vitest";
import { type PicturesFound, withPictures } from "../../kit/model/with-pictures.ts";
import { pageDrawer } from "../../kit/render/render.ts";
import { anEvent, siteOf } from "../helpers/an-event.ts";

const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="30" height="20"></svg>';
const edition = anEvent(
  {
    theme: { picture: "media/hall.svg" },
    pages: [{ id: "texte", title: "Texte", text: "![Le hall](media/hall.svg)\n\n![La cour](media/cour.svg)" }],
    sessions: [{ id: "tour", title: "Tour", picture: "media/hall.svg" }],
    media: ["hall", "cour"].map((name) => ({ path: `media/${name}.svg`, alt: `Vue : ${name}`, credit: "Ada" })),
  },
  { "media/hall.svg": svg, "media/cour.svg": svg },
);
// Drawings stand for photos here: what is drawn of them depends on what was found, not on their bytes.
const found: PicturesFound = {
  found: new Map([["media/hall.svg", { width: 1600, height: 900, narrower: [480, 960] }]]),
  leftOut: [{ path: "media/cour.svg" }],
};
const site = siteOf(withPictures(edition, found));
const draw = pageDrawer(site);
const imagesOf = (html: string) => html.match(/<img [^>]*>/gu) ?? [];

describe("a picture of several widths", () => {
  it("is offered in all of them where a text shows it, put off until it is near", () => {
    const [image, ...others] = imagesOf(draw(site.page("page")));
    expect(image).toContain(
      'src="../media/hall.svg" srcset="../media/hall.480.svg 480w, ../media/hall.960.svg 960w, ../media/hall.svg 1600w" sizes="(min-width: 50em) 48rem, 100vw"',
    );
    expect(image).toContain('width="1600" height="900" loading="lazy" decoding="async"');
    expect(others).toEqual([]);
  });

  it("is offered in all of them at the top of a session, at once", () => {
    const [image] = imagesOf(draw(site.page("session")));
    expect(image).toContain("../media/hall.480.svg 480w, ../media/hall.960.svg 960w, ../media/hall.svg 1600w");
    expect(image).toContain('width="1600" height="900"');
    expect(image).not.toContain("lazy");
  });

  it("is said to be as wide as it is drawn: on the front page, and as a small one among the credits", () => {
    expect(imagesOf(draw(site.page("landing")))[0]).toContain('sizes="(min-width: 62em) 60vw, 110vw"');
    expect(imagesOf(draw(site.page("credits")))[0]).toContain('sizes="7rem"');
  });

  it("that was left out leaves its words in a text, and no hole", () => {
    const html = draw(site.page("page"));
    expect(html).toContain("<p>La cour</p>");
    expect(html).not.toContain("cour.svg");
  });

  it("is one address alone where it has one width", () => {
    const plain = siteOf(edition);
    for (const kind of ["page", "session", "landing", "credits"] as const)
      expect(pageDrawer(plain)(plain.page(kind))).not.toMatch(/srcset|sizes="/u);
  });
});
