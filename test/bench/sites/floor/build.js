// SPDX-License-Identifier: MIT
/** The least that Node can do for the same pages: `node build.js <event folder> <output>`. No framework, no checks. */
import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { argv } from "node:process";
import { fileURLToPath } from "node:url";
import markdownIt from "markdown-it";
import { derive } from "../shared/derive.js";
import { feedFiles } from "../shared/feeds.js";
import { readContent } from "../shared/read-content.js";
import { dayPage, gatheringPage, homePage, peoplePage, personPage, programmePage, sessionPage } from "./pages.js";

const [, , folder = ".", output = "_site"] = argv;
const parser = markdownIt({ html: false });
const markdown = (text) => parser.render(text);
const content = readContent(folder);
const site = derive(content.event, content.sessions, content.people);

for (const part of ["sessions", "people", "axes", "rooms", "programme", "calendars"])
  mkdirSync(join(output, part), { recursive: true });
for (const session of site.sessions) write(session.url, sessionPage(session, site.event, markdown));
for (const person of site.people) write(person.url, personPage(person, site.event, markdown));
for (const axis of site.axes) write(axis.url, gatheringPage(axis.title, axis.question, axis.sessions, site.event));
for (const room of site.rooms) write(room.url, gatheringPage(room.name, "", room.sessions, site.event));
for (const day of site.days) write(day.url, dayPage(day, site.event));
write("programme.html", programmePage(site.days, site.event));
write("people.html", peoplePage(site.people, site.event));
write("index.html", homePage(site.days, site.event));
for (const [path, text] of feedFiles(site)) write(path, text);
copyFileSync(join(dirname(fileURLToPath(import.meta.url)), "..", "shared", "style.css"), join(output, "style.css"));

function write(path, text) {
  writeFileSync(join(output, path), text);
}
