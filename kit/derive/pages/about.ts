// SPDX-License-Identifier: MIT

import { editionUnderFrenchLaw } from "../../model/edition-under-french-law.ts";
import { present } from "../../model/present.ts";
import { type Context, fixedBase, own, pageBase } from "../context.ts";
import { playerHosts } from "../player-hosts.ts";
import type { AccessibilityPage, LegalPage, NotFoundPage, PrivacyPage } from "../site.ts";

/** Who publishes and who hosts. */
export function legalPage(context: Context): LegalPage {
  return {
    kind: "legal",
    ...fixedBase(context, "legal"),
    legal: context.edition.legal ?? {},
    french: editionUnderFrenchLaw(context.edition),
  };
}

/** What is done with people's data. */
export function privacyPage(context: Context): PrivacyPage {
  const { edition, views } = context;
  return {
    kind: "privacy",
    ...fixedBase(context, "privacy"),
    privacy: edition.privacy ?? {},
    player_hosts: playerHosts(edition),
    french: editionUnderFrenchLaw(edition),
    publishes_people: edition.people.some((person) => !person.withdrawn),
    ...present({ note: views.markdown(edition.privacy?.note, "") }),
  };
}

/** The accessibility statement; it claims what an audit showed and no more. */
export function accessibilityPage(context: Context): AccessibilityPage {
  const { edition, views } = context;
  return {
    kind: "accessibility",
    ...fixedBase(context, "accessibility"),
    statement: edition.accessibility,
    issues: views.texts(edition.accessibility.issues),
    ...present({ publisher: edition.legal?.publisher?.name }),
  };
}

/** What a server shows for an address that leads nowhere; at the root, in the main language. */
export function notFoundPage(context: Context): NotFoundPage {
  const title = own(context, context.words.pages.not_found);
  const base = pageBase(context, { path: () => "404.html", title, description: title.text, indexed: false });
  return { kind: "not_found", ...base, alternates: [], breadcrumb: [] };
}
