// SPDX-License-Identifier: MIT
const ENTITIES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Text, safe in an element or an attribute. */
export function escaped(text) {
  return String(text).replace(/[&<>"']/g, (character) => ENTITIES[character]);
}

/** `each(list, template)`: the template of each item, joined. */
export function each(list, template) {
  return list.map(template).join("");
}

/** A whole document around `main`, with the header and footer of every page. */
export function documentOf(event, { title = event.title, description = event.tagline, root = "", main }) {
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<meta name="description" content="${escaped(description)}">
<meta property="og:type" content="website">
<meta property="og:site_name" content="${escaped(event.title)}">
<meta property="og:locale" content="fr">
<meta name="color-scheme" content="light dark">
<link rel="stylesheet" href="${root}style.css">
</head>
<body>
<a class="skip" href="#contenu">Aller au contenu</a>
<header>
<p class="brand"><a href="${root}index.html">${escaped(event.title)}</a></p>
<nav aria-label="Menu principal"><ul>
<li><a href="${root}programme.html">Programme</a></li>
<li><a href="${root}people.html">Intervenantes et intervenants</a></li>
${each(event.axes, (axis) => `<li><a href="${root}axes/${axis.id}.html">${escaped(axis.title)}</a></li>\n`)}</ul></nav>
</header>
<main id="contenu">
${main}
</main>
${footer(event, root)}
</body>
</html>
`;
}

function footer({ title, places: [{ name, address }], licences, legal: { publisher, director, host } }, root) {
  return `<footer>
<p>${escaped(title)}, ${escaped(name)}, ${escaped(address.street)}, ${escaped(address.postcode)} ${escaped(address.city)}</p>
<p>Textes sous licence ${escaped(licences.content)}, données sous licence ${escaped(licences.data)}.</p>
<p>Éditeur : ${escaped(publisher.name)}, ${escaped(publisher.address)}. Direction de la publication : ${escaped(director)}. Hébergeur : ${escaped(host.name)}, ${escaped(host.address)}.</p>
<nav aria-label="Pied de page"><ul>
<li><a href="${root}index.html">Accueil</a></li>
<li><a href="${root}programme.html">Programme</a></li>
<li><a href="${root}people.html">Intervenantes et intervenants</a></li>
</ul></nav>
</footer>`;
}

/** One session in a list. */
export function card(session, root) {
  return `<li class="card">
<h3><a href="${root}${session.url}">${escaped(session.title)}</a></h3>
<p class="question">${escaped(session.question)}</p>
<p><time datetime="${session.instant}">${session.day}, ${session.start}</time> – ${session.end}, <a href="${root}${session.room.url}">${escaped(session.room.name)}</a></p>
<p>${each(session.axes, (axis) => `<span class="axis" style="--axis: ${axis.color}">${escaped(axis.title)}</span> `)}${session.speakers.map((person) => `<a href="${root}${person.url}">${escaped(person.name)}</a>`).join(", ")}</p>
</li>
`;
}

/** A list of sessions. */
export function cards(sessions, root) {
  return `<ul>\n${each(sessions, (session) => card(session, root))}</ul>`;
}

/** The way back to the home page. */
export function breadcrumb(parent, parentTitle, title) {
  return `<nav aria-label="Fil d’Ariane"><ol><li><a href="../index.html">Accueil</a></li><li><a href="../${parent}">${parentTitle}</a></li><li aria-current="page">${escaped(title)}</li></ol></nav>`;
}
