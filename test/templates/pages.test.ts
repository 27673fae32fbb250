// SPDX-License-Identifier: MIT
import { describe, expect, it } from "vitest";
import { siteOf } from "./draw.ts";
import { smallTown } from "./small-town.ts";

const site = siteOf(smallTown, "2031-06-15", "https://liens.example/");
const NNBSP = "\u202f";
const NBSP = "\u00a0";
const session = (id: string, lang = "fr") => site.draw(site.page("session", lang, (page) => page.card.id === id));

describe("the head of a page", () => {
  const html = session("qui-decide", "en");
  it("names the page, then the event", () => {
    expect(html).toContain("<title>Who decides what is opened? – Links 31</title>");
  });

  it("gives its address and its translations when the site's address is known", () => {
    const path = "fete-des-liens-2031/sessions/qui-decide.html";
    expect(html).toContain(
      `<link rel="canonical" href="https://liens.example/fete-des-liens-2031/en/sessions/qui-decide.html"`,
    );
    expect(html).toContain(`hreflang="fr" href="https://liens.example/${path}"`);
    expect(html).toMatch(/property="og:image" content="https:\/\/liens\.example\/[^"]+\.png"/u);
  });

  it("gives no half address when it is not", () => {
    const unknown = siteOf(smallTown, "2031-06-15");
    expect(unknown.draw(unknown.page("landing"))).not.toMatch(/canonical|og:url|og:image/u);
  });

  it("gives the front page's real address on the page that repeats it", () => {
    const root = site.pages.find((page) => page.path === "index.html");
    expect(root && site.draw(root)).toContain(`rel="canonical" href="https://liens.example/fete-des-liens-2031/`);
  });

  it("preloads the bundled fonts, and none when readers keep their own", () => {
    expect(html).toContain('rel="preload"');
    const system = siteOf({ ...smallTown, theme: { ...smallTown.theme, fonts: "system" } }, "2031-06-15");
    const plain = system.draw(system.page("landing"));
    expect(plain).not.toContain('rel="preload"');
    expect(plain).toContain("fonts-system");
  });
});

describe("a text that is not translated", () => {
  it("says which language it is in, and is spaced as that language is", () => {
    expect(session("le-grenier", "en")).toContain('<span lang="fr">Fouiller le grenier</span>');
    expect(session("qui-decide")).toContain(`Qui décide de ce qui s’ouvre${NNBSP}?`);
    expect(session("qui-decide", "en")).toContain("Who decides what is opened?</h1>");
  });
});

describe("authors' words", () => {
  it("are shown as written, whatever they hold", () => {
    const evil = { ...smallTown, tagline: { fr: "{{ 7*7 }} <script>alert(1)</script> & <%= x %>" } };
    const hostile = siteOf(evil, "2031-06-15");
    const html = hostile.draw(hostile.page("landing"));
    expect(html).toContain("{{ 7*7 }} &lt;script>alert(1)&lt;/script> &amp; &lt;%= x %>");
    expect(html).not.toContain("<script>");
  });
});

