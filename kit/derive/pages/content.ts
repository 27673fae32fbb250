// SPDX-License-Identifier: MIT
import type { WorkingGroup } from "../../model/edition.ts";
import { present } from "../../model/present.ts";
import { type Context, fixedBase, pageBase } from "../context.ts";
import { excerpt, sayMarkdown } from "../say.ts";
import type { FreeContentPage, GroupPage, GroupsPage } from "../site.ts";

/** The author's own pages. */
export function freePages(context: Context): readonly FreeContentPage[] {
  const { edition, views, words, lang } = context;
  return edition.pages.map((page) => {
    const body = sayMarkdown(page.text, lang, edition.languages, "pages");
    const summary = views.maybe(page.summary);
    const title = views.text(page.title);
    const description =
      excerpt(summary?.text ?? body.text) ||
      words.describe.item({ event: context.chrome.edition.title.text, kind: "page", title: title.text });
    return {
      kind: "page",
      ...pageBase(context, { path: (paths) => paths.item("pages", page.id), title, description }),
      body,
      ...present({ summary, updated: page.updated }),
    };
  });
}

/** All working groups. */
export function groupsPage(context: Context): GroupsPage {
  const { edition, views } = context;
  const groups = edition.working_groups.map((group) => ({
    id: group.id,
    title: views.text(group.title),
    path: views.paths.item("groups", group.id),
    ...present({ purpose: views.maybe(group.purpose) }),
  }));
  return { kind: "groups", ...fixedBase(context, "groups"), groups };
}

/** A page for each working group: who coordinates, its lines, its outputs, how to join. */
export function groupPages(context: Context): readonly GroupPage[] {
  return context.edition.working_groups.map((group) => groupPage(context, group));
}

function groupPage(context: Context, group: WorkingGroup): GroupPage {
  const { views, words, chrome } = context;
  const title = views.text(group.title);
  const purpose = views.maybe(group.purpose);
  return {
    kind: "group",
    ...pageBase(context, {
      path: (paths) => paths.item("groups", group.id),
      title,
      description:
        excerpt(purpose?.text ?? "") ||
        words.describe.item({ event: chrome.edition.title.text, kind: "group", title: title.text }),
      parents: ["groups"],
    }),
    coordinators: views.people(group.coordinators),
    lines: group.lines.map((line) => ({ title: views.text(line.title), points: views.texts(line.points) })),
    outputs: group.outputs.map(views.resource),
    links: group.links.map((link) => ({ url: link.url, title: views.text(link.title) })),
    ...present({
      purpose,
      body: views.markdown(group.description, "working-groups"),
      contribute: views.maybe(group.contribute),
    }),
  };
}
