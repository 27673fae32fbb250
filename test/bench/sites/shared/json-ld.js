// SPDX-License-Identifier: MIT
/** A session's structured data, safe inside a script element. */
export function sessionJsonLd(session, event) {
  return safe({
    "@context": "https://schema.org",
    "@type": "Event",
    name: session.title,
    description: session.question,
    startDate: session.instant,
    inLanguage: "fr",
    location: { "@type": "Place", name: session.room.name },
    performer: session.speakers.map(({ name }) => ({ "@type": "Person", name })),
    superEvent: { "@type": "Event", name: event.title },
  });
}

/** A person's structured data, safe inside a script element. */
export function personJsonLd(person) {
  return safe({
    "@context": "https://schema.org",
    "@type": "Person",
    name: person.name,
    affiliation: person.affiliation,
  });
}

function safe(value) {
  return JSON.stringify(value).replaceAll("<", "\\u003c");
}
