// SPDX-License-Identifier: MIT
import { describe, expect, it } from "vitest";
import { narrowerPaths } from "../../kit/model/narrower-paths.ts";
import { withPictures } from "../../kit/model/with-pictures.ts";
import { aPicture } from "../helpers/a-picture.ts";
import { anEvent, siteOf } from "../helpers/an-event.ts";

const hall = { width: 1600, height: 900, narrower: [480, 960] };

describe("the names of narrower copies", () => {
  it("are those of their picture, with the width", () => {
    const name = narrowerPaths(["media/hall.jpg", "media/old/b.tar.PNG"]);
    expect(name("media/hall.jpg", 480)).toBe("media/hall.480.jpg");
    expect(name("media/old/b.tar.PNG", 960)).toBe("media/old/b.tar.960.PNG");
  });

  it("never take the name of a file that somebody has, in capitals or not, nor one given before", () => {
    const name = narrowerPaths([
      "media/hall.jpg",
      "media/Hall.480.JPG",
      "media/hall.480-2.jpg",
      "media/hall.480.480.jpg",
    ]);
    expect(name("media/hall.jpg", 480)).toBe("media/hall.480-3.jpg");
    expect(name("media/hall.jpg", 480)).toBe("media/hall.480-4.jpg");
    expect(name("media/Hall.480.JPG", 480)).toBe("media/Hall.480.480-2.JPG");
  });

  it("are none where they would be longer than a site can hold", () => {
    const long = `media/${"a".repeat(96)}.jpg`;
    const deep = `media/${"folder-folder/".repeat(13)}hall-hall.jpg`;
    const name = narrowerPaths([long, deep]);
    expect([long.length - 6, deep.length]).toEqual([100, 201 - 0]);
    expect(name(long, 480)).toBeUndefined();
    expect(name(deep, 480)).toBeUndefined();
  });
});

describe("an edition whose pictures were looked at", () => {
  const files = {
    "media/hall.jpg.yaml": "credit: Ada\nalt: Le hall\n",
    "people/ada.md": "---\nname: Ada\nphoto: media/hall.jpg\n---\n",
  };
  const event = async () =>
    anEvent({}, { ...files, "media/hall.jpg": await aPicture("jpeg", { width: 60, height: 40, orientation: 6 }) });

  it("knows the size of a picture once turned even before", async () => {
    expect((await event()).media[0]).toMatchObject({ width: 40, height: 60 });
  });

  it("gives each the size it is published in and its copies, on pages and in what is published", async () => {
    const site = siteOf(withPictures(await event(), { found: new Map([["media/hall.jpg", hall]]), leftOut: [] }));
    expect(site.page("person").person.photo).toMatchObject({
      path: "fete/media/hall.jpg",
      width: 1600,
      height: 900,
      narrower: [
        { path: "fete/media/hall.480.jpg", width: 480 },
        { path: "fete/media/hall.960.jpg", width: 960 },
      ],
    });
    expect(site.media).toEqual([
      { from: "media/hall.jpg", to: "fete/media/hall.jpg" },
      { from: "media/hall.jpg", to: "fete/media/hall.480.jpg", width: 480 },
      { from: "media/hall.jpg", to: "fete/media/hall.960.jpg", width: 960 },
    ]);
  });

  it("takes a picture that was left out from the traces that show it, and what is elsewhere stays", async () => {
    const url = "https://commons.wikimedia.org/wiki/File:Hall.jpg";
    const trace = `type: photos\ntitle: Photos\nmedia: [{type: picture, file: media/hall.jpg}, {type: picture, file: media/hall.jpg, url: "${url}"}]`;
    const edition = anEvent(
      {},
      {
        ...files,
        "media/hall.jpg": await aPicture("jpeg", { width: 60, height: 40 }),
        "traces/photos.md": `---\n${trace}\n---\n`,
      },
    );
    expect(edition.traces[0]?.media.map(({ file }) => file)).toContain("media/hall.jpg");
    const bare = withPictures(edition, { found: new Map(), leftOut: [{ path: "media/hall.jpg" }] });
    expect(bare.traces[0]?.media.map(({ file, address }) => [file, address?.page])).toEqual([[undefined, url]]);
    expect(JSON.stringify(siteOf(bare).pages)).not.toContain('hall.jpg"');
  });

  it("shows nowhere a picture that was left out", async () => {
    const site = siteOf(withPictures(await event(), { found: new Map(), leftOut: [{ path: "media/hall.jpg" }] }));
    expect(site.media).toEqual([]);
    expect(JSON.stringify([site.pages, site.targets, site.files])).not.toContain("hall.jpg");
  });
});
