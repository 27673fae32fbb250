// SPDX-License-Identifier: MIT

import { present } from "../../model/present.ts";
import { type Context, fixedBase, own, pageBase } from "../context.ts";
import type { AccessibilityPage, CreditsPage, LegalPage, NotFoundPage, PrivacyPage } from "../site.ts";

import { lineageViews } from "./landing.ts";

/** Whose work this is and what one may do with it. */
export function creditsPage(context: Context): CreditsPage {
  const { edition, views } = context;
  const kinds = ["content", "data", "code", "brand", "media"] as const;
  return {
    kind: "credits",
    ...fixedBase(context, "credits"),
    defaults: kinds.flatMap((what) => {
      const licence = edition.licences[what];
      return licence === undefined ? [] : [{ what, licence: views.licence(licence) }];
    }),
    media: edition.media.flatMap((medium) => {
      const picture = views.picture(medium.path);
      if (picture === undefined) return [];
      return [
        {
          picture,
          file: medium.path,
          licence: views.licence(medium.licence, medium.licence_inherited),
          ...present({ credit: medium.credit, source: medium.source }),
        },
      ];
    }),
    fonts: edition.theme.fonts === "bundled",
    lineage: lineageViews(context),
    kit_formats: edition.formats.some((format) => format.from_kit),
  };
}

/** Who publishes and who hosts. */
export function legalPage(context: Context): LegalPage {
  return { kind: "legal", ...fixedBase(context, "legal"), legal: context.edition.legal ?? {} };
}

/** What is done with people's data. */
export function privacyPage(context: Context): PrivacyPage {
  const { edition, views } = context;
  return {
    kind: "privacy",
    ...fixedBase(context, "privacy"),
    privacy: edition.privacy ?? {},
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
