// SPDX-License-Identifier: MIT
import { describe, expect, it } from "vitest";
import { anEvent } from "../helpers/an-event.ts";
import { siteOf } from "./draw.ts";

const hostile = '</script><script>alert("1")</script><!-- & « é » \u2028';
const event = anEvent({
  languages: ["fr"],
  timezone: "America/St_Johns",
  places: [{ id: "halle", name: "La Halle", rooms: [{ id: "amphi", name: "Amphi" }] }],
  sessions: [
    { id: "semis", title: hostile, slots: [{ start: "2031-06-14T10:30", duration: "1h", room: "amphi" }] },
    { id: "cafe", title: hostile, kind: "break", slots: [{ start: "2031-06-14T10:00", duration: "30m" }] },
  ],
});
const site = siteOf(event, "2031-06-01");
const html = site.draw(site.page("now"));
const data = /<script type="application\/json" id="now-data">(.*?)<\/script>/su.exec(html)?.[1] ?? "";

describe("the page of the hall screen, drawn", () => {
  it("holds its data as data, whatever titles contain", () => {
    const { sessions } = JSON.parse(data) as { sessions: readonly { title: string }[] };
    expect(sessions.map(({ title }) => title.includes('</script><script>alert("1")</script>'))).toEqual([true, true]);
    expect(html.match(/<script/gu)).toHaveLength(2);
    expect(html).toMatch(/<script src="[^"]*assets\/now\.js" defer/u);
  });

  it("gives the break of a strip without letting it out of its attribute", () => {
    const strip = /data-strip="([^"]*)"/u.exec(site.draw(site.page("programme")))?.[1] ?? "";
    expect(strip).not.toContain("<");
    const { breaks } = JSON.parse(strip.replaceAll("&quot;", '"').replaceAll("&lt;", "<").replaceAll("&amp;", "&")) as {
      breaks: readonly (readonly unknown[])[];
    };
    expect(breaks[0]?.slice(0, 2)).toEqual([Date.parse("2031-06-14T12:30:00Z") / 60_000, 30]);
    expect(breaks[0]?.[2]).toContain("</script>");
  });

  it("names the event’s zone by its city and offset", () => {
    expect(site.draw(site.page("programme"))).toContain("St Johns (UTC−2:30)");
  });

  it("is linked from the programme and the practical page, and a room’s page leads to its door’s screen", () => {
    expect(site.draw(site.page("programme"))).toContain('href="now/index.html"');
    expect(site.draw(site.page("practical"))).toContain('href="now/index.html"');
    expect(site.draw(site.page("room"))).toContain('href="../now/index.html?room=amphi"');
  });
});