describe("a day", () => {
  const html = site.draw(site.page("day", "fr", (page) => page.day === "2031-09-30"));
  const grid = html.slice(html.indexOf("<table"), html.indexOf("</table>"));
  const list = html.slice(html.indexOf('class="day-list"'));

  it("is a captioned table of rooms by times; a cell that spans names its headers, a break only its time", () => {
    expect(grid).toMatch(/<caption[^>]*>Programme du mardi 30\u00a0septembre 2031/u);
    expect(grid).toContain('<th scope="col" id="room-amphi">');
    expect(grid).toContain('<th scope="row" id="g1100">');
    expect(grid).toContain('<td headers="g0930 room-amphi room-grenier" colspan="2">');
    expect(grid).toContain('<td headers="g1030" colspan="2"><div class="card card-break" data-session="pause">');
    expect(grid.match(/<td>/gu)).toHaveLength(2);
  });

  it("is a list by hour for narrow screens, whose links hold title, time and room", () => {
    const link = /<a class="u-url" href="[^"]*qui-decide\.html">(.*?)<\/a>/u.exec(list)?.[1] ?? "";
    const name = link.replace(/<[^>]+>/gu, "");
    expect(name).toBe(`Qui décide de ce qui s’ouvre${NNBSP}?, 11${NBSP}h${NBSP}– 12${NBSP}h${NBSP}15, Grand amphi`);
  });

  it("names the room of a session whose cell is wider than its rooms, and of no other", () => {
    const oneRoom = {
      ...smallTown,
      sessions: smallTown.sessions.map((one) =>
        one.id === "ouverture" ? { ...one, slots: one.slots.map((slot) => ({ ...slot, rooms: ["grenier"] })) } : one,
      ),
    };
    const plenary = siteOf(oneRoom, "2031-06-15");
    const drawn = plenary.draw(plenary.page("day", "fr", (page) => page.day === "2031-09-30"));
    const when = (html: string) => /<span class="card-when">(.*?)<\/p>/u.exec(html)?.[1] ?? "";
    expect(when(drawn)).toMatch(/10\u00a0h\u00a030<\/time>, Le grenier<\/span>/u);
    expect(when(grid)).toMatch(/10\u00a0h\u00a030<\/time><span class="vh">, Grand amphi, Le grenier<\/span>/u);
  });

  it("can be linked to by the hour, which the page of several days cannot", () => {
    expect(list).toContain('<h2 class="hour-clock" id="t1100">');
    expect(site.draw(site.page("programme"))).not.toMatch(/ id="t\d{4}"/u);
  });

  it("is shown once: the list stands right after the grid, for the stylesheet to hide one of them", () => {
    expect(html).toMatch(/class="day-grid grid-few">[\s\S]*<\/table><\/div><div class="day-by-hour has-grid">/u);
  });

  it("says in words what was cancelled, and names no session's axis by colour alone", () => {
    for (const part of [grid, list]) {
      expect(part).toContain('<p class="status status-cancelled">Annulé</p>');
      expect(part).toMatch(/axis-2[^>]*>[\s\S]*?Données/u);
    }
  });

  it("gives breaks no link", () => {
    expect(list).toMatch(/<h3 class="card-title"><span class="p-name">Pause café/u);
  });
});

describe("a session", () => {
  const html = session("qui-decide");

  it("wears the colour of its axis, and says when, where and with whom", () => {
    expect(html).toContain('<div class="band axis-2">');
    expect(html).toContain('<time datetime="2031-09-30">mardi 30\u00a0septembre</time>');
    expect(html).toContain("Grand amphi, La halle</a>");
    expect(html).toContain('href="../people/hugo-lemoine.html">Hugo Lemoine</a>');
  });

  it("shows what remains: its ideas, and the way to the rest", () => {
    expect(html).toMatch(/<ol class="text-list text-big"><li><span>Ouvrir est une décision/u);
    expect(html).toContain('href="../traces/qui-decide.html"');
  });

  it("keeps the rest on the trace's page: a disagreement in equal columns, next steps, a citation", () => {
    const html = site.draw(site.page("trace"));
    expect(html.match(/<ul class="positions">(.*?)<\/ul>/u)?.[1]?.match(/<li>/gu)).toHaveLength(2);
    expect(html).toContain("Lou, décembre 2031");
    expect(html).toMatch(/<p class="citation" lang="fr">«\u202f/u);
    expect(html).toContain("licence par défaut de l’édition");
  });

  it("says what is still expected, and only that", () => {
    const expected = /<dt>Trace attendue<\/dt><dd>(.*?)<\/dd>/u.exec(html)?.[1] ?? "";
    expect(expected).toContain("Diapositives");
    expect(expected).not.toContain("Compte rendu");
  });

  it("says why it was cancelled", () => {
    expect(session("le-grenier")).toMatch(/<p class="band-status"><strong>Annulé<\/strong> L’escalier est en travaux/u);
  });
});

describe("a session among many at the same time", () => {
  const rooms = [..."abcdefghi"];
  const [first] = smallTown.sessions;
  const crowd = siteOf(
    {
      ...smallTown,
      places: [
        {
          ...(smallTown.places[0] as (typeof smallTown.places)[number]),
          rooms: rooms.map((id) => ({ id, name: { fr: id }, equipment: [] })),
        },
      ],
      sessions: rooms.map((id) => ({
        ...(first as NonNullable<typeof first>),
        id,
        slots: (first?.slots ?? []).map((slot) => ({ ...slot, rooms: [id] })),
      })),
      traces: [],
    },
    "2031-06-15",
  );
  const html = crowd.draw(crowd.page("session"));

  it("shows six of them and leads to all, at their hour of the day's page", () => {
    const part = html.slice(html.indexOf("part-same-time"), html.indexOf("part-same-axis"));
    expect(part.match(/<li class="card /gu)).toHaveLength(6);
    const href =
      /<p class="more"><a href="([^"]+)">Tout ce qui a lieu à ce moment\u00a0: 8\u00a0autres séances</u.exec(
        html,
      )?.[1] ?? "";
    const [file, anchor] = href.split("#");
    const day = crowd.page("day");
    expect(day.path.endsWith(file?.replace("../", "") ?? "none")).toBe(true);
    expect(crowd.draw(day)).toContain(`id="${anchor}"`);
  });
});

