// SPDX-License-Identifier: MIT
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import ICAL from "ical.js";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { faultsInLightAndDark } from "../helpers/axe-faults.ts";
import { launchBrowser } from "../helpers/browser.ts";
import { builtSite, scratchFolder } from "../helpers/kit-cli.ts";
import { type Server, serve } from "../helpers/serve.ts";
import { writeLargeEvent, writeToolsEvent, writeUndatedEvent, writeWeekEvent } from "./tools-event.ts";

const site = scratchFolder();
let browser: Browser;
let server: Server;

beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), serve(site)]);
  await builtSite(writeToolsEvent(scratchFolder()), site, "--site-url", "https://fete.example/");
});
afterAll(async () => {
  await browser.close();
  server.close();
});

/** A page of its own browser profile, which fails the test when it errs. */
async function open(address: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    reducedMotion: "reduce",
    ...options,
  });
  return visit(await context.newPage(), address);
}

async function visit(page: Page, address: string): Promise<Page> {
  page.on("pageerror", (error) => {
    throw error;
  });
  await page.goto(address);
  return page;
}

const at = (path: string) => `${server.url}fete/${path}`;
const programme = () => at("programme.html");

/** The titles of the sessions that can be seen, in order. */
async function seen(page: Page): Promise<readonly string[]> {
  const titles = page.locator(":is(.cards, .day-grid) [data-session]:visible :is(.p-name, .card-name)");
  return (await titles.allTextContents()).map((title) => title.trim());
}
const count = (page: Page) => page.locator(".tools-count").textContent();
const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });
const box = (page: Page, name: string) => page.locator(".tools-filters").getByRole("checkbox", { name });

async function chooseOn(page: Page, ...names: readonly string[]) {
  await button(page, /^Filtrer/u).click();
  for (const name of names) await box(page, name).check();
}

const ways = {
  "from a server": (path: string) => at(path),
  "from a folder": (path: string) => new URL(`fete/${path}`, pathToFileURL(`${site}/`)).href,
};

