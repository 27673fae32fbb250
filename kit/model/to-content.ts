// SPDX-License-Identifier: MIT
import type {
  FormatInput,
  LinkInput,
  NewsInput,
  PageInput,
  ResourceInput,
  WorkingGroupInput,
} from "../validate/input.ts";
import type { Format, FreePage, Link, NewsItem, Resource, WorkingGroup } from "./edition.ts";
import type { Localize } from "./localized.ts";
import { present } from "./present.ts";

/** A format's method sheet in its one form. */
export function toFormat(id: string, format: FormatInput, local: Localize, fromKit: boolean): Format {
  return {
    id,
    title: local.text(format.title),
    steps: local.list(format.steps),
    roles: local.list(format.roles),
    materials: local.list(format.materials),
    sources: (format.sources ?? []).map((one) => toResource(one, local)),
    from_kit: fromKit,
    ...present({
      purpose: local.maybe(format.purpose),
      produces: local.maybe(format.produces),
      group_size: local.maybe(format.group_size),
      duration: local.maybe(format.duration),
      room_setup: local.maybe(format.room_setup),
      description: local.maybe(format.description),
    }),
  };
}

/** A free page in its one form: in the footer unless it asks for the menu. */
export function toPage(id: string, page: PageInput, local: Localize): FreePage {
  return {
    id,
    title: local.text(page.title),
    text: local.text(page.text ?? ""),
    menu: page.menu ?? false,
    order: page.order ?? 100,
    generic: page.generic ?? false,
    ...present({ summary: local.maybe(page.summary), updated: page.updated }),
  };
}

/** A piece of news in its one form. */
export function toNews(id: string, item: NewsInput, local: Localize): NewsItem {
  return {
    id,
    title: local.text(item.title),
    date: item.date,
    text: local.text(item.text ?? ""),
    authors: local.names(item.authors),
    ...present({ summary: local.maybe(item.summary), picture: item.picture }),
  };
}

/** A working group in its one form. */
export function toWorkingGroup(id: string, group: WorkingGroupInput, local: Localize): WorkingGroup {
  return {
    id,
    title: local.text(group.title),
    coordinators: group.coordinators ?? [],
    lines: (group.lines ?? []).map(({ title, points }) => ({ title: local.text(title), points: local.list(points) })),
    outputs: (group.outputs ?? []).map((one) => toResource(one, local)),
    links: toLinks(group.links, local),
    ...present({
      purpose: local.maybe(group.purpose),
      description: local.maybe(group.description),
      contribute: local.maybe(group.contribute),
    }),
  };
}

/** Links in their one form. */
export function toLinks(links: readonly LinkInput[] | undefined, local: Localize): readonly Link[] {
  return (links ?? []).map(({ url, title }) => ({ url, title: local.text(title) }));
}

/** A resource in its one form. */
export function toResource(resource: ResourceInput, local: Localize): Resource {
  const { url, file, licence, date, archived_url } = resource;
  const author = local.name(resource.author);
  return { title: local.text(resource.title), ...present({ url, file, author, licence, date, archived_url }) };
}
