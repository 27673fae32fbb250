// SPDX-License-Identifier: MIT
import type { BlogPostingLeaf, DefinedTermLeaf, ProfilePageLeaf, Thing } from "schema-dts";
import { socialImage } from "../chrome.ts";
import type { Page, PageOf, SiteModel } from "../site.ts";
import { hasPage } from "../views.ts";
import { axisTerm } from "./axis-term.ts";
import { breadcrumbNode } from "./breadcrumb.ts";
import { editionEvent, namedSessions } from "./edition-event.ts";
import { embedded } from "./embedded.ts";
import { indexOf } from "./index-of.ts";
import { idOf, type Linked, linkedIn } from "./linked.ts";
import { node } from "./node.ts";
import { authorNodes, organisationsAs, personNode } from "./people.ts";
import { placeNode } from "./places.ts";
import { licenceUrl, pictureUrl } from "./recorded.ts";
import { seriesNode } from "./series-node.ts";
import { sessionEvent, sessionRef } from "./session-event.ts";
import { traceSubject, traceWork } from "./trace-node.ts";

/**
 * What each page of a site says of itself to machines: JSON-LD in the vocabulary of schema.org, safe inside a script
 * element, or undefined for a page that has nothing to say or is not to be found.
 */
export function pageJsonLd(site: SiteModel): (page: Page) => string | undefined {
  const linked = new Map(site.edition.languages.map((lang) => [lang, linkedIn(site, lang)]));
  return (page) => {
    const own = linked.get(page.lang);
    if (own === undefined || !page.indexed) return undefined;
    const found = [...nodesOf(page, own), breadcrumbNode(page, own)].filter((one) => one !== undefined);
    return found.length === 0 ? undefined : embedded(found);
  };
}

function nodesOf(page: Page, linked: Linked): readonly Thing[] {
  const { edition } = linked;
  if (page.kind === "landing") return [landing(linked)];
  if (page.kind === "session") return session(page, linked);
  if (page.kind === "trace") return trace(page, linked);
  if (page.kind === "person") return person(page, linked);
  if (page.kind === "practical") return edition.places.map((place) => placeNode(place, linked));
  if (page.kind === "axis") return [axis(page, linked)];
  if (page.kind === "editions") return [seriesNode(page, linked)];
  return page.kind === "news_item" ? [article(page, linked)] : [];
}

/** The front page: the edition, its places whole, the first of its sessions by name. */
function landing(linked: Linked) {
  const sessions = linked.edition.sessions.filter((one) => one.kind === "session" && hasPage(one));
  const timed = sessions.filter(({ slots }) => slots.length > 0).slice(0, namedSessions);
  return editionEvent(
    linked,
    timed.map((one) => sessionRef(one, linked)),
  );
}

/** A session's page. One without a time is no event yet for search engines, which ask each for its date. */
function session({ card }: PageOf<"session">, linked: Linked): readonly Thing[] {
  const found = indexOf(linked.edition).sessions.get(card.id);
  return found === undefined || found.slots.length === 0 ? [] : [sessionEvent(found, linked)];
}

/** A trace's page: the work itself, and the session that it is about in a few words. */
function trace({ trace: view }: PageOf<"trace">, linked: Linked): readonly Thing[] {
  const { works, sessions } = indexOf(linked.edition);
  const found = works.get(view?.id ?? "");
  if (found === undefined) return [];
  const about = sessions.get(found.session ?? "");
  return [traceWork(found, linked, about === undefined ? traceSubject(found, linked) : sessionRef(about, linked))];
}

/** A person's page; one about an invented person does not pass for somebody's profile. */
function person(page: PageOf<"person">, linked: Linked): readonly Thing[] {
  const found = page.withdrawn ? undefined : linked.person(page.person.id);
  if (found === undefined) return [];
  const about = personNode(found, linked);
  return [found.fictional ? about : node<ProfilePageLeaf>({ "@type": "ProfilePage", mainEntity: about })];
}

function axis(page: PageOf<"axis">, linked: Linked): DefinedTermLeaf {
  return node<DefinedTermLeaf>({
    ...axisTerm(page.axis.id, linked),
    description: page.question?.text ?? page.description,
    url: linked.url(page.path),
  });
}

function article(page: PageOf<"news_item">, linked: Linked): BlogPostingLeaf {
  const { edition, url, lang } = linked;
  return node<BlogPostingLeaf>({
    "@type": "BlogPosting",
    "@id": idOf(linked, () => page.path),
    headline: page.title.text,
    description: page.description,
    datePublished: page.date,
    url: url(page.path),
    image: pictureUrl(page.picture?.path.slice(edition.id.length + 1), linked) ?? url(socialImage(edition, lang)),
    author: page.authors.length > 0 ? authorNodes(page.authors, linked) : organisationsAs(["organiser"], linked),
    publisher: organisationsAs(["organiser"], linked)[0],
    inLanguage: page.title.lang,
    license: licenceUrl(edition.licences.content, linked),
  });
}