describe.each(Object.entries(ways))("filters, %s", (_, address) => {
  it("show only what has every kind chosen, any value inside a kind, and say how many", async () => {
    const page = await open(address("programme.html"));
    await chooseOn(page, "L’eau");
    expect(await seen(page)).toEqual(["Les fontaines du bourg", "Garder les sources", "Œuvrer à la mer"]);
    expect(await count(page)).toBe("3\u00a0séances sur 6");
    await box(page, "La terre").check();
    expect(await seen(page)).toHaveLength(5);
    await box(page, "Débat").check();
    expect(await seen(page)).toEqual(["Garder les sources", "Œuvrer à la mer"]);
    await page.context().close();
  });

  it("take away the hours and days left with nothing, breaks among them", async () => {
    const page = await open(address("programme.html"));
    await chooseOn(page, "Atelier", "L’eau");
    expect(await page.locator(".hour:visible").count()).toBe(1);
    expect(await page.locator("section.day:visible").count()).toBe(1);
    await page.context().close();
  });

  it("stand in the address, so that a page reloads, is shared and is come back to as it was", async () => {
    const page = await open(address("programme.html"));
    await chooseOn(page, "L’eau", "Atelier");
    const shared = page.url();
    expect(shared).toMatch(/[#?]?\?axis=eau&format=atelier$/u);
    await page.reload();
    await page.locator(".tools-count:not(:empty)").waitFor();
    expect(await seen(page)).toEqual(["Les fontaines du bourg"]);
    await page.getByRole("link", { name: /Les fontaines/u }).click();
    await page.waitForURL(/sessions\/fontaines/u);
    await page.goBack();
    await page.locator(".tools-count:not(:empty)").waitFor();
    expect(page.url()).toBe(shared);
    expect(await seen(page)).toEqual(["Les fontaines du bourg"]);
    const other = await visit(await page.context().newPage(), shared);
    await other.locator(".tools-count:not(:empty)").waitFor();
    expect(await seen(other)).toEqual(["Les fontaines du bourg"]);
    await page.context().close();
  });

  it("add no step to the history: going back leaves the page", async () => {
    const page = await open(address("axes.html"));
    await page.goto(address("programme.html"));
    await chooseOn(page, "L’eau", "La terre", "Atelier");
    await page.goBack();
    expect(page.url()).toBe(address("axes.html"));
    await page.context().close();
  });

  it("follow to the other days and languages", async () => {
    const page = await open(address("programme/2031-06-14.html"));
    await chooseOn(page, "La terre");
    await page.locator(".day-tabs a").nth(1).click();
    await page.locator(".tools-count:not(:empty)").waitFor();
    expect(await count(page)).toBe("2\u00a0séances sur 2");
    await page.getByRole("link", { name: "English" }).click();
    await page.locator(".tools-count:not(:empty)").waitFor();
    expect(await count(page)).toBe("2\u00a0sessions of 2");
    expect(await page.locator(".tools-chosen button").first().textContent()).toBe("Earth");
    await page.context().close();
  });

  it("go one by one or all at once, and give everything back", async () => {
    const page = await open(address("programme.html?axis=eau&format=debat#?axis=eau&format=debat"));
    await page.locator(".tools-count:not(:empty)").waitFor();
    await button(page, "Enlever le filtre\u202f: Débat").or(button(page, "Enlever le filtre\u00a0: Débat")).click();
    expect(await seen(page)).toHaveLength(3);
    await button(page, "Tout effacer").click();
    expect(await seen(page)).toHaveLength(7);
    expect(await count(page)).toBe("");
    expect(page.url()).not.toContain("axis");
    await page.context().close();
  });
});

describe("filters", () => {
  it("are offered for kinds with two values here, and say how many each has", async () => {
    const page = await open(at("programme/2031-06-15.html"));
    await button(page, /^Filtrer/u).click();
    await page.locator("fieldset").first().waitFor();
    expect(await page.locator("legend").allTextContents()).toEqual(["Axe", "Format", "Lieu", "Salle"]);
    expect(await page.locator("fieldset").first().locator("label").allTextContents()).toEqual(["L’eau1", "La terre2"]);
    await page.context().close();
  });

  it("say, when nothing is left, what to give up and what that would show", async () => {
    const page = await open(at("programme.html?axis=terre&format=debat&room=cale"));
    await page.locator(".tools-help button").first().waitFor();
    expect(await count(page)).toBe("Aucune séance ne correspond.");
    const offers = (await page.locator(".tools-help button").allTextContents()).map((text) =>
      text.replaceAll(/\s/gu, " "),
    );
    expect(offers).toEqual(["Sans le filtre « Axe » : 1 séance", "Sans le filtre « Salle » : 1 séance"]);
    await page.locator(".tools-help button").first().click();
    expect(await seen(page)).toEqual(["Garder les sources"]);
    expect(await page.evaluate("document.activeElement.className")).toBe("tools-open");
    await page.context().close();
  });

  it("leave the grid readable: cells are emptied in place, rows with nothing fold", async () => {
    const page = await open(at("programme/2031-06-14.html?room=ponton"));
    await page.locator(".tools-count:not(:empty)").waitFor();
    const grid = page.locator(".day-grid");
    expect(await grid.locator("[data-session]:visible").count()).toBe(1);
    expect(await grid.locator("thead th").count()).toBe(4);
    const rows = await grid.locator("tbody tr:not(.is-folded) th").allTextContents();
    expect(rows.map((row) => row.trim())).toEqual(["11\u00a0h\u00a030"]);
    await page.context().close();
  });

  it("leave nothing in a row that folds, for Safari keeps its place", async () => {
    const page = await open(at("programme/2031-06-14.html?room=ponton"));
    await page.locator(".tools-count:not(:empty)").waitFor();
    const inside = page.locator(".day-grid .is-folded > * > *");
    expect(await inside.count()).toBeGreaterThan(0);
    expect(await inside.evaluateAll((parts) => parts.filter((part) => part.checkVisibility()).length)).toBe(0);
    const cells = page.locator(".day-grid .is-folded > *");
    const room = [
      "paddingTop",
      "paddingBottom",
      "borderTopWidth",
      "borderBottomWidth",
      "lineHeight",
      "minHeight",
    ] as const;
    const taken = await cells.evaluateAll(
      (all, names) => all.flatMap((one) => names.map((name) => Number.parseFloat(getComputedStyle(one)[name]) || 0)),
      room,
    );
    expect(Math.max(...taken)).toBe(0);
    await page.context().close();
  });

  it("take away what has no time yet, its heading too, when nothing of it is wanted", async () => {
    const folder = scratchFolder();
    await builtSite(writeUndatedEvent(scratchFolder()), folder);
    const page = await open(new URL("debut/programme.html", pathToFileURL(`${folder}/`)).href);
    const undated = page.getByRole("region", { name: "Sans horaire" });
    expect(await undated.isVisible()).toBe(true);
    await chooseOn(page, "Atelier");
    await expect.poll(() => undated.isVisible()).toBe(false);
    await box(page, "Atelier").uncheck();
    await expect.poll(() => undated.isVisible()).toBe(true);
    await page.context().close();
  });

  it("keep unknown values from an old link visible, so that they can be taken out", async () => {
    const page = await open(at("programme.html?axis=disparu"));
    await page.locator(".tools-chosen button").first().waitFor();
    expect(await seen(page)).toEqual([]);
    await button(page, /Enlever le filtre.*disparu/u).click();
    expect(await seen(page)).toHaveLength(7);
    await page.context().close();
  });

  it("are said when the programme cannot be loaded, and work once it can", async () => {
    const page = await open(programme());
    await page.route("**/programme-data.js", (route) => route.abort());
    await button(page, /^Filtrer/u).click();
    await page.locator(".tools-failed").waitFor();
    expect(await page.locator(".tools-failed").textContent()).toContain("n’a pas pu être chargé");
    await page.unroute("**/programme-data.js");
    await page.locator("#tools-query").fill("sol");
    await page.locator(".tools-results .card").first().waitFor();
    expect(await page.locator(".tools-failed").isVisible()).toBe(false);
    await page.context().close();
  });
});

describe.each(Object.entries(ways))("search, %s", (_, address) => {
  it("finds by title, then people, then question, whatever the accents and plurals", async () => {
    const page = await open(address("programme.html"));
    await page.locator("#tools-query").fill("FONTAINE");
    await page.locator(".tools-results .card").first().waitFor();
    expect(await seen(page)).toEqual(["Les fontaines du bourg", "Le sol vivant", "Garder les sources"]);
    for (const [query, title] of [
      ["oeuvrer", "Œuvrer à la mer"],
      ["c'hoari", "Ober c’hoarioù"],
      ["prigent bourgs", "Les fontaines du bourg"],
    ] as const) {
      await page.locator("#tools-query").fill(query);
      await page.locator(".tools-results .card").first().waitFor();
      expect(await seen(page)).toEqual([title]);
    }
    await page.context().close();
  });

  it("shows results as the day does: title, day, time and room in one link that leads there", async () => {
    const page = await open(address("en/programme/2031-06-14.html"));
    await page.locator("#tools-query").fill("games");
    const link = page.locator(".tools-results a");
    await link.waitFor();
    expect((await link.textContent())?.replaceAll(/\s/gu, " ")).toBe(
      "Making games, Sunday 15 June, 9:00–10:00, Le ponton, Le quai",
    );
    await link.click();
    await page.waitForURL(/en\/sessions\/choari\.html$/u);
    await page.context().close();
  });

  it("stands in the address, and Escape ends it", async () => {
    const page = await open(address("programme.html"));
    await page.locator("#tools-query").fill("sol");
    await page.locator(".tools-results .card").first().waitFor();
    expect(page.url()).toMatch(/\?q=sol$/u);
    await page.reload();
    await page.locator(".tools-results .card").first().waitFor();
    expect(await page.locator("#tools-query").inputValue()).toBe("sol");
    await page.locator("#tools-query").press("Escape");
    expect(await page.locator("#tools-query").inputValue()).toBe("");
    expect(await seen(page)).toHaveLength(7);
    expect(page.url()).not.toContain("q=");
    await page.context().close();
  });
});

describe("search", () => {
  it("says again what was asked when a page comes back from the browser’s memory with an empty field", async () => {
    const page = await open(at("programme.html?q=sol"));
    await page.locator(".tools-results .card").first().waitFor();
    // As Safari does, which says so first.
    await page.evaluate(`
      dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
      document.querySelector("#tools-query").value = "";
    `);
    await expect.poll(() => page.locator("#tools-query").inputValue()).toBe("sol");
    await page.context().close();
  });

  it("says that nothing was found, with help", async () => {
    const page = await open(at("programme.html?q=introuvable"));
    await page.locator(".tools-help:visible").waitFor();
    expect(await count(page)).toBe("Aucune séance ne correspond.");
    expect(await page.locator(".tools-help").textContent()).toContain("mot plus court");
    await page.context().close();
  });

  it("finds nobody who has withdrawn", async () => {
    const page = await open(at("programme.html?q=disparu"));
    await page.locator(".tools-help:visible").waitFor();
    expect(await seen(page)).toEqual([]);
    expect(readFileSync(join(site, "fete/programme-data.js"), "utf8")).not.toContain("Disparu");
    await page.context().close();
  });

  it("is narrowed by filters", async () => {
    const page = await open(at("programme.html?q=fontaine&format=debat"));
    await page.locator(".tools-results .card").first().waitFor();
    expect(await seen(page)).toEqual(["Garder les sources"]);
    await page.context().close();
  });
});

describe("the programme of an event too large for one page", () => {
  it("lists what filters and search find, first some, then the others when asked", async () => {
    await builtSite(writeLargeEvent(scratchFolder()), join(site, "large"));
    const page = await open(`${server.url}large/foule/programme.html`);
    expect(await seen(page)).toEqual([]);
    await button(page, /^Filtrer/u).click();
    await box(page, "Débat").check();
    await page.locator(".tools-results .card").first().waitFor();
    expect(await count(page)).toBe("40\u00a0séances sur 160");
    expect(await seen(page)).toHaveLength(30);
    await button(page, /^Voir aussi 10/u).click();
    expect(await seen(page)).toHaveLength(40);
    expect(await page.evaluate("document.activeElement.closest('.tools-results') !== null")).toBe(true);
    await page.locator("#tools-query").fill("numero 159");
    await page.locator(".tools-help:visible").waitFor();
    await button(page, /^Sans le filtre/u).click();
    expect(await seen(page)).toEqual(["Rencontre numéro 159"]);
    await page.context().close();
  });
});

const keep = (page: Page, title: string) => page.locator(`button.keep[aria-label$="${title}"]:visible`);

describe.each(Object.entries(ways))("kept sessions, %s", (_, address) => {
  it("are kept with a button that says what it keeps, on every page, and counted in the head", async () => {
    const page = await open(address("programme.html"));
    const [name] = await keep(page, "Le sol vivant").evaluateAll((all) =>
      all.map((one) => one.getAttribute("aria-label")),
    );
    expect(name?.replaceAll(/\s/gu, " ")).toBe("Garder : Le sol vivant");
    await keep(page, "Le sol vivant").click();
    await keep(page, "Garder les sources").click();
    expect(await keep(page, "Le sol vivant").getAttribute("aria-pressed")).toBe("true");
    expect(await page.locator(".to-mine .kept-count").textContent()).toBe(" (2)");
    await page.goto(address("sessions/vivant.html"));
    const here = page.locator(".keep-here button");
    expect(await here.getAttribute("aria-pressed")).toBe("true");
    await here.click();
    expect(await here.getAttribute("aria-pressed")).toBe("false");
    expect(await page.locator(".to-mine .kept-count").textContent()).toBe(" (1)");
    await page.goto(address("en/programme/2031-06-14.html"));
    expect(await keep(page, "Keeping springs").getAttribute("aria-pressed")).toBe("true");
    await page.context().close();
  });

  it("are on their own page by day and hour, with overlaps and cancellations said", async () => {
    const page = await open(address("programme.html"));
    for (const title of ["Œuvrer à la mer", "Garder les sources", "Les fontaines du bourg"])
      await keep(page, title).click();
    await page.getByRole("link", { name: /^Mon programme \(3\)$/u }).click();
    await page.locator(".mine-list .card").first().waitFor();
    expect(await page.locator(".mine-list .day-title").allTextContents()).toEqual([
      "samedi 14\u00a0juin",
      "dimanche 15\u00a0juin",
    ]);
    expect(await seen(page)).toEqual(["Les fontaines du bourg", "Garder les sources", "Œuvrer à la mer"]);
    const said = await page.locator(".overlap").allTextContents();
    expect(said.map((text) => text.replaceAll(/\s/gu, " "))).toEqual([
      "En même temps : Garder les sources",
      "En même temps : Les fontaines du bourg",
    ]);
    expect(await page.locator('[data-session="mer"] .status').textContent()).toBe("Annulé");
    await page.context().close();
  });

  it("are downloaded as a calendar whose entries are those of the site", async () => {
    const page = await open(address("programme.html"));
    await keep(page, "Les fontaines du bourg").click();
    await keep(page, "Œuvrer à la mer").click();
    await page.goto(address("mine.html"));
    const [download] = await Promise.all([page.waitForEvent("download"), button(page, "Ajouter à mon agenda").click()]);
    expect(download.suggestedFilename()).toBe("fete.ics");
    const made = uidsIn(readFileSync(await download.path(), "utf8"));
    const published = uidsIn(readFileSync(join(site, "fete/programme.ics"), "utf8"));
    expect(made).toHaveLength(2);
    expect(published).toEqual(expect.arrayContaining([...made]));
    await page.context().close();
  });

  it("are shared by a link, which takes nothing from who opens it until they ask", async () => {
    const page = await open(address("programme.html"));
    await keep(page, "Les fontaines du bourg").click();
    await page.goto(address("mine.html"));
    await button(page, "Partager par un lien").click();
    const link = await page.locator("#mine-address").inputValue();
    expect(link).toBe(`${address("mine.html")}#s=fontaines`);
    await page.context().close();

    const other = await open(address("programme.html"));
    await keep(other, "Le sol vivant").click();
    await other.goto(link);
    await other.getByRole("heading", { name: "Un programme partagé" }).waitFor();
    expect(await seen(other)).toEqual(["Les fontaines du bourg"]);
    expect(await other.locator(".to-mine .kept-count").textContent()).toBe(" (1)");
    await button(other, "Garder ces séances").click();
    expect(await seen(other)).toEqual(["Les fontaines du bourg", "Le sol vivant"]);
    expect(await other.locator(".mine-status").textContent()).toContain("dans votre programme");
    expect(other.url()).toBe(address("mine.html"));
    await other.context().close();
  });
});

function uidsIn(text: string): readonly string[] {
  const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent");
  return events.map((event) => String(event.getFirstPropertyValue("uid")));
}

describe("the page of kept sessions", () => {
  const kept = (ids: readonly string[]) =>
    `localStorage.setItem("event-kit:fete:kept", ${JSON.stringify(JSON.stringify(ids))})`;
  async function mine(ids: readonly string[], hash = ""): Promise<Page> {
    const page = await open(at("axes.html"));
    await page.evaluate(kept(ids));
    await page.goto(at(`mine.html${hash}`));
    await page.locator(".mine-list :is(.card, li)").first().waitFor();
    return page;
  }

  it("leaves in place what is taken out, until one leaves: it can be taken back", async () => {
    const page = await mine(["vivant", "sources"]);
    await keep(page, "Le sol vivant").click();
    expect(await seen(page)).toHaveLength(2);
    expect(await keep(page, "Le sol vivant").getAttribute("aria-pressed")).toBe("false");
    expect(await page.evaluate("document.activeElement.getAttribute('data-keep')")).toBe("vivant");
    await page.reload();
    await page.locator(".mine-list .card").first().waitFor();
    expect(await seen(page)).toEqual(["Garder les sources"]);
    await page.context().close();
  });

  it("takes out everything, and takes it back", async () => {
    const page = await mine(["vivant", "sources"]);
    await button(page, "Tout retirer").click();
    expect(await seen(page)).toEqual([]);
    expect(await page.locator(".mine-status").textContent()).toBe("La liste est vide.");
    expect(await page.evaluate("document.activeElement.textContent")).toBe("Annuler");
    await page.keyboard.press("Enter");
    expect(await seen(page)).toHaveLength(2);
    await page.context().close();
  });

  it("says what the programme has no more, and lets it go when asked", async () => {
    const page = await mine(["disparue", "vivant"]);
    expect(await page.locator(".mine-gone").textContent()).toContain("disparue");
    await page.locator(".mine-gone button").click();
    expect(await page.locator(".mine-gone").count()).toBe(0);
    expect(await page.evaluate("localStorage.getItem('event-kit:fete:kept')")).toBe('["vivant"]');
    await page.context().close();
  });

  it("says what a shared link has that the programme has not, and keeps the rest", async () => {
    const page = await mine([], "#s=disparue,vivant");
    expect(await page.locator(".mine-gone").textContent()).toContain("disparue");
    await button(page, "Garder ces séances").click();
    expect(await page.evaluate("localStorage.getItem('event-kit:fete:kept')")).toBe('["vivant"]');
    await page.context().close();
  });

  it("agrees with another tab", async () => {
    const page = await mine(["vivant"]);
    const other = await visit(await page.context().newPage(), programme());
    await keep(other, "Garder les sources").click();
    await keep(other, "Le sol vivant").click();
    await page.locator('.mine-list [data-session="sources"]').waitFor();
    expect(await seen(page)).toEqual(["Garder les sources"]);
    expect(await page.locator(".to-mine .kept-count").textContent()).toBe(" (1)");
    await page.context().close();
  });

  it("prints the sessions, and nothing to press", async () => {
    const page = await mine(["vivant", "sources"]);
    await page.emulateMedia({ media: "print" });
    expect(await seen(page)).toHaveLength(2);
    expect(await page.locator("main button:visible").count()).toBe(0);
    await page.context().close();
  });

  it("says what it is for when nothing is kept", async () => {
    const page = await open(at("mine.html"));
    await page.locator(".mine-empty:visible").waitFor();
    expect(await page.locator(".mine-actions").isVisible()).toBe(false);
    await page.context().close();
  });
});

describe("a browser that stores nothing", () => {
  it("keeps in memory, and says so once", async () => {
    const context = await browser.newContext();
    await context.addInitScript(
      "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError') } })",
    );
    const page = await visit(await context.newPage(), programme());
    await keep(page, "Le sol vivant").click();
    await keep(page, "Garder les sources").click();
    expect(await keep(page, "Le sol vivant").getAttribute("aria-pressed")).toBe("true");
    await page.locator("body > .keep-notice:not(:empty)").waitFor();
    expect(await page.locator("body > .keep-notice").allTextContents()).toHaveLength(1);
    expect(await page.locator("body > .keep-notice").textContent()).toContain("n’enregistre rien");
    await context.close();
  });
});

describe("by keyboard alone", () => {
  const focus = (page: Page) => page.evaluate("document.activeElement.id || document.activeElement.className");

  it("filters are opened, chosen, closed by Escape, and focus is never lost", async () => {
    const page = await open(programme());
    await page.locator("#tools-query").focus();
    await page.keyboard.press("Tab");
    expect(await focus(page)).toBe("tools-open");
    await page.keyboard.press("Enter");
    await page.locator("fieldset").first().waitFor();
    expect(await page.locator(".tools-open").getAttribute("aria-expanded")).toBe("true");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
    expect(await count(page)).toBe("3\u00a0séances sur 6");
    expect(await page.evaluate("document.activeElement.value")).toBe("eau");
    await page.keyboard.press("Escape");
    expect(await focus(page)).toBe("tools-open");
    expect(await page.locator(".tools-filters").isVisible()).toBe(false);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    expect(await seen(page)).toHaveLength(7);
    expect(await focus(page)).toBe("tools-open");
    await page.context().close();
  });

  it("a session is kept right after its link", async () => {
    const page = await open(programme());
    await page.getByRole("link", { name: /^Le sol vivant/u }).focus();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
    expect(await keep(page, "Le sol vivant").getAttribute("aria-pressed")).toBe("true");
    expect(await page.evaluate("document.activeElement.getAttribute('data-keep')")).toBe("vivant");
    await page.context().close();
  });
});

describe("without scripts", () => {
  it.each(["programme.html", "programme/2031-06-14.html", "sessions/vivant.html"])(
    "%s shows no control that would do nothing",
    async (path) => {
      const page = await open(at(path), { javaScriptEnabled: false });
      expect(await page.locator(".tools:visible, .keep:visible, main input:visible").count()).toBe(0);
      expect(await page.locator("[hidden]:visible").count()).toBe(0);
      await page.context().close();
    },
  );

  it("the page of kept sessions says what it needs, and leads to the programme", async () => {
    const page = await open(at("mine.html"), { javaScriptEnabled: false });
    const text = (await page.locator("main :is(p, noscript):visible").allTextContents()).join(" ");
    expect(text).toContain("Les séances que vous gardez se retrouvent ici.");
    expect(text).toContain("demande JavaScript");
    expect(text).not.toContain("Rien de gardé");
    expect(await page.locator("main button:visible").count()).toBe(0);
    await page.locator("main").getByRole("link", { name: "Voir le programme" }).click();
    expect(page.url()).toBe(programme());
    await page.context().close();
  });
});

describe("nothing moves when scripts run", () => {
  it.each(["programme.html", "programme/2031-06-14.html", "sessions/vivant.html"])("%s", async (path) => {
    for (const width of [360, 1280]) {
      const context = await browser.newContext({ viewport: { width, height: 900 }, timezoneId: "Europe/Paris" });
      await context.addInitScript(
        "globalThis.moved = 0; new PerformanceObserver((list) => { for (const one of list.getEntries()) globalThis.moved += one.value; }).observe({ type: 'layout-shift', buffered: true });",
      );
      const page = await context.newPage();
      // The script comes once the page is on the screen, as on a slow line.
      await page.route("**/site.js", async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 300));
        await route.continue();
      });
      await page.goto(at(path));
      await page.locator("button.keep:visible").first().waitFor();
      await page.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))");
      expect(await page.evaluate("globalThis.moved"), `${path} at ${width}`).toBeLessThan(0.01);
      await context.close();
    }
  });
});

