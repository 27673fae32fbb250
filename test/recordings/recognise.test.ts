// SPDX-License-Identifier: MIT
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addressAt, isSameRecording } from "../../kit/recordings/address-at.ts";
import { recognise } from "../../kit/recordings/recognise.ts";

const uuid = "9c9de5e8-0a1e-484a-b099-e80766180a6d";
const short = "kkGMgK9ZtnKfYAgnEtQxbv";
const id = "aBc-e_GhiJk";

/** An address as people paste it, then the page, the player and the second that it stands for. */
type Row = readonly [given: string, page: string, embed?: string | undefined, start?: number];

const youtubePage = `https://www.youtube.com/watch?v=${id}`;
const youtubeFrame = `https://www.youtube-nocookie.com/embed/${id}?rel=0`;

const known: Readonly<Record<string, readonly Row[]>> = {
  youtube: [
    [`https://www.youtube.com/watch?v=${id}`, youtubePage, youtubeFrame],
    [`http://youtube.com/watch?feature=share&v=${id}&list=PL1234&index=3`, youtubePage, youtubeFrame],
    [`https://m.youtube.com/watch?v=${id}&t=1h2m3s`, `${youtubePage}&t=3723s`, `${youtubeFrame}&start=3723`, 3723],
    [`https://youtu.be/${id}?si=trackingtracking&t=90`, `${youtubePage}&t=90s`, `${youtubeFrame}&start=90`, 90],
    [`https://www.youtube.com/shorts/${id}`, youtubePage, youtubeFrame],
    [`https://www.youtube.com/live/${id}?feature=shared`, youtubePage, youtubeFrame],
    [`https://www.youtube.com/embed/${id}?start=12`, `${youtubePage}&t=12s`, `${youtubeFrame}&start=12`, 12],
    [`https://www.youtube-nocookie.com/embed/${id}`, youtubePage, youtubeFrame],
    [`https://music.youtube.com/watch?v=${id}#t=1m30s`, `${youtubePage}&t=90s`, `${youtubeFrame}&start=90`, 90],
  ],
  vimeo: [
    ["https://vimeo.com/76979871", "https://vimeo.com/76979871", "https://player.vimeo.com/video/76979871?dnt=1"],
    [
      "https://vimeo.com/76979871/8272103f6e",
      "https://vimeo.com/76979871/8272103f6e",
      "https://player.vimeo.com/video/76979871?dnt=1&h=8272103f6e",
    ],
    [
      "https://player.vimeo.com/video/76979871?h=8272103f6e&autoplay=1#t=1m5s",
      "https://vimeo.com/76979871/8272103f6e#t=65s",
      "https://player.vimeo.com/video/76979871?dnt=1&h=8272103f6e#t=65s",
      65,
    ],
    ["https://vimeo.com/channels/staffpicks/76979871", "https://vimeo.com/76979871"],
    ["https://vimeo.com/groups/shortfilms/videos/76979871", "https://vimeo.com/76979871"],
    ["https://vimeo.com/showcase/123/video/76979871", "https://vimeo.com/76979871"],
  ],
  peertube: [
    [
      `https://videos.example.org/w/${short}`,
      `https://videos.example.org/w/${short}`,
      `https://videos.example.org/videos/embed/${short}?p2p=0&warningTitle=0`,
    ],
    [
      `https://videos.example.org/videos/watch/${uuid}?start=1m5s`,
      `https://videos.example.org/videos/watch/${uuid}?start=65s`,
      `https://videos.example.org/videos/embed/${uuid}?p2p=0&warningTitle=0&start=65s`,
      65,
    ],
    [
      `http://tube.example.net:9000/videos/embed/${uuid}?autoplay=1&api=1`,
      `https://tube.example.net:9000/videos/watch/${uuid}`,
      `https://tube.example.net:9000/videos/embed/${uuid}?p2p=0&warningTitle=0`,
    ],
  ],
  archive: [
    [
      "https://archive.org/details/nec-film_2018",
      "https://archive.org/details/nec-film_2018",
      "https://archive.org/embed/nec-film_2018",
    ],
    [
      "https://www.archive.org/details/nec.film/second.mp4?start=90",
      "https://archive.org/details/nec.film?start=90",
      "https://archive.org/embed/nec.film?start=90",
      90,
    ],
    [
      "https://archive.org/download/nec-film/film.mp4",
      "https://archive.org/details/nec-film",
      "https://archive.org/embed/nec-film",
    ],
  ],
  commons: [
    [
      "https://commons.wikimedia.org/wiki/File:Le_cercle.webm",
      "https://commons.wikimedia.org/wiki/File:Le_cercle.webm",
      "https://commons.wikimedia.org/wiki/File:Le_cercle.webm?embedplayer=yes",
    ],
    ["https://fr.m.wikipedia.org/wiki/Fichier:Le%20cercle.webm", "https://fr.wikipedia.org/wiki/File:Le_cercle.webm"],
    ["https://de.wikipedia.org/wiki/Kreis#/media/Datei:Kreis.svg", "https://de.wikipedia.org/wiki/File:Kreis.svg"],
    [
      "https://commons.wikimedia.org/w/index.php?title=File:A_%26_B.ogg",
      "https://commons.wikimedia.org/wiki/File:A_%26_B.ogg",
    ],
    [
      "https://upload.wikimedia.org/wikipedia/commons/thumb/a/ab/Kreis.jpg/640px-Kreis.jpg",
      "https://commons.wikimedia.org/wiki/File:Kreis.jpg",
    ],
    [
      "https://upload.wikimedia.org/wikipedia/commons/transcoded/a/ab/Le.webm/Le.webm.480p.vp9.webm",
      "https://commons.wikimedia.org/wiki/File:Le.webm",
    ],
  ],
  file: [
    ["https://media.example.org/son/ouverture.MP3", "https://media.example.org/son/ouverture.MP3"],
    ["https://media.example.org/film.mp4#t=65", "https://media.example.org/film.mp4#t=65", undefined, 65],
    ["https://media.example.org/supports.pdf?dl=1", "https://media.example.org/supports.pdf?dl=1"],
  ],
  unknown: [
    ["https://example.org/film", "https://example.org/film"],
    ["https://www.youtube.com/playlist?list=PL1234", "https://www.youtube.com/playlist?list=PL1234"],
    ["https://www.youtube.com/embed/videoseries?list=PL1234", "https://www.youtube.com/embed/videoseries?list=PL1234"],
    ["https://www.youtube.com/embed/live_stream?channel=x", "https://www.youtube.com/embed/live_stream?channel=x"],
    [`https://videos.example.org/w/p/${short}`, `https://videos.example.org/w/p/${short}`],
    [
      `https://videos.example.org/videos/watch/playlist/${uuid}`,
      `https://videos.example.org/videos/watch/playlist/${uuid}`,
    ],
    ["https://vimeo.com/ondemand/film", "https://vimeo.com/ondemand/film"],
    [
      "https://web.archive.org/web/2018/https://vimeo.com/76979871",
      "https://web.archive.org/web/2018/https://vimeo.com/76979871",
    ],
    ["https://commons.wikimedia.org/wiki/Category:Circles", "https://commons.wikimedia.org/wiki/Category:Circles"],
  ],
};

