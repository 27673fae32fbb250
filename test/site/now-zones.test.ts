// SPDX-License-Identifier: MIT
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { eventYaml } from "../helpers/an-event.ts";
import { launchBrowser } from "../helpers/browser.ts";
import { builtSite, scratchFolder } from "../helpers/kit-cli.ts";
import { type Server, serve } from "../helpers/serve.ts";
import { writeNowEvent } from "./now-event.ts";
import { openAt, read, readAll } from "./now-reading.ts";

const scratch = scratchFolder();
const site = join(scratch, "site");

let browser: Browser;
let server: Server;
beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), serve(site)]);
  const event = writeNowEvent(join(scratch, "event"), 3);
  await builtSite(event, join(site, "here"));
  const online = {
    mode: "hybrid",
    timezone: "Europe/Paris",
    dates: { start: "2031-10-25", end: "2031-10-26" },
    places: [{ id: "halle", name: "La Halle", rooms: [{ id: "s1", name: "Salle 1" }] }],
    sessions: [
      { id: "soir", title: "Soir", slots: [{ start: "2031-10-25T20:00", duration: "1h", room: "s1" }] },
      { id: "nuit", title: "Nuit", slots: [{ start: "2031-10-26T01:30", end: "2031-10-26T03:30", room: "s1" }] },
    ],
  };
  writeFileSync(join(event, "event.yaml"), eventYaml(online));
  await builtSite(event, join(site, "online"));
});
afterAll(async () => {
  await browser.close();
  server.close();
});

interface Visit extends BrowserContextOptions {
  readonly url?: string;
  readonly at?: string;
}

async function look(path: string, options: Visit): Promise<Page> {
  const { url, at = "2031-05-01T12:00:00Z", ...rest } = options;
  const page = await openAt(browser, url ?? server.url + path, new Date(at), {
    viewport: { width: 600, height: 900 },
    ...rest,
  });
  return page;
}

/** The times of the list, or of the grid that stands in its place, of a page, as they are read. */
const times = (page: Page) => readAll(page, ":is(.day-list, .day-grid) time:visible");

const day = "here/fete/programme/2031-06-14.html";
const night = "online/fete/programme/2031-10-26.html";

describe("the times of an event", () => {
  it("are its own, and nothing is said to those whose clocks show the same", async () => {
    for (const timezoneId of ["Europe/Paris", "Europe/Berlin"]) {
      const page = await look(day, { timezoneId });
      expect(await page.locator(".zone").isVisible()).toBe(false);
      expect((await times(page)).slice(0, 2)).toEqual(["9 h", "9 h – 10 h"]);
      await page.close();
    }
  });

  it("stay its own for visitors from elsewhere until they ask, and the page says whose they are", async () => {
    const page = await look(day, { timezoneId: "Asia/Kathmandu" });
    expect(await read(page, ".zone")).toBe(
      "Les heures sont celles du lieu de l’événement : Paris (UTC+2). Afficher aux heures de chez moi (UTC+5:45)",
    );
    expect((await times(page)).slice(0, 2)).toEqual(["9 h", "9 h – 10 h"]);
    await page.close();
  });

  it("are all shown by the visitor’s clock when asked, the change of day said, and back", async () => {
    const page = await look(day, { timezoneId: "Asia/Kathmandu" });
    await page.getByRole("button", { name: "chez moi" }).click();
    expect(await read(page, ".zone p")).toMatch(
      /^Les heures sont celles de là où vous êtes : .*N[ée]pal.* \(UTC\+5:45\)\.$/u,
    );
    const shown = await times(page);
    expect(shown.slice(0, 2)).toEqual(["12 h 45", "12 h 45 – 13 h 45"]);
    expect(shown.slice(-2)).toEqual(["1 h 45 (le lendemain)", "1 h 45 (le lendemain) – 4 h 45"]);
    const left = await page.evaluate(
      "[...document.querySelectorAll('main time[datetime*=T]')].filter((time) => !time.querySelector('.own-time')).length",
    );
    expect(left).toBe(0);
    await page.getByRole("button", { name: "Revenir aux heures de l’événement (UTC+2)" }).click();
    expect((await times(page)).slice(0, 2)).toEqual(["9 h", "9 h – 10 h"]);
    await page.close();
  });

  it("fall on the day before west of the ocean", async () => {
    const page = await look(night, { timezoneId: "America/St_Johns" });
    await page.locator(".zone button").click();
    // From 1:30 to 3:30 in Paris on the night when an hour comes twice: three hours.
    expect(await times(page)).toEqual(["21 h (la veille)", "21 h (la veille) – 0 h"]);
    await page.close();
  });

  it("are remembered from page to page", async () => {
    const page = await look(day, { timezoneId: "America/St_Johns" });
    await page.locator(".zone button").click();
    await page.goto(`${server.url}here/fete/sessions/retour.html`);
    expect(await read(page, ".zone p")).toContain("UTC−2:30");
    expect(await read(page, ".facts time.dt-start")).toBe("6 h 30 – 7 h 30");
    await page.locator(".zone button").click();
    await page.reload();
    expect(await read(page, ".facts time.dt-start")).toBe("11 h – 12 h");
    await page.close();
  });

  it("are the event’s on paper, whatever the screen shows", async () => {
    const page = await look(day, { timezoneId: "Asia/Kathmandu" });
    await page.locator(".zone button").click();
    await page.emulateMedia({ media: "print" });
    expect((await times(page)).slice(0, 2)).toEqual(["9 h", "9 h – 10 h"]);
    expect(await read(page, ".zone")).toBe("Les heures sont celles du lieu de l’événement : Paris (UTC+2).");
    await page.close();
  });

  it("are its own for everybody once it is over, even for who asked otherwise while it lasted", async () => {
    const page = await look(day, { timezoneId: "Asia/Kathmandu" });
    await page.locator(".zone button").click();
    await page.clock.setFixedTime(new Date("2032-01-01T12:00:00Z"));
    await page.reload();
    expect(await page.locator(".zone").isVisible()).toBe(false);
    expect((await times(page)).slice(0, 2)).toEqual(["9 h", "9 h – 10 h"]);
    await page.close();
  });

  it("can be changed where nothing is stored, and from a folder", async () => {
    const url = pathToFileURL(join(site, day)).href;
    const page = await look("", { timezoneId: "Asia/Kathmandu", url });
    await page.evaluate("Object.defineProperty(window, 'localStorage', { get() { throw new Error('none'); } })");
    await page.locator(".zone button").click();
    expect((await times(page))[0]).toBe("12 h 45");
    await page.close();
  });
});

describe("an event that can be followed from elsewhere", () => {
  it("says its zone to everybody on its programme, with both offsets of a night when clocks change", async () => {
    const page = await look(night, { timezoneId: "Europe/Paris", javaScriptEnabled: false });
    expect(await read(page, ".zone")).toBe("Les heures sont celles du lieu de l’événement : Paris (UTC+2, UTC+1).");
    expect(await page.locator(".zone button").count()).toBe(0);
    await page.close();
  });

  it("still says it once it is over, and offers no other", async () => {
    const page = await look(night, { timezoneId: "Asia/Kathmandu", at: "2031-10-26T03:00:00Z" });
    expect(await read(page, ".zone")).toBe("Les heures sont celles du lieu de l’événement : Paris (UTC+2, UTC+1).");
    await page.close();
  });
});