describe("with axe, in each state", () => {
  const states: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
    "filters open and chosen": async (page) => {
      await page.goto(programme());
      await chooseOn(page, "L’eau", "Débat");
    },
    "nothing left": async (page) => {
      await page.goto(at("programme.html?axis=terre&format=debat&room=cale"));
      await page.locator(".tools-help button").first().waitFor();
    },
    "a filtered grid with a kept session": async (page) => {
      await page.goto(at("programme/2031-06-14.html?axis=eau"));
      await page.locator(".tools-count:not(:empty)").waitFor();
      await page.locator("button.keep:visible").first().click();
    },
    "search results": async (page) => {
      await page.goto(at("programme.html?q=fontaine"));
      await page.locator(".tools-results .card").first().waitFor();
    },
    "a kept session's page": async (page) => {
      await page.goto(at("sessions/mer.html"));
      await page.locator(".keep-here button").click();
    },
    "kept sessions, link shown": async (page) => {
      await page.goto(at("mine.html"));
      await page.locator(".mine-list .card").first().waitFor();
      await button(page, "Partager par un lien").click();
    },
    "kept sessions, all removed": async (page) => button(page, "Tout retirer").click(),
    "a shared programme, one session gone": async (page) => {
      await page.goto(at("axes.html"));
      await page.goto(at("mine.html#s=fontaines,sources,disparue"));
      await page.locator(".mine-list .card").first().waitFor();
    },
  };

  it.each([320, 1280])("light and dark, at %i px", async (width) => {
    const page = await open(programme(), { viewport: { width, height: 900 } });
    const faults: string[] = [];
    for (const [state, reach] of Object.entries(states)) {
      await reach(page);
      faults.push(...(await faultsInLightAndDark(page)).map((fault) => `${state}: ${fault}`));
    }
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

describe("the days of a week on a phone", () => {
  it("show the one that the page is about, in browsers that need a script for it too", async () => {
    const folder = scratchFolder();
    await builtSite(writeWeekEvent(scratchFolder()), folder);
    const context = await browser.newContext({ viewport: { width: 360, height: 800 } });
    const page = await context.newPage();
    await page.route("**/programme.css", async (route) => {
      const css = readFileSync(join(folder, "assets/programme.css"), "utf8");
      expect(css).toContain("scroll-initial-target:");
      await route.fulfill({
        body: css.replaceAll("scroll-initial-target:", "scroll-unknown:"),
        contentType: "text/css",
      });
    });
    const web = await serve(folder);
    await page.goto(`${web.url}semaine/programme/2031-06-14.html`);
    const right = () => page.locator(".day-tabs [aria-current]").evaluate((one) => one.getBoundingClientRect().right);
    await expect.poll(right).toBeLessThanOrEqual(360);
    expect(await page.evaluate("scrollY")).toBe(0);
    web.close();
    await context.close();
  });
});
