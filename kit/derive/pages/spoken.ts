// SPDX-License-Identifier: MIT
import { type Context, fixedBase } from "../context.ts";
import { viewLinks } from "../programme-views.ts";
import type { SpokenPage } from "../site.ts";
import { spokenLanguages } from "../what-exists.ts";
import { cardsWhere } from "./axes.ts";

/** The sessions of each language that is spoken, in programme order. */
export function spokenPage(context: Context): SpokenPage {
  return {
    kind: "spoken",
    ...fixedBase(context, "spoken", undefined, ["programme"]),
    views: viewLinks(context),
    languages: spokenLanguages(context.edition).map((lang) => ({
      lang,
      sessions: cardsWhere(context, (card) => card.language === lang),
    })),
  };
}