const rows = Object.entries(known).flatMap(([host, list]) => list.map((row) => ({ host, row, given: row[0] })));

describe("an address of a recording", () => {
  it.each(rows)("of $host: $given has one page", ({ host, given, row: [, page, embed, start] }) => {
    const found = recognise(given);
    expect(found).toMatchObject({ host, page });
    expect(found?.start).toBe(start);
    if (embed !== undefined) expect(found?.embed).toBe(embed);
    if (host === "file" || host === "unknown") expect(found?.embed).toBeUndefined();
  });

  it.each(rows)("of $host: $given is the same once it has its one form", ({ given }) => {
    const page = recognise(given)?.page ?? "";
    expect(recognise(page)?.page).toBe(page);
  });

  it("names its host as visitors know it", () => {
    expect(recognise(`https://youtu.be/${id}`)?.name).toBe("YouTube");
    expect(recognise(`https://videos.example.org/w/${short}`)?.name).toBe("videos.example.org");
    expect(recognise("https://media.example.org/film.mp4")?.name).toBe("media.example.org");
  });

  it("gives the file when it is one, and what it holds", () => {
    expect(recognise("https://media.example.org/film.webm?a=b")).toMatchObject({
      kind: "video",
      file: "https://media.example.org/film.webm?a=b",
    });
    expect(recognise("https://upload.wikimedia.org/wikipedia/commons/thumb/a/ab/K%C3%A9.jpg/9px-K.jpg")).toMatchObject({
      kind: "picture",
      file: "https://upload.wikimedia.org/wikipedia/commons/a/ab/K%C3%A9.jpg",
    });
    expect(recognise("https://archive.org/download/nec/film.mp4")?.file).toBe(
      "https://archive.org/download/nec/film.mp4",
    );
  });
});

const hostile = [
  "javascript:alert(1)//https://youtu.be/aBc-e_GhiJk",
  "data:text/html,<script>alert(1)</script>",
  "ftp://videos.example.org/film.mp4",
  `//youtu.be/${id}`,
  `https://user:secret@youtu.be/${id}`,
  `https://www.youtube.com@evil.example/watch?v=${id}`,
  "https://",
  "",
  "film.mp4",
];

const withoutPlayer = [
  `https://youtube.com.evil.example/watch?v=${id}`,
  `https://www.youtube.com.evil.example/w/${short}`,
  `https://youtu.be.evil.example/videos/embed/${uuid}`,
  `https://evil-youtube.com.example/w/${short}`,
  `https://youtubе.com/watch?v=${id}`,
  `https://vimeo.com.evil.example/76979871`,
  "https://player.vimeo.com.evil.example/video/76979871",
  "https://archive.org.evil.example/details/film",
  `https://localhost/w/${short}`,
  `https://192.168.1.1/w/${short}`,
  `https://[::1]/videos/embed/${uuid}`,
  `https://router.lan/w/${short}`,
  `https://videos.example.org/w/${short}"><script>`,
  `https://www.youtube.com/watch?v=${id}"onload="alert(1)`,
  `https://videos.example.org/w/../../${short}`,
];

