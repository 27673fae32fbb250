// SPDX-License-Identifier: MIT
import { personJsonLd, sessionJsonLd } from "../shared/json-ld.js";
import { breadcrumb, cards, documentOf, each, escaped } from "./markup.js";

const PEOPLE = "Intervenantes et intervenants";

/** A session's page. */
export function sessionPage(session, event, markdown) {
  const main = `${breadcrumb("programme.html", "Programme", session.title)}
<article>
<h1>${escaped(session.title)}</h1>
<p class="question">${escaped(session.question)}</p>
<dl>
<dt>Quand</dt><dd><time datetime="${session.instant}">${session.day}, ${session.start}</time> – ${session.end}</dd>
<dt>Où</dt><dd><a href="../${session.room.url}">${escaped(session.room.name)}</a> (${session.room.capacity} places)</dd>
<dt>Axes</dt><dd>${each(session.axes, (axis) => `<a href="../${axis.url}" style="--axis: ${axis.color}">${escaped(axis.title)}</a> `)}</dd>
</dl>
${markdown(session.body)}
<h2>Avec</h2>
<ul>
${each(session.speakers, (person) => `<li><a href="../${person.url}">${escaped(person.name)}</a>, ${escaped(person.affiliation)}</li>\n`)}</ul>
</article>
<aside>
<h2>Au même moment</h2>
${cards(session.sameTime, "../")}
<h2>Dans le même axe</h2>
${cards(session.sameAxis, "../")}
</aside>
<nav aria-label="Séances voisines">${neighbour("prev", session.previous)} ${neighbour("next", session.next)}</nav>
<script type="application/ld+json">${sessionJsonLd(session, event)}</script>`;
  return documentOf(event, {
    title: `${session.title} · ${event.title}`,
    description: session.question,
    root: "../",
    main,
  });
}

function neighbour(rel, session) {
  return session ? `<a rel="${rel}" href="../${session.url}">${escaped(session.title)}</a>` : "";
}

/** A person's page. */
export function personPage(person, event, markdown) {
  const main = `${breadcrumb("people.html", PEOPLE, person.name)}
<article>
<h1>${escaped(person.name)}</h1>
<p>${escaped(person.affiliation)}</p>
${markdown(person.body)}
<ul>
${each(person.links, (link) => `<li><a href="${escaped(link.url)}">${escaped(link.title)}</a></li>\n`)}</ul>
<h2>Séances</h2>
${cards(person.sessions, "../")}
</article>
<script type="application/ld+json">${personJsonLd(person)}</script>`;
  return documentOf(event, {
    title: `${person.name} · ${event.title}`,
    description: `${person.name}, ${person.affiliation}`,
    root: "../",
    main,
  });
}

/** The sessions of an axis or of a room. */
export function gatheringPage(heading, note, sessions, event) {
  const main = `${breadcrumb("programme.html", "Programme", heading)}
<h1>${escaped(heading)}</h1>
${note ? `<p>${escaped(note)}</p>` : ""}
${cards(sessions, "../")}`;
  return documentOf(event, { title: `${heading} · ${event.title}`, root: "../", main });
}

/** One day: a table of rooms and times, then the list. */
export function dayPage(day, event) {
  const main = `<h1>${day.day}</h1>
<table>
<thead><tr><th scope="col">Heure</th>${each(day.rooms, (room) => `<th scope="col"><a href="../${room.url}">${escaped(room.name)}</a></th>`)}</tr></thead>
<tbody>
${each(day.groups, (group) => `<tr><th scope="row">${group.start}</th>${each(group.cells, (cell) => `<td>${cell ? `<a href="../${cell.url}">${escaped(cell.title)}</a>` : ""}</td>`)}</tr>\n`)}</tbody>
</table>
${each(day.groups, (group) => `<h2>${group.start}</h2>\n${cards(group.sessions, "../")}\n`)}`;
  return documentOf(event, { title: `${day.day} · ${event.title}`, root: "../", main });
}

/** Every session of every day. */
export function programmePage(days, event) {
  const list = (day) => each(day.groups, (group) => `<h3>${group.start}</h3>\n${cards(group.sessions, "")}\n`);
  const main = `<h1>Programme</h1>\n${each(days, (day) => `<h2><a href="${day.url}">${day.day}</a></h2>\n${list(day)}`)}`;
  return documentOf(event, { title: `Programme · ${event.title}`, main });
}

/** Everybody. */
export function peoplePage(people, event) {
  const item = (person) =>
    `<li><a href="${person.url}">${escaped(person.name)}</a>, ${escaped(person.affiliation)}</li>\n`;
  return documentOf(event, {
    title: `${PEOPLE} · ${event.title}`,
    main: `<h1>${PEOPLE}</h1>\n<ul>\n${each(people, item)}</ul>`,
  });
}

/** The way in. */
export function homePage(days, event) {
  const main = `<h1>${escaped(event.title)}</h1>
<p>${escaped(event.tagline)}</p>
<p>${escaped(event.description)}</p>
<h2>Jours</h2>
<ul>
${each(days, (day) => `<li><a href="${day.url}">${day.day}</a></li>\n`)}</ul>
<h2>Axes</h2>
<ul>
${each(event.axes, (axis) => `<li><a href="axes/${axis.id}.html">${escaped(axis.title)}</a> ${escaped(axis.question)}</li>\n`)}</ul>`;
  return documentOf(event, { main });
}