describe("the page of an axis", () => {
  it("puts its own colour first on every card, whatever other axes a session has", () => {
    const html = site.draw(site.page("axis", "fr", (page) => page.axis.id === "communs"));
    const classes = [...html.matchAll(/<li class="card ([^"]+)"/gu)].map((match) => match[1]);
    expect(classes.length).toBeGreaterThan(1);
    expect(classes.filter((one) => !one?.includes("axis-3"))).toEqual([]);
  });
});

describe("people", () => {
  it("who are invented are said to be so", () => {
    expect(site.draw(site.page("people"))).toContain("fictives");
    expect(site.draw(site.page("person", "en", (page) => page.person.id === "hugo-lemoine"))).toContain(
      "A fictional person",
    );
  });

  it("who withdrew leave a page that says only that", () => {
    const html = site.draw(site.page("person", "fr", (page) => page.withdrawn));
    expect(html).toContain("<h1>Cette personne a demandé à ne plus figurer sur ce site.</h1>");
    expect(html).not.toContain("Camille");
    expect(html).toContain('content="noindex"');
  });
});

describe("figures", () => {
  it("whose sources disagree are shown side by side, each with its source", () => {
    const html = site.draw(site.page("landing"));
    expect(html).toContain(`1${NNBSP}250`);
    expect(html).toContain('<li class="figure-many">');
    expect(html).toContain("Les sources ne disent pas la même chose");
    expect(html).toContain('<a href="https://gazette.example/" rel="noopener">La gazette</a>');
  });
});

describe("a place", () => {
  const html = site.draw(site.page("practical"));
  it("has its address, a geo: link, and the anchors that rooms are linked by", () => {
    expect(html).toContain('href="geo:48.1,-1.2"');
    expect(html).toContain('id="place-halle"');
    expect(html).toMatch(/<li id="room-amphi"><p class="room-name"><a href="rooms\/amphi\.html">Grand amphi/u);
  });

  it("says what it lacks as well as what it offers", () => {
    expect(html).toContain("Boucle magnétique\u00a0: non");
    expect(html).toContain("Accès sans marche");
  });

  it("says of each room what is known of it, and leaves no empty line", () => {
    expect(html).toMatch(/<li id="room-amphi">.*?<p class="quiet">[^<]*120\u00a0places/u);
    expect(html).not.toMatch(/<p class="quiet"><\/p>/u);
  });
});

describe("credits", () => {
  it("show a picture, and of a text only its licence", () => {
    const medium = { bytes: 10, licence: "CC0-1.0", licence_inherited: false, withdrawn: false };
    const media = ["media/plan.svg", "media/credit.txt"].map((path) => ({ ...medium, path }));
    const credited = siteOf({ ...smallTown, media }, "2031-06-15");
    const html = credited.draw(credited.page("credits"));
    expect(html).toMatch(/<img [^>]*plan\.svg/u);
    expect(html).toContain("media/credit.txt");
    expect(html).not.toMatch(/<img [^>]*credit\.txt/u);
  });
});

describe("notices", () => {
  it("say what was not given instead of inventing it", () => {
    expect(site.draw(site.page("legal"))).toMatch(
      /Hébergement<\/h2><div class="part-body"><p>Cette information n’a pas encore été donnée/u,
    );
  });

  it("claim no conformity that no audit showed", () => {
    const html = site.draw(site.page("accessibility"));
    expect(smallTown.accessibility.status).toBe("fully");
    expect(html).toContain("n’est pas conforme au référentiel");
    expect(html).toContain("Aucun audit de conformité n’a été mené");
  });

  it("say at the foot of each page the same as the statement", () => {
    expect(site.draw(site.page("landing"))).toContain("Accessibilité\u00a0: non conforme");
  });

  it("publish only the contact that was asked for by name", () => {
    const html = site.draw(site.page("landing"));
    expect(html).toContain("mailto:bonjour@valbrume.example");
    expect(html).not.toContain("00 00 00 00");
  });
});

describe("the menu", () => {
  const html = session("qui-decide");
  it("marks where one is, and works without scripts on a narrow screen", () => {
    expect(html).toMatch(/<details class="menu-fold"><summary>Menu<\/summary><ul/u);
    expect(html).toMatch(/href="\.\.\/programme\.html" aria-current="true">Programme/u);
  });

  it("offers the same page in the other language, by its own name", () => {
    expect(html).toContain(
      '<a href="../en/sessions/qui-decide.html" lang="en" hreflang="en" rel="alternate">English</a>',
    );
  });
});