describe("a hostile address", () => {
  it.each(hostile)("%s is nothing", (address) => {
    expect(recognise(address)).toBeUndefined();
  });

  it.each(withoutPlayer)("%s has no player", (address) => {
    expect(recognise(address)?.embed).toBeUndefined();
  });

  const players =
    /^https:\/\/(?:www\.youtube-nocookie\.com\/embed\/[\w-]{11}\?|player\.vimeo\.com\/video\/\d+\?|archive\.org\/embed\/[\w.-]+(?:\?|$)|(?:commons\.wikimedia|[a-z-]+\.wikipedia)\.org\/wiki\/File:[^"'<>?]+\?embedplayer=yes$|[a-z0-9.-]+(?::\d+)?\/videos\/embed\/[\w-]{22,36}\?p2p=0)/u;
  const pieces = fc.constantFrom(
    ...["https://", "http://", "youtu.be", "www.youtube.com", "vimeo.com", "player.vimeo.com", "archive.org"],
    ...[
      "commons.wikimedia.org",
      "upload.wikimedia.org",
      "videos.example.org",
      "/w/",
      "/watch?v=",
      "/embed/",
      "/video/",
    ],
    ...[
      "/wiki/File:",
      "/details/",
      "/download/",
      "/videos/embed/",
      "/wikipedia/commons/a/ab/",
      "?t=",
      "&start=",
      "#t=",
    ],
    ...[id, uuid, short, "1h2m", "90", ".mp4", "@", ":", "%00", "%", "\"'<>", "\\", "..", "é", "\ud800", " "],
  );
  const addresses = fc.oneof(
    fc.webUrl({ withFragments: true, withQueryParameters: true }),
    fc
      .array(fc.oneof({ weight: 6, arbitrary: pieces }, fc.string({ unit: "binary", maxLength: 6 })), { maxLength: 9 })
      .map((all) => all.join("")),
    fc.string({ unit: "binary" }),
  );

  it("whatever it is, never throws, and gives web addresses alone, players of known shapes alone", () => {
    fc.assert(
      fc.property(addresses, (address) => {
        const found = recognise(address);
        if (found === undefined) return;
        for (const url of [found.page, found.embed, found.file].filter((one) => one !== undefined)) {
          const { protocol, username, password } = new URL(url);
          expect([protocol, username, password]).toEqual([expect.stringMatching(/^https?:$/u), "", ""]);
        }
        if (found.embed !== undefined) expect(found.embed).toMatch(players);
        expect(recognise(found.page)?.host).toBe(found.host);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("the address of a moment", () => {
  it.each([
    [`https://youtu.be/${id}`, `${youtubePage}&t=760s`],
    [`https://videos.example.org/w/${short}?start=9s`, `https://videos.example.org/w/${short}?start=760s`],
    ["https://vimeo.com/76979871", "https://vimeo.com/76979871#t=760s"],
    ["https://archive.org/details/nec", "https://archive.org/details/nec?start=760"],
    ["https://media.example.org/film.mp4", "https://media.example.org/film.mp4#t=760"],
  ])("%s plays from there", (given, expected) => {
    const found = recognise(given);
    expect(found && addressAt(found, 760.9)).toBe(expected);
  });

  it.each(["https://commons.wikimedia.org/wiki/File:A.webm", "https://example.org/film", "https://example.org/a.pdf"])(
    "%s has none",
    (given) => {
      const found = recognise(given);
      expect(found && addressAt(found, 760)).toBeUndefined();
    },
  );
});

describe("two addresses", () => {
  it.each([
    [`https://youtu.be/${id}?t=90`, `https://www.youtube.com/shorts/${id}`],
    [`https://videos.example.org/w/${uuid}`, `https://videos.example.org/videos/watch/${uuid}?start=5s`],
    ["https://vimeo.com/76979871#t=5s", "https://player.vimeo.com/video/76979871"],
    ["https://commons.wikimedia.org/wiki/File:A_b.webm", "https://commons.m.wikimedia.org/wiki/File:A%20b.webm"],
  ])("%s and %s are of one recording", (one, other) => {
    expect(isSameRecording(one, other)).toBe(true);
  });

  it.each([
    [`https://youtu.be/${id}`, "https://youtu.be/ABC-e_GhiJk"],
    [`https://videos.example.org/w/${uuid}`, `https://tube.example.org/w/${uuid}`],
    ["https://archive.org/download/nec/one.mp4", "https://archive.org/download/nec/two.mp4"],
    ["https://example.org/film?start=1", "https://example.net/film?start=1"],
  ])("%s and %s are of two", (one, other) => {
    expect(isSameRecording(one, other)).toBe(false);
  });
});
