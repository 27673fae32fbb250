// SPDX-License-Identifier: MIT
import type { Format } from "../../model/edition.ts";
import { present } from "../../model/present.ts";
import { type Context, fixedBase, pageBase } from "../context.ts";
import { excerpt } from "../say.ts";
import type { FormatPage, FormatsPage } from "../site.ts";
import { hasPage } from "../views.ts";
import { cardsWhere } from "./axes.ts";

/** All formats of the event: what each is for and what it leaves. */
export function formatsPage(context: Context): FormatsPage {
  const { edition, views } = context;
  return {
    kind: "formats",
    ...fixedBase(context, "formats"),
    formats: edition.formats.map((format) => ({
      ...views.format(format.id),
      sessions: edition.sessions.filter((session) => hasPage(session) && session.format === format.id).length,
      ...present({ purpose: views.maybe(format.purpose), produces: views.maybe(format.produces) }),
    })),
  };
}

/** A method sheet for each format, with the sessions that use it. */
export function formatPages(context: Context): readonly FormatPage[] {
  return context.edition.formats.map((format) => formatPage(context, format));
}

function formatPage(context: Context, format: Format): FormatPage {
  const { views, words, chrome } = context;
  const title = views.text(format.title);
  const purpose = views.maybe(format.purpose);
  return {
    kind: "format",
    ...pageBase(context, {
      path: (paths) => paths.item("formats", format.id),
      title,
      description:
        excerpt(purpose?.text ?? "") ||
        words.describe.item({ event: chrome.edition.title.text, kind: "format", title: title.text }),
      parents: ["formats"],
    }),
    id: format.id,
    steps: views.texts(format.steps),
    roles: views.texts(format.roles),
    materials: views.texts(format.materials),
    sources: format.sources.map(views.resource),
    from_kit: format.from_kit,
    sessions: cardsWhere(context, (card) => card.format?.id === format.id),
    ...present({
      purpose,
      produces: views.maybe(format.produces),
      group_size: views.maybe(format.group_size),
      duration: views.maybe(format.duration),
      room_setup: views.maybe(format.room_setup),
      body: views.markdown(format.description, "formats"),
    }),
  };
}
